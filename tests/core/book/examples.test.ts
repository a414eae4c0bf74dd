import { catalogue } from "../../../src/catalogue/catalogue";
import { readBook } from "../../../src/core/book/readBook";
import { numericValue } from "../../../src/core/quantity/Quantity";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { bodyOrigin } from "../../../src/core/tables/renderTable";
import type { StatTable, TableCell } from "../../../src/core/tables/StatTable";
import { LANGUAGES, type Language } from "../../../src/core/text/Labels";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { EXAMPLE_NAMES, type Example, exampleBook } from "../../support/examples";
import { inShort } from "../../support/forms/FormUnderTest";
import { shownBlock } from "../../support/shownCells";

/** The body of a table as it is printed, without its running numbers. */
async function printed(example: Example, language: Language, id: string) {
  const { form, summary } = await exampleBook(example, language);
  const table = summary.book.tables.find((each) => each.id === id)!;
  const sheet = sheetOf(form.workbook.sheets, id);
  const body = { ...bodyOrigin(table), rows: table.rows.length, columns: table.columns.length };
  return { sheet, table, rows: shownBlock(sheet, body).map((row) => row.slice(1)) };
}

const sheetOf = (sheets: readonly Sheet[], id: string): Sheet =>
  sheets.filter(({ names }) => names.some(({ name }) => name === `hoptac.table.${id}`)).at(-1)!;

describe("results by zone", () => {
  test.each<[Example, Language, readonly string[], readonly (readonly string[])[]]>([
    [
      "sh09",
      "vi",
      ["Các xã biên giới", "Ngoại biên", "Tổng cộng"],
      [
        ["Số vụ", "vụ", "977", "3.320", "4.297"],
        ["Số đối tượng", "đối tượng", "1.347", "4.664", "6.011"],
        ["Hê-rô-in", "kg", "hơn 390", "hơn 874", "hơn 1.264"],
        ["Ma túy tổng hợp", "viên", "gần 400.000", "trên 56.000.000", "khoảng 56.400.000"],
        ["Thuốc phiện", "kg", "60", "hơn 300", "hơn 360"],
      ],
    ],
    [
      "sh09",
      "lo",
      ["ເຂດບັນດາຕາແສງຊາຍແດນ", "ຢູ່ຝັ່ງລາວ", "ລວມທັງໝົດ"],
      [
        ["ຈຳນວນຄະດີ", "ຄະດີ", "977", "3.320", "4.297"],
        ["ຈຳນວນຜູ້ຖືກຫາ", "ຄົນ", "1.347", "4.664", "6.011"],
        ["ເຮໂຣອິນ", "ກິໂລກຣາມ", "ຫຼາຍກວ່າ 390", "ຫຼາຍກວ່າ 874", "ຫຼາຍກວ່າ 1.264"],
        ["ຢາບ້າ", "ເມັດ", "ເກືອບ 400.000", "ຫຼາຍກວ່າ 56.000.000", "ປະມານ 56.400.000"],
        ["ຢາຝິ່ນ", "ກິໂລກຣາມ", "60", "ຫຼາຍກວ່າ 300", "ຫຼາຍກວ່າ 360"],
      ],
    ],
    [
      "sh09",
      "en",
      ["Border communes", "Across the border", "Total"],
      [
        ["Cases", "cases", "977", "3.320", "4.297"],
        ["Suspects", "persons", "1.347", "4.664", "6.011"],
        ["Heroin", "kg", "more than 390", "more than 874", "more than 1.264"],
        ["Synthetic drug pills", "pills", "nearly 400.000", "more than 56.000.000", "about 56.400.000"],
        ["Opium", "kg", "60", "more than 300", "more than 360"],
      ],
    ],
    [
      "eight-provinces-2019",
      "vi",
      ["Địa bàn tám tỉnh"],
      [
        ["Số vụ", "vụ", "4.244"],
        ["Số đối tượng", "đối tượng", "5.402"],
        ["Hê-rô-in", "kg", "266,8"],
        ["Ma túy tổng hợp", "viên", "1.395.703"],
        ["Thuốc phiện", "kg", "…"],
      ],
    ],
    [
      "quang-nam-se-kong-2023",
      "vi",
      ["Địa bàn Quảng Nam", "Địa bàn Sê Kông", "Tổng cộng"],
      [
        ["Số vụ", "vụ", "…", "…", "…"],
        ["Số đối tượng", "đối tượng", "…", "…", "…"],
        ["Hê-rô-in", "kg", "…", "…", "…"],
        ["Ma túy tổng hợp", "viên", "…", "…", "…"],
        ["Thuốc phiện", "kg", "…", "…", "…"],
      ],
    ],
  ])("%s in %s", async (example, language, columns, rows) => {
    const result = await printed(example, language, "by_zone");
    expect(result.table.columns.slice(3).map(({ label }) => label)).toEqual(columns);
    expect(result.rows).toEqual(rows);
  });

  test.each<[Example, readonly string[]]>([
    [
      "sh09",
      [
        "Phạm vi: số liệu của các lực lượng chức năng tỉnh Sơn La; các xã biên giới gồm cả các xã giáp ranh",
        "“khoảng”: nguồn nêu như vậy, hoặc do cộng số “hơn/trên” với số “gần”, chỉ cho phép nói “khoảng”.",
      ],
    ],
    [
      "eight-provinces-2019",
      [
        "Phạm vi: số liệu chung của tám tỉnh hai bên nêu tại hội nghị; nguồn không nêu ngày đầu, ngày cuối kỳ, lấy theo năm dương lịch",
        "… : nguồn không nêu số liệu; không phải là 0.",
      ],
    ],
    [
      "quang-nam-se-kong-2023",
      ["Phạm vi: số liệu mỗi bên nêu về địa bàn của mình", "… : nguồn không nêu số liệu; không phải là 0."],
    ],
  ])("the notes of %s explain every sign in it, and no other", async (example, notes) => {
    expect((await printed(example, "vi", "by_zone")).table.notes).toEqual(notes);
  });
});

