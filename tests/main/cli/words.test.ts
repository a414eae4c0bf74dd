import { copyFile, readFile, writeFile } from "node:fs/promises";
import { examplePath } from "../../support/examples";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { filesHere, hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";

inFolderOfItsOwn();

const DRAFT = `Kính thưa các đồng chí!
Tại địa bàn các xã biên giới đã bắt giữ 977 vụ, 1.437 đối tượng, thu trên 400 kg hê-rô-in.
Đã điều động 85 lượt cán bộ.`;

test("each number with its line, what it is and the cells it comes from", async () => {
  await copyFile(examplePath("sh09.xlsx"), "sh09.xlsx");
  await writeFile("draft.txt", DRAFT);
  const run = await hoptac(["words", "check", "draft.txt", "sh09.xlsx", "--language", "en"]);
  expect(run.out.replaceAll("\u00A0", " ").split("\n")).toEqual([
    "2: right: “977 vụ” is right: Cases, Border communes, 977 cases. [sh09.xlsx / Kết quả!C11]",
    "2: wrong: “1.437 đối tượng” is not what the figures say: Suspects, Border communes is 1,347 persons. [sh09.xlsx / Kết quả!D11]",
    "2: wrong word: “trên 400 kg” is on the wrong side: Heroin, Border communes is more than 390 kg. [sh09.xlsx / Kết quả!E11]",
    "3: not found: “85 lượt cán bộ” is none of the figures known here. Check it yourself.",
    "1 right, 1 wrong, 1 with a wrong word, 0 doubtful, 1 not among the figures.",
    "",
  ]);
  expect(run).toMatchObject({ code: 1, err: "" });
  expect(await filesHere()).toEqual(["draft.txt", "sh09.xlsx"]);
});

test("--json says the same", async () => {
  await copyFile(examplePath("sh09.xlsx"), "sh09.xlsx");
  await writeFile("draft.txt", "Ngoại biên: 3.320 vụ.");
  const run = await hoptac(["words", "check", "draft.txt", "sh09.xlsx", "--json"]);
  expect(run.code).toBe(0);
  expect(JSON.parse(run.out)).toMatchObject({
    numbers: [
      {
        text: "3.320 vụ",
        verdict: "right",
        figure: { indicator: "cases", zone: "across" },
        sources: [{ cell: "C13" }],
      },
    ],
  });
});

test.each([
  [["words"], "check draft.txt FILE"],
  [["words", "check", "draft.txt"], "check draft.txt FILE"],
  [["words", "make", "draft.txt", "a.xlsx"], "check draft.txt FILE"],
])("%j is wrong usage", async (args, detail) => {
  const run = await hoptac(args);
  expect(run.code).toBe(2);
  expect(run.err).toContain(detail);
});

test("a draft that is no plain text", async () => {
  await copyFile(examplePath("sh09.xlsx"), "sh09.xlsx");
  const run = await hoptac(["words", "check", "sh09.xlsx", "sh09.xlsx"]);
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err).toMatch(/^sh09\.xlsx is not plain text/);
});

test("--precision rounds the sentences, not the tables", async () => {
  await copyFile(examplePath("sh09.xlsx"), "sh09.xlsx");
  const run = await hoptac(["summarize", "sh09.xlsx", "--out", "book.xlsx", "--language", "vi", "--precision", "2"]);
  expect(run.code).toBe(0);
  expect(run.out.replaceAll("\u00A0", " ")).toContain("hơn 3.300 vụ, gần 4.700 đối tượng");
  expect((await hoptac(["check", "book.xlsx"])).code).toBe(0);
  expect((await hoptac(["summarize", "sh09.xlsx", "--out", "book.xlsx", "--precision", "4"])).code).toBe(2);
});

test("--chance adds a note to the tables that compare, in the book and in the report; the book stays verified", async () => {
  await copyFile(examplePath("eight-provinces-2019.xlsx"), "2019.xlsx");
  const files = ["--out", "book.xlsx", "--word", "report.docx"];
  const run = await hoptac(["summarize", "2019.xlsx", ...files, "--language", "en", "--chance"]);
  expect(run.code).toBe(0);
  const book = readWorkbook(new Uint8Array(await readFile("book.xlsx")));
  const texts = book.sheets.flatMap((sheet) => [...sheet.entries()].map(([, , { value }]) => value));
  expect(texts).toContainEqual(expect.stringMatching(/^Changes that chance alone may explain: .*Cases/));
  expect((await hoptac(["verify", "book.xlsx"])).code).toBe(0);
});

test.each<[estimates: string, columns: readonly string[]]>([
  ["pill_90_mg", ["Estimate, 90 mg a pill (kg)"]],
  ["pill_100_mg,pill_90_mg", ["Estimate, 100 mg a pill (kg)", "Estimate, 90 mg a pill (kg)"]],
  ["none", []],
])("--estimates %s; the book stays verified", async (estimates, columns) => {
  await copyFile(examplePath("case-register.xlsx"), "returned.xlsx");
  const asked = ["--language", "en", "--estimates", estimates, "--out", "book.xlsx"];
  expect((await hoptac(["summarize", "returned.xlsx", ...asked])).code).toBeLessThan(2);
  const book = readWorkbook(new Uint8Array(await readFile("book.xlsx")));
  const texts = book.sheets.flatMap((sheet) => [...sheet.entries()].map(([, , { value }]) => value));
  const found = new Set(texts.filter((text) => typeof text === "string" && text.startsWith("Estimate, ")));
  expect([...found].sort()).toEqual(columns);
  expect((await hoptac(["verify", "book.xlsx"])).code).toBe(0);
});

test("--estimates names those there are", async () => {
  await copyFile(examplePath("case-register.xlsx"), "returned.xlsx");
  const run = await hoptac(["summarize", "returned.xlsx", "--estimates", "80mg", "--out", "book.xlsx"]);
  expect(run.code).toBe(2);
  expect(run.err).toContain("pill_90_mg");
});

test("--word and --slides write the report and its tables beside the book; neither takes the place of a return", async () => {
  await copyFile(examplePath("sh09.xlsx"), "sh09.xlsx");
  const files = ["--word", "report.docx", "--slides", "slides.pptx"];
  const run = await hoptac(["summarize", "sh09.xlsx", "--out", "book.xlsx", ...files]);
  expect(run).toMatchObject({ code: 0, err: "" });
  expect(await filesHere()).toEqual(["book.xlsx", "report.docx", "sh09.xlsx", "slides.pptx"]);
  expect((await hoptac(["summarize", "sh09.xlsx", "--out", "sh09.xlsx", "--replace"])).err).toContain(
    "file.outIsInput",
  );
});
