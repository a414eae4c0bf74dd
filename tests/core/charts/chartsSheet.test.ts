import { catalogue } from "../../../src/catalogue/catalogue";
import { CHARTS_ID } from "../../../src/core/charts/chartsSheet";
import { BOOK_NAMES } from "../../../src/core/tables/dataSheet";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { parseSheetReference } from "../../../src/core/workbook/a1";
import { chartBlocks } from "../../../src/core/workbook/Chart";
import { rectsIntersect, type Rect } from "../../../src/core/workbook/Rect";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { exampleBook } from "../../support/examples";

const chartsIn = ({ sheets }: MemoryWorkbook): Sheet =>
  sheets.filter(({ names }) => names.some(({ name }) => name === BOOK_NAMES.table(CHARTS_ID))).at(-1)!;

const cellsOf = ({ row, column, rows, columns }: Rect): readonly (readonly [number, number])[] =>
  Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), column + (at % columns)] as const);

describe.each(LANGUAGES)("the charts of SH09 in %s", (language) => {
  test("every point is a live reference to its table's cell, with that cell's figure and words", async () => {
    const { form } = await exampleBook("sh09", language);
    const sheet = chartsIn(form.workbook);
    expect(sheet.charts).toHaveLength(4);
    let points = 0;
    for (const { values } of sheet.charts.flatMap((chart) => chartBlocks(chart).series)) {
      for (const [row, column] of cellsOf(values)) {
        const cell = sheet.cell(row, column)!;
        const { sheet: name, rect } = parseSheetReference(cell.formula!)!;
        const source = form.workbook.sheetByName(name)!.cell(rect.row, rect.column)!;
        expect(cell.value).toBe(source.value);
        // A table's figure has room behind it.
        expect(`${cell.style?.numberFormat ?? ""}_0`).toBe(source.style?.numberFormat);
        points++;
      }
    }
    expect(points).toBe(10);
  });

  test("charts stand apart from each other and from their figures, say in words what they show, and name their source", async () => {
    const { form } = await exampleBook("sh09", language);
    const sheet = chartsIn(form.workbook);
    const blocks = sheet.charts.flatMap(({ area, data }) => [area, data]);
    blocks.forEach((block, index) => {
      for (const other of blocks.slice(index + 1)) expect(rectsIntersect(block, other)).toBe(false);
    });
    for (const { area, title } of sheet.charts) {
      expect(sheet.value(area.row, area.column)).toContain(title);
      expect(sheet.value(area.row + area.rows, area.column)).toMatch(/ II[ ,]/);
    }
  });

  test("the printed page holds the charts and not their figures", async () => {
    const { form } = await exampleBook("sh09", language);
    const { charts, page } = chartsIn(form.workbook);
    for (const { area, data } of charts) {
      expect(rectsIntersect(area, page!.printArea!)).toBe(true);
      expect(rectsIntersect(data, page!.printArea!)).toBe(false);
    }
  });
});

test("a signed copy keeps its charts, over values, and verifies", async () => {
  const { form } = await exampleBook("sh09", "vi");
  const before = chartsIn(form.workbook).charts;
  await freezeBook(form.workbook, catalogue, "2026-11-22");
  const sheet = chartsIn(form.workbook);
  expect(sheet.charts).toEqual(before);
  const points = sheet.charts.flatMap((chart) => chartBlocks(chart).series.flatMap(({ values }) => cellsOf(values)));
  expect(points.map(([row, column]) => sheet.cell(row, column)?.formula)).toEqual(points.map(() => undefined));
  expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [] });
});

test("a chart's figure typed over is found", async () => {
  const { form } = await exampleBook("sh09", "vi");
  const sheet = chartsIn(form.workbook);
  const { row, column } = chartBlocks(sheet.charts[0]!).series[0]!.values;
  sheet.put(row, column, 978);
  expect(await verifyBook(form.workbook, catalogue)).toMatchObject({
    findings: [{ rule: "book.differs", place: { sheet: "Biểu đồ" }, parameters: { expected: 977, found: 978 } }],
  });
});

test("a book with a chart taken away, or with another one, is somebody's work", async () => {
  for (const touch of [
    (sheet: Sheet) => void sheet.charts.pop(),
    (sheet: Sheet) => void sheet.charts.push({ ...sheet.charts[0]!, name: "Biểu đồ của tôi" }),
  ]) {
    const { form } = await exampleBook("sh09", "vi");
    touch(chartsIn(form.workbook));
    await createSummary(form.workbook, catalogue, "vi");
    expect(form.workbook.sheetByName("Biểu đồ (2)")?.charts).toHaveLength(4);
  }
});

test("a book without charts takes the place of one with them", async () => {
  const { form } = await exampleBook("sh09", "vi");
  const bare = { ...catalogue, charts: new Map() };
  await createSummary(form.workbook, bare, "vi");
  await createSummary(form.workbook, bare, "vi");
  expect(form.workbook.sheets.filter(({ name }) => /Biểu đồ|\(2\)/.test(name))).toEqual([]);
});
