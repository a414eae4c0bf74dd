import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { UserMessage } from "../../../src/core/text/UserMessage";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { exampleBook, exampleForm } from "../../support/examples";
import { insert, removeSheet } from "../../support/forms/edits";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";

const names = ({ sheets }: MemoryWorkbook): readonly string[] => sheets.map(({ name }) => name);

describe("summary tables are refused, and nothing is written", () => {
  const filled = (form: FormUnderTest): FormUnderTest => form.type("border son_la_forces cases", 977);

  test.each<[string, () => Promise<FormUnderTest | MemoryWorkbook>, string, object]>([
    [
      "without a form",
      () => {
        const workbook = new MemoryWorkbook();
        workbook.addSheet(new Sheet("Sheet1"));
        return Promise.resolve(workbook);
      },
      "form.none",
      {},
    ],
    ["from an empty form", () => FormUnderTest.make(), "form.empty", { sheet: "Kết quả" }],
    [
      "from a form whose information sheet is gone",
      async () => {
        const form = filled(await FormUnderTest.make());
        removeSheet(form.workbook, form.info);
        return form;
      },
      "form.infoMissing",
      { sheet: "Kết quả" },
    ],
    [
      "without a period",
      async () => filled(await FormUnderTest.make()).typeInfo("to", null),
      "form.periodMissing",
      { sheet: "Thông tin chung", cell: "B11" },
    ],
    [
      "with a day that is none",
      async () => filled(await FormUnderTest.make()).typeInfo("to", "31/2/2019"),
      "form.badDate",
      { sheet: "Thông tin chung", cell: "B11" },
    ],
    [
      "from forms of two programmes",
      async () => {
        const form = filled(await FormUnderTest.make());
        const other = await FormUnderTest.make({ programme: eightProvinces }, form.workbook);
        other.type("all eight_provinces cases", 4244);
        return form;
      },
      "returns.mixed.programme",
      { first: "Kết quả", other: "Kết quả (2)" },
    ],
    [
      "from a form that can be read and one that can't",
      async () => {
        const form = filled(await FormUnderTest.make());
        const other = await FormUnderTest.make({}, form.workbook);
        removeSheet(form.workbook, other.info);
        return form;
      },
      "form.infoMissing",
      { sheet: "Kết quả (2)" },
    ],
    [
      "from a form with figures and one with figures but no period",
      async () => {
        const form = filled(await FormUnderTest.make());
        const other = await FormUnderTest.make({}, form.workbook);
        other.type("across joint_teams cases", 3320).typeInfo("to", null);
        return form;
      },
      "form.periodMissing",
      { sheet: "Thông tin chung (2)", cell: "B11" },
    ],
    [
      "from cells that hold only questions and errors",
      async () =>
        (await FormUnderTest.make())
          .type("border son_la_forces cases", 1.347)
          .type("border son_la_forces heroin", { error: "#N/A" }),
      "form.unanswered",
      { sheet: "Kết quả", count: 2 },
    ],
  ])("%s", async (_what, make, id, parameters) => {
    const made = await make();
    const workbook = made instanceof FormUnderTest ? made.workbook : made;
    const before = names(workbook);
    const refusal = await createSummary(workbook, catalogue, "vi").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserMessage);
    expect(refusal).toMatchObject({ id, parameters });
    expect(names(workbook)).toEqual(before);
  });
});

test("a blank form beside a filled one keeps nobody from the tables", async () => {
  const form = await exampleForm("sh09", "vi");
  await FormUnderTest.make({ programme: eightProvinces }, form.workbook);
  const { book, findings } = await createSummary(form.workbook, catalogue, "vi");
  expect(findings).toEqual([]);
  expect(book.tables.find(({ id }) => id === "by_zone")?.rows[0]?.cells[5]).toMatchObject({
    quantity: { value: 4297 },
  });
});

