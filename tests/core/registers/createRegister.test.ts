import { createRegister, recordOf } from "../../../src/core/registers/createRegister";
import { createNameIndex } from "../../../src/core/registers/nameIndex";
import { createProvinceIndex } from "../../../src/core/registers/provinceIndex";
import type { Province } from "../../../src/core/registers/Province";

describe("createRegister", () => {
  test("keeps the order", () => {
    expect([...createRegister("things", [{ id: "b" }, { id: "a" }]).keys()]).toEqual(["b", "a"]);
  });

  test.each([
    ["a duplicate", [{ id: "a" }, { id: "a" }], "things: two records with the id a"],
    ["a bad id", [{ id: "1a" }], "things: bad id 1a"],
    ["a long id", [{ id: `a${"b".repeat(40)}` }], /bad id/],
  ])("refuses %s", (_, records, message) => {
    expect(() => createRegister("things", records)).toThrow(message);
  });

  test("an unknown id is a programmer's mistake", () => {
    expect(() => recordOf(createRegister("things", [{ id: "a" }]), "b")).toThrow("no record b");
  });
});

describe("createNameIndex", () => {
  test("spellings of one record that fold alike are one", () => {
    expect(createNameIndex("things", [{ id: "a", names: ["Hóa", "Hoá", "hoa"] }]).get("hoa")).toEqual(["a"]);
  });

  test("records that never exist together may share a name", () => {
    const index = createNameIndex("things", [
      { id: "a", names: ["x"], to: "2025-06-30" },
      { id: "b", names: ["X"], from: "2025-07-01" },
    ]);
    expect(index.get("x")).toEqual(["a", "b"]);
  });

  test("a homonym leads to all it may mean", () => {
    const records = [
      { id: "a", names: ["one"] },
      { id: "b", names: ["two"] },
    ];
    expect(createNameIndex("things", records, [{ name: "Some", ids: ["a", "b"] }]).get("some")).toEqual(["a", "b"]);
  });

  test.each([
    [
      "one name at the same time",
      [
        { id: "a", names: ["Đa"] },
        { id: "b", names: ["da"] },
      ],
      [],
      "things: da names both a and b",
    ],
    [
      "an overlap of a day",
      [
        { id: "a", names: ["x"], to: "2025-07-01" },
        { id: "b", names: ["x"], from: "2025-07-01" },
      ],
      [],
      /names both/,
    ],
    ["a name of nothing", [{ id: "a", names: [" - "] }], [], "things: a has an empty name"],
    ["a homonym that is a name", [{ id: "a", names: ["x"] }], [{ name: "X", ids: ["a"] }], /a name and a homonym/],
    ["a homonym of nobody", [{ id: "a", names: ["x"] }], [{ name: "y", ids: ["c"] }], /unknown record c/],
  ])("refuses %s", (_, records, homonyms, message) => {
    expect(() => createNameIndex("things", records, homonyms)).toThrow(message);
  });
});

describe("createProvinceIndex", () => {
  const province = (id: string, code: string, name: string): Province => ({
    id,
    country: "VN",
    code,
    names: [{ level: "province", labels: { en: name } }],
    aliases: [],
  });
  const create = (...provinces: Province[]) => createProvinceIndex(provinces, [], { before: [], after: [] });

  test.each([
    ["a code twice", [province("a", "11", "A"), province("b", "11", "B")], /codes of VN: 11 names both a and b/],
    ["a name twice", [province("a", "11", "A"), province("b", "12", "Á")], /provinces: Á names both a and b/],
    ["an id twice", [province("a", "11", "A"), province("a", "12", "B")], /two records with the id a/],
  ])("refuses %s", (_, provinces, message) => {
    expect(() => create(...provinces)).toThrow(message);
  });
});
