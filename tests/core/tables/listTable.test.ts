import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import { buildTables } from "../../../src/core/book/buildTables";
import { consolidateSeries } from "../../../src/core/consolidation/consolidateSeries";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { planReport } from "../../../src/core/report/planReport";
import { cellWords } from "../../../src/core/tables/cellWords";
import { tableContext } from "../../../src/core/tables/TableContext";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { traceFigure } from "../../../src/core/tasks/traceFigure";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { exampleBook, exampleForm, exampleLists, exampleRequest } from "../../support/examples";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

/** Where something stands on a sheet. */
function placeOf(sheet: Sheet, wanted: unknown): { readonly row: number; readonly column: number } {
  const [row, column] = [...sheet.entries()].find(([, , { value }]) => value === wanted)!;
  return { row, column };
}

async function formsOf(file: string): Promise<readonly FormReading[]> {
  const { workbook } = await exampleForm("ministries-2024", "vi");
  const { forms } = await readReturns(workbook, catalogue);
  return forms.map((form) => ({ ...form, place: { ...form.place, file } }));
}

/** The words of a list's table made of some returns. */
function printed(forms: readonly FormReading[], id: string): readonly (readonly string[])[] {
  const { dataset } = consolidateSeries(forms, catalogue);
  const context = tableContext(catalogue, dataset!, "vi");
  const table = buildTables(context).tables.find((each) => each.id === id)!;
  return [
    table.columns.map((column) => column.id),
    ...table.rows.map(({ cells }) => cells.map((cell) => cellWords(cell, context).replaceAll("\u00A0", " "))),
  ];
}

test("prints the rows of the list as they were stated, in the columns anything stands in", async () => {
  expect(printed(await formsOf("a.xlsx"), "joint_case_list")).toEqual([
    ["number", "case_code", "phase", "joint_suspects", "joint_suspects_lao", "synthetic_other", "seizures", "note"],
    ["1", "522H", "kết thúc giai đoạn 1", "2", "", "110", "110kg ma tuý tổng hợp", ""],
    [
      "2",
      "522H",
      "kết thúc giai đoạn 2",
      "…",
      "2",
      "100",
      "100kg ma túy tổng hợp",
      expect.stringContaining("mở rộng vụ án"),
    ],
    ["3", "522H", "", "", "", "hơn 200", "hơn 200kg ma túy tổng hợp", "số vật chứng của cả chuyên án"],
  ]);
  expect(printed(await formsOf("a.xlsx"), "meeting_list")[1]?.slice(1, 4)).toEqual([
    "biên bản ghi nhớ",
    "Bản ghi nhớ giữa hai Bộ",
    "09/08/2021",
  ]);
});

test("what two returns say word for word stands once; where they differ each row names its return", async () => {
  const [first, second] = [await formsOf("a.xlsx"), await formsOf("b.xlsx")];
  expect(printed([...first, ...second], "meeting_list")).toHaveLength(3);
  const changed = second.map((form) => ({
    ...form,
    lists: form.lists.map((list) => ({
      ...list,
      rows: list.rows.map((row) => ({ ...row, fields: { ...row.fields, note: "ghi chú khác" } })),
    })),
  }));
  const rows = printed([...first, ...changed], "meeting_list");
  expect(rows[0]?.at(-1)).toBe("return");
  expect(rows.slice(1).map((row) => row.at(-1))).toEqual(["a.xlsx", "a.xlsx", "b.xlsx", "b.xlsx"]);
});

test("what nobody understands is printed as it was typed", async () => {
  const { workbook } = await exampleForm("ministries-2024", "vi");
  const sheet = workbook.sheetByName("Danh sách chuyên án")!;
  const { column, row } = placeOf(sheet, "kết thúc giai đoạn 1");
  sheet.put(row, column, "giai đoạn mở");
  const { forms } = await readReturns(workbook, catalogue);
  expect(printed(forms, "joint_case_list")[1]?.[2]).toBe("giai đoạn mở");
});

