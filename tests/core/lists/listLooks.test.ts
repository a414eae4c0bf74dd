import { MAX_ROWS } from "../../../src/core/workbook/a1";
import { exampleForm } from "../../support/examples";

test("a row of a list is framed to the last row as soon as it says anything", async () => {
  const { workbook } = await exampleForm("ministries-2024", "vi");
  const list = workbook.sheetByName("Danh sách chuyên án")!;
  const rule = list.conditionalFormats.find(({ frame }) => frame !== undefined)!;
  expect(rule.formula).toMatch(/^=COUNTA\(\$A8:\$[A-Z]+8\)>0$/);
  expect(rule.range).toMatchObject({ row: 7, column: 0, rows: MAX_ROWS - 7 });
});

test("a row that is filled in is as high as its longest text needs", async () => {
  const { workbook } = await exampleForm("ministries-2024", "vi");
  const list = workbook.sheetByName("Danh sách chuyên án")!;
  const heights = [7, 8, 9].map((row) => list.rows.get(row)?.height ?? 0);
  expect(heights.every((height) => height >= 20)).toBe(true);
  expect(Math.max(...heights)).toBeGreaterThanOrEqual(36);
});
