import { createHash } from "node:crypto";
import { catalogue } from "../../../src/catalogue/catalogue";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { traceFigure } from "../../../src/core/tasks/traceFigure";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { CellValue } from "../../../src/core/workbook/Cell";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { sha256 } from "../../../src/core/workbook/sha256";
import { BOOK_NAMES } from "../../../src/core/tables/dataSheet";
import { exampleBook, exampleForm } from "../../support/examples";
import { removeSheet } from "../../support/forms/edits";
import { inShort } from "../../support/forms/FormUnderTest";

const DATE = "2026-11-22";

async function findings(workbook: MemoryWorkbook): Promise<readonly string[]> {
  const reading = await verifyBook(workbook, catalogue);
  return "rule" in reading ? [reading.rule] : inShort(reading.findings);
}

test("a signed copy holds values, its code on the contents and in every footer, and is found whole", async () => {
  const { form } = await exampleBook("sh09", "vi");
  const { book, sheets, verified } = await freezeBook(form.workbook, catalogue, DATE);
  expect(verified).toBeGreaterThan(50);
  expect(book.code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  const made = sheets.map((name) => form.workbook.sheetByName(name)!);
  for (const sheet of made) {
    expect(sheet.page?.footer?.left).toContain(book.code);
    const formulas = [...sheet.entries()].filter(([, , { formula }]) => formula && !formula.startsWith("=HYPERLINK"));
    expect(formulas).toEqual([]);
  }
  const texts = [...made[0]!.entries()].map(([, , { value }]) => value);
  expect(texts).toEqual(expect.arrayContaining([book.code, "22/11/2026"]));
  expect(await findings(form.workbook)).toEqual([]);
});

test("a figure changed in a signed copy is named, and the code no longer holds", async () => {
  const { form } = await exampleBook("sh09", "vi");
  await freezeBook(form.workbook, catalogue, DATE);
  form.workbook.sheetByName("Theo địa bàn")!.put(8, 3, 978);
  expect(await findings(form.workbook)).toEqual(["hard book.sealBroken C11", "hard book.signedDiffers D9"]);
});

test.each<[string, (workbook: MemoryWorkbook) => void, string[]]>([
  [
    "a row",
    (workbook) => workbook.sheetByName("Theo địa bàn")!.rows.set(9, { hidden: true }),
    ["hard book.signedRowHidden A10"],
  ],
  [
    "a column",
    (workbook) => workbook.sheetByName("Theo địa bàn")!.columns.set(3, { hidden: true }),
    ["hard book.signedColumnHidden D1"],
  ],
  [
    "a sheet",
    (workbook) => (workbook.sheetByName("Theo địa bàn")!.visibility = "hidden"),
    ["hard book.signedSheetHidden A1"],
  ],
  ["a row below all content", (workbook) => workbook.sheetByName("Theo địa bàn")!.rows.set(900, { hidden: true }), []],
])("hidden in a signed copy after it was made: %s", async (_what, hide, wanted) => {
  const { form } = await exampleBook("sh09", "vi");
  await freezeBook(form.workbook, catalogue, DATE);
  hide(form.workbook);
  expect(await findings(form.workbook)).toEqual(wanted);
  expect(inShort((await reviewWorkbook(form.workbook, catalogue)).findings)).toEqual(wanted);
  // A new book beside the signed copy does not hide it.
  await createSummary(form.workbook, catalogue, "vi");
  expect(inShort((await reviewWorkbook(form.workbook, catalogue)).findings)).toEqual(wanted);
});

test("what was filled in by hand is signed as it stands, and any other text as the tool wrote it", async () => {
  const { form } = await exampleBook("sh09", "en");
  const before = form.workbook.sheetByName("By zone")!;
  const [at] = [...before.entries()].filter(([, , { value }]) => value === "HEAD OF UNIT");
  const [row, column] = [at![0] + 3, at![1]];
  const REFERENCE = "(Attached to Report No. 12/PC04 dated 15 December 2019)";
  before.put(2, 0, REFERENCE);
  before.put(row, column, "Colonel N. V. A.");
  const title = before.value(1, 0);
  before.put(1, 0, "CASES OF 2020");
  before.put(3, 0, "Period: 2010 - 2019");
  expect(await findings(form.workbook)).toEqual(["soft book.textChanged A2", "soft book.textChanged A4"]);
  await freezeBook(form.workbook, catalogue, DATE);
  const signed = form.workbook.sheets.filter(({ name }) => name.startsWith("By zone")).at(-1)!;
  expect([signed.value(2, 0), signed.value(row, column), signed.value(1, 0)]).toEqual([
    REFERENCE,
    "Colonel N. V. A.",
    title,
  ]);
  expect(signed.styleAt(row, column)).toEqual(signed.styleAt(at![0], column));
  expect((await findings(form.workbook)).filter((finding) => !finding.startsWith("soft"))).toEqual([]);
  signed.put(row, column, "Colonel T. V. B.");
  expect(await findings(form.workbook)).toContain("hard book.sealBroken C11");
});

test("names are found where rows were put in above them; a day stays one; scraps beside and below are told and not signed", async () => {
  const { form } = await exampleBook("sh09", "en");
  const before = form.workbook.sheetByName("By zone")!;
  const [at] = [...before.entries()].filter(([, , { value }]) => value === "HEAD OF UNIT");
  const [title, column] = [at![0], at![1]];
  const signatures = [...before.entries()].filter(([row]) => row >= title - 1);
  for (const [row, each] of signatures) before.put(row, each, null);
  for (const [row, each, { value, style }] of signatures) before.put(row + 1, each, value, style);
  before.put(title + 4, column, "Colonel N. V. A.");
  before.put(title + 4, 0, 43814, { numberFormat: "dd/mm/yyyy" });
  before.put(9, 9, "a remark");
  before.put(title + 20, 0, "scrap 999999");
  expect(await findings(form.workbook)).toEqual([
    "soft book.textChanged J10",
    `soft book.textChanged A${String(title + 21)}`,
  ]);
  await freezeBook(form.workbook, catalogue, DATE);
  const signed = form.workbook.sheets.filter(({ name }) => name.startsWith("By zone")).at(-1)!;
  expect([signed.value(title + 3, column), signed.styleAt(title + 3, 0)?.numberFormat]).toEqual([
    "Colonel N. V. A.",
    "dd/mm/yyyy",
  ]);
  expect([signed.value(9, 9), signed.value(title + 20, 0)]).toEqual([null, null]);
});

test("the sentences of a signed copy are those that stood in the book, without what was deleted and with what was added", async () => {
  const form = await exampleForm("sh09", "vi");
  await createSummary(form.workbook, catalogue, "vi+lo");
  const words = form.workbook.sheetByName("Lời văn")!;
  const told = (sheet: Sheet): readonly unknown[] =>
    Array.from({ length: 30 }, (_, index) => [sheet.value(2 + index, 1), sheet.value(2 + index, 2)]).filter(
      ([vi, lo]) => vi !== null || lo !== null,
    );
  const [first, , ...rest] = told(words);
  const all = [first, ...rest, ["Hội nghị thành công.", null]];
  for (let index = 0; index < 30; index++) {
    for (const language of [0, 1])
      words.put(2 + index, 1 + language, (all[index] as CellValue[] | undefined)?.[language] ?? null);
  }
  await freezeBook(form.workbook, catalogue, DATE);
  const signed = form.workbook.sheets.filter(({ name }) => name.startsWith("Lời văn")).at(-1)!;
  expect(signed).not.toBe(words);
  expect(told(signed)).toEqual(all);
});

test("a figure sheet and core disagree on keeps the copy from being made, and is named", async () => {
  const { form } = await exampleBook("sh09", "vi");
  form.workbook.sheetByName("Theo địa bàn")!.put(8, 3, 978);
  const names = form.workbook.sheets.map(({ name }) => name);
  await expect(freezeBook(form.workbook, catalogue, DATE)).rejects.toMatchObject({
    id: "book.notSigned",
    parameters: { sheet: "Theo địa bàn", cell: "D9" },
  });
  expect(form.workbook.sheets.map(({ name }) => name)).toEqual(names);
});

test.each<[string, () => Promise<MemoryWorkbook>, string]>([
  ["without a book", async () => (await exampleForm("sh09", "vi")).workbook, "book.none"],
  [
    "of a signed copy",
    async () => {
      const { form } = await exampleBook("sh09", "vi");
      await freezeBook(form.workbook, catalogue, DATE);
      return form.workbook;
    },
    "book.signedAlready",
  ],
])("no signed copy %s", async (_what, make, id) => {
  await expect(freezeBook(await make(), catalogue, DATE)).rejects.toMatchObject({ id });
});

test("new tables stand beside a signed copy and mark what was revised since", async () => {
  const { form } = await exampleBook("sh09", "vi");
  await freezeBook(form.workbook, catalogue, DATE);
  form.type("border son_la_forces cases", 978);
  const { book, sheets } = await createSummary(form.workbook, catalogue, "vi");
  expect(sheets).toContain("Theo địa bàn (2)");
  const byZone = book.tables.find(({ id }) => id === "by_zone")!;
  expect(byZone.rows[0]?.cells[3]).toMatchObject({ quantity: { value: 978 }, marks: ["r"] });
  const revisions = book.tables.find(({ id }) => id === "annex_revisions")!;
  expect(revisions.rows[0]?.cells.slice(-2)).toMatchObject([
    { quantity: { value: 977 } },
    { quantity: { value: 978 } },
  ]);
  expect(await findings(form.workbook)).toEqual([]);
});

test("the selected figure is followed to its cells, and a cell of the form to the tables", async () => {
  const { form } = await exampleBook("sh09", "vi");
  await form.workbook.reveal("Theo địa bàn", { row: 8, column: 5, rows: 1, columns: 1 });
  const trace = await traceFigure(form.workbook, catalogue);
  expect(trace).toMatchObject({ kind: "sources", place: { sheet: "Theo địa bàn", cell: "F9" } });
  expect(trace.steps.map(({ here, place: { cell } }) => [here, cell])).toEqual([
    [true, "C11"],
    [true, "C13"],
  ]);
  await form.workbook.reveal("Kết quả", { row: 10, column: 2, rows: 1, columns: 1 });
  const uses = await traceFigure(form.workbook, catalogue);
  expect(uses.kind).toBe("uses");
  expect(uses.steps.map(({ place }) => place)).toContainEqual({ sheet: "Theo địa bàn", cell: "D9" });
});

test.each(["", "abc", "Kết quả ຢາບ້າ 😀", "x".repeat(55), "x".repeat(56), "x".repeat(64), "é".repeat(999)])(
  "SHA-256 of %p",
  (text) => {
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
  },
);

describe("a number in an edited sentence that is none of the book's figures", () => {
  const edited = async (text: string, source?: string): Promise<MemoryWorkbook> => {
    const { form } = await exampleBook("sh09", "vi");
    const words = form.workbook.sheetByName("Lời văn")!;
    words.put(2, 1, text);
    if (source !== undefined) words.put(2, 2, source);
    return form.workbook;
  };
  const CLAIM = "Ngoài ra, đã tổ chức 87 buổi giao lưu văn nghệ.";

  test("keeps the copy from being made until somebody says where it comes from, which is kept beside it", async () => {
    const workbook = await edited(CLAIM);
    expect(await findings(workbook)).toEqual(["hard book.words.unmatched B3"]);
    await expect(freezeBook(workbook, catalogue, DATE)).rejects.toMatchObject({
      id: "book.notSigned.number",
      parameters: { sheet: "Lời văn", cell: "B3", number: expect.stringContaining("87") as string },
    });
    const vouched = await edited(CLAIM, "Công văn 12/CV-PC04");
    expect(await findings(vouched)).toEqual(["info book.sentenceSource B3"]);
    await freezeBook(vouched, catalogue, DATE);
    const signed = vouched.sheets.filter(({ name }) => name.startsWith("Lời văn")).at(-1)!;
    expect([signed.value(2, 1), signed.value(2, 2)]).toEqual([CLAIM, "Công văn 12/CV-PC04"]);
    expect(signed.page?.printArea?.columns).toBe(2);
  });

  test("a wrong one stops it all the same", async () => {
    const workbook = await edited("Tại địa bàn các xã biên giới, 978 vụ.", "Báo cáo");
    await expect(freezeBook(workbook, catalogue, DATE)).rejects.toMatchObject({ id: "book.notSigned" });
  });

  test("days and numbers of documents are none", async () => {
    const workbook = await edited("Ngày 22/11/2024, hai bên ký Biên bản số 15/BB-HN.");
    expect(await findings(workbook)).toEqual(["info book.sentenceChanged B3"]);
    await freezeBook(workbook, catalogue, DATE);
  });
});

test("a signed copy whose data sheet was deleted is told beside a new book", async () => {
  const { form } = await exampleBook("sh09", "vi");
  await freezeBook(form.workbook, catalogue, DATE);
  const signed = form.workbook.sheets.map(({ name }) => name);
  await createSummary(form.workbook, catalogue, "vi");
  const data = form.workbook.sheets.find(
    ({ name, names }) => signed.includes(name) && names.some((own) => own.name === BOOK_NAMES.data),
  )!;
  removeSheet(form.workbook, data);
  expect(await findings(form.workbook)).toEqual(["hard book.signedDataGone"]);
});

test("a chart deleted from a signed copy is told", async () => {
  const { form } = await exampleBook("sh09", "vi");
  await freezeBook(form.workbook, catalogue, DATE);
  form.workbook.sheetByName("Biểu đồ")!.charts.pop();
  expect(await findings(form.workbook)).toEqual(["hard book.signedChartGone"]);
});