describe("in the workbook", () => {
  test("the tables are verified, out of date with their list, and stay in the signed copy", async () => {
    const { form } = await exampleBook("ministries-2024", "vi");
    const made = form.workbook.sheetByName("Các chuyên án chung")!;
    const { column, row } = placeOf(made, "110kg ma tuý tổng hợp");
    expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [] });
    made.put(row, column, "11kg ma tuý tổng hợp");
    expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [{ rule: "book.differs" }] });
    made.put(row, column, "110kg ma tuý tổng hợp");
    const list = form.workbook.sheetByName("Danh sách chuyên án")!;
    const typed = placeOf(list, "110kg ma tuý tổng hợp");
    list.put(typed.row, typed.column, "111kg ma tuý tổng hợp");
    expect(await reviewWorkbook(form.workbook, catalogue)).toMatchObject({
      tables: "outdated",
      outdatedTables: ["Danh sách chuyên án chung và các giai đoạn"],
    });
    const { book } = await freezeBook(form.workbook, catalogue, "2026-11-22");
    expect(book.tables.map(({ id }) => id)).toEqual(expect.arrayContaining(["joint_case_list", "meeting_list"]));
    expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ signed: true, findings: [] });
  });

  test("a line leads to its row in the list, and the row to its line", async () => {
    const { form } = await exampleBook("ministries-2024", "vi");
    const { workbook } = form;
    const [made, list] = [workbook.sheetByName("Các chuyên án chung")!, workbook.sheetByName("Danh sách chuyên án")!];
    const line = placeOf(made, "100kg ma túy tổng hợp");
    const typed = placeOf(list, "100kg ma túy tổng hợp");
    await workbook.reveal(made.name, { ...line, rows: 1, columns: 1 });
    expect(await traceFigure(workbook, catalogue)).toMatchObject({
      kind: "sources",
      steps: [{ here: true, place: { sheet: list.name, cell: `A${String(typed.row + 1)}` } }],
    });
    await workbook.reveal(list.name, { ...typed, rows: 1, columns: 1 });
    expect(await traceFigure(workbook, catalogue)).toMatchObject({
      kind: "uses",
      steps: [{ place: { sheet: made.name, cell: `A${String(line.row + 1)}` } }],
    });
  });

  test("two languages: choices in both, texts of the source once", async () => {
    const { workbook } = await exampleForm("ministries-2024", "vi");
    const { book } = await createSummary(workbook, catalogue, "vi+lo");
    const table = book.tables.find(({ id }) => id === "joint_case_list")!;
    expect(table.rows[0]?.cells[2]).toEqual({ kind: "text", text: "kết thúc giai đoạn 1\nສິ້ນສຸດໄລຍະ 1" });
    expect(table.rows[0]?.cells[6]).toEqual({ kind: "text", text: "110kg ma tuý tổng hợp" });
    expect(await verifyBook(workbook, catalogue)).toMatchObject({ findings: [] });
  });
});

test("the report has them as annexes", async () => {
  const { summary } = await exampleBook("ministries-2024", "en");
  const report = planReport([], summary.book, tableContext(catalogue, summary.book.dataset, "en"));
  const table = report.tables.find(({ id }) => id === "joint_case_list")!;
  expect(table.rows[2]?.texts).toContain("hơn 200kg ma túy tổng hợp");
});

test("a programme that asks for no list has no such table, and misses none", async () => {
  const { summary } = await exampleBook("sh09", "vi");
  const { leftOut, tables } = summary.book;
  expect([...tables, ...leftOut].map(({ id }) => id)).not.toContain("meeting_list");
});

test.each(LANGUAGES)(
  "a book of rows of lists alone, in %s: their tables, the annex and nothing invented",
  async (language) => {
    const form = await FormUnderTest.make({ ...exampleRequest("ministries-2024", language) });
    const [path] = exampleLists("ministries-2024").filter((each) => each.includes("joint_case_list"));
    await form.fillLists(readFileSync(path!, "utf8"));
    const { book } = await createSummary(form.workbook, catalogue, language);
    expect(book.tables.map(({ id }) => id)).toEqual(expect.arrayContaining(["joint_case_list", "annex_completeness"]));
    expect(book.tables.map(({ id }) => id)).not.toContain("by_zone");
    expect(book.charts).toEqual([]);
    expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [] });
    const signed = await freezeBook(form.workbook, catalogue, "2026-11-22");
    expect(signed.book.tables.map(({ id }) => id)).toContain("joint_case_list");
  },
);