describe("comparison with the last period", () => {
  test.each<[Example, Language, readonly (readonly string[])[]]>([
    [
      "eight-provinces-2019",
      "vi",
      [
        ["Số vụ", "vụ", "4.131", "4.244", "+113", "+2,7"],
        ["Số đối tượng", "đối tượng", "5.140", "5.402", "+262", "+5,1"],
        ["Hê-rô-in", "kg", "…", "266,8", "–", "–"],
        ["Ma túy tổng hợp", "viên", "…", "1.395.703", "–", "–"],
        ["Thuốc phiện", "kg", "…", "…", "–", "–"],
      ],
    ],
  ])("%s in %s", async (example, language, rows) => {
    expect((await printed(example, language, "comparison")).rows).toEqual(rows);
  });

  test.each(LANGUAGES)("the eight provinces come to the same in %s", async (language) => {
    const { rows } = await printed("eight-provinces-2019", language, "comparison");
    expect(rows.map((row) => row.slice(2))).toEqual([
      ["4.131", "4.244", "+113", "+2,7"],
      ["5.140", "5.402", "+262", "+5,1"],
      ["…", "266,8", "–", "–"],
      ["…", "1.395.703", "–", "–"],
      ["…", "…", "–", "–"],
    ]);
  });

  test("every dash is explained", async () => {
    expect((await printed("eight-provinces-2019", "vi", "comparison")).table.notes.slice(2)).toEqual([
      "– : nguồn không nêu số liệu kỳ trước.",
    ]);
    const { summary } = await exampleBook("sh09", "vi");
    expect(summary.book.leftOut).toContainEqual({
      id: "comparison",
      title: "So sánh với kỳ trước",
      reason: "noEarlier",
    });
  });
});

describe.each(EXAMPLE_NAMES)("the book of %s", (example) => {
  test.each(LANGUAGES)("in %s: figures are numbers with live formulas over the data sheet", async (language) => {
    const { form, summary } = await exampleBook(example, language);
    const data = form.workbook.sheets.at(-1)!;
    for (const table of summary.book.tables) {
      const sheet = sheetOf(form.workbook.sheets, table.id);
      const origin = bodyOrigin(table);
      eachFigure(table, (row, column, expected) => {
        const cell = sheet.cell(origin.row + row, column)!;
        expect([row, column, cell.value]).toEqual([row, column, expected]);
        expect(cell.formula).toMatch(/^=/);
        expect(cell.formula?.includes("SUMIFS") ? cell.formula : `'${data.name}'`).toContain(`'${data.name}'`);
      });
    }
  });

  test("no zero stands where nothing was stated", async () => {
    const { form, summary } = await exampleBook(example, "vi");
    const tables = summary.book.tables
      .filter(({ id }) => id !== "annex_completeness")
      .map(({ id }) => sheetOf(form.workbook.sheets, id));
    const zeros = [form.results, ...tables].flatMap((sheet) =>
      [...sheet.entries()].filter(([, , { value }]) => value === 0 || value === "0"),
    );
    expect(zeros).toEqual([]);
  });

  test.each(LANGUAGES)("in %s: is found right when it is read back", async (language) => {
    const { form, summary } = await exampleBook(example, language);
    const { snapshot } = await readReturns(form.workbook, catalogue);
    const book = readBook(snapshot, catalogue);
    if (!book || "rule" in book) throw new Error("no book");
    const plain = summary.book.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(isPlain)));
    const figures = summary.book.tables.flatMap((table) => [...figuresOf(table)]);
    const points = summary.book.charts.flatMap(({ series }) =>
      series.flatMap((each) => each.points.filter((point) => point !== undefined)),
    );
    expect(inShort(book.findings)).toEqual([]);
    expect(book).toMatchObject({ language, verified: figures.length + plain.length + points.length });
    expect(book.dataset.observations).toEqual((await form.read()).observations);
  });
});

function* figuresOf(table: StatTable): Generator<readonly [row: number, column: number, value: number]> {
  for (const [row, { cells }] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if ("value" in cell && "live" in cell) yield [row, column, cell.value];
      if (cell.kind === "quantity" && cell.quantity.kind === "number") yield [row, column, cell.quantity.value];
    }
  }
}

/** A number of the work itself, which no formula computes. */
/** A number that stands for itself. */
const isPlain = (cell: TableCell): boolean =>
  cell.kind === "count" || (cell.kind === "stated" && numericValue(cell.quantity) !== undefined);

const eachFigure = (table: StatTable, check: (row: number, column: number, value: number) => void): void => {
  for (const figure of figuresOf(table)) check(...figure);
};