test.each<[string, () => Promise<MemoryWorkbook>]>([
  ["the first time", async () => (await exampleForm("sh09", "vi")).workbook],
  ["again, with the sheets of others read too", async () => (await exampleBook("sh09", "vi")).form.workbook],
])("one click costs one find, one read and one write, %s", async (_when, make) => {
  const workbook = await make();
  const calls: string[] = [];
  const counted = new Proxy(workbook, {
    get(target, key, receiver) {
      if (key === "find" || key === "read" || key === "apply") calls.push(key);
      const value: unknown = Reflect.get(target, key, receiver);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  await createSummary(counted, catalogue, "vi");
  expect(calls).toEqual(["find", "read", "apply"]);
});

test("a click that is taken back writes nothing", async () => {
  const { workbook } = await exampleForm("sh09", "vi");
  const before = names(workbook);
  const progress = { report: () => undefined, signal: { aborted: true } };
  await expect(createSummary(workbook, catalogue, "vi", progress)).rejects.toBeInstanceOf(WorkbookError);
  expect(names(workbook)).toEqual(before);
});

test("what is still in doubt is told with the tables, and not counted", async () => {
  const form = await exampleForm("sh09", "vi");
  form.type("border son_la_forces cases", 1.347);
  const { findings, book } = await createSummary(form.workbook, catalogue, "vi");
  expect(inShort(findings)).toEqual(["hard intake.ask.thousands C11"]);
  expect(book.tables.find(({ id }) => id === "by_zone")?.rows[0]?.cells[3]).toEqual({ kind: "missing" });
});

describe("the state of a workbook", () => {
  const stateOf = async (workbook: MemoryWorkbook) => {
    const { tables, verified, completeness, findings } = await reviewWorkbook(workbook, catalogue);
    return { tables, verified, completeness, findings: inShort(findings) };
  };
  const all = { filled: 19, none: 0, notStated: 0, blank: 0, unsettled: 0, total: 19 };

  test("a form without tables", async () => {
    const form = await exampleForm("sh09", "vi");
    expect(await stateOf(form.workbook)).toEqual({ tables: "none", verified: 0, completeness: all, findings: [] });
  });

  test("blank, not stated, none, filled and in doubt", async () => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces cases", 977).type("border son_la_forces heroin", "không nêu");
    form.type("border son_la_forces opium", "-").type("across joint_teams cases", 0);
    form.type("across joint_teams heroin", "không").type("across joint_teams opium", -1);
    expect((await stateOf(form.workbook)).completeness).toEqual({
      filled: 3,
      none: 2,
      notStated: 1,
      blank: 4,
      unsettled: 2,
      total: 10,
    });
  });

  test("tables of a figure without end", async () => {
    const form = await FormUnderTest.make();
    const { row, column } = form.place("border son_la_forces heroin");
    form.results.putFormula(row, column, "=1/3", 1 / 3);
    await createSummary(form.workbook, catalogue, "vi");
    expect(await stateOf(form.workbook)).toMatchObject({ tables: "current", verified: 20 });
  });

  test("tables that say what the form says", async () => {
    const { form } = await exampleBook("sh09", "vi");
    expect(await stateOf(form.workbook)).toEqual({ tables: "current", verified: 111, completeness: all, findings: [] });
  });

  test("tables of an earlier state of the form", async () => {
    const { form } = await exampleBook("sh09", "vi");
    form.type("border son_la_forces cases", 978);
    expect((await stateOf(form.workbook)).tables).toBe("outdated");
    const { outdatedTables } = await reviewWorkbook(form.workbook, catalogue);
    // The form compares no other period; the chart by zone shows the cases.
    expect(outdatedTables.slice(-2)).toEqual(["Biểu đồ", "Lời văn cho báo cáo"]);
  });

  test("charts and sentences that still say the same are not out of date", async () => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces cases", 977).type("across joint_teams cases", 3320);
    await createSummary(form.workbook, catalogue, "vi");
    form.results.put(form.place("border son_la_forces cases").row, form.rangeOf("hoptac.note").column, "chưa kể quý 4");
    const { outdatedTables, tables } = await reviewWorkbook(form.workbook, catalogue);
    expect([tables, outdatedTables.includes("Biểu đồ"), outdatedTables.length]).toEqual(["outdated", false, 0]);
  });

  test("a form whose cells have only moved says the same", async () => {
    const { form } = await exampleBook("sh09", "vi");
    insert(form.workbook, form.results, "rows", 0);
    expect((await stateOf(form.workbook)).tables).toBe("current");
  });

  test("tables alone rest on their own data sheet", async () => {
    const { form } = await exampleBook("sh09", "vi");
    for (const sheet of form.workbook.sheets.slice(0, 4)) removeSheet(form.workbook, sheet);
    const blank = { filled: 0, none: 0, notStated: 0, blank: 0, unsettled: 0, total: 0 };
    expect(await stateOf(form.workbook)).toEqual({
      tables: "current",
      verified: 111,
      completeness: blank,
      findings: [],
    });
  });

  test("a table that was changed by hand", async () => {
    const { form } = await exampleBook("sh09", "vi");
    form.workbook.sheetByName("Theo địa bàn")!.put(8, 3, 978);
    expect(await stateOf(form.workbook)).toMatchObject({ verified: 110, findings: ["hard book.differs D9"] });
  });

  test("a table changed by hand stays beside the new ones, which is said then and found afterwards", async () => {
    const { form } = await exampleBook("sh09", "vi");
    form.workbook.sheetByName("Theo địa bàn")!.put(8, 3, 978);
    const { book } = await createSummary(form.workbook, catalogue, "vi");
    expect(book.kept).toEqual({ reason: "changed", sheets: ["Theo địa bàn"] });
    expect(await stateOf(form.workbook)).toMatchObject({ findings: ["soft book.olderChanged D9"] });
    expect((await createSummary(form.workbook, catalogue, "vi")).book.kept).toBeUndefined();
  });
});
