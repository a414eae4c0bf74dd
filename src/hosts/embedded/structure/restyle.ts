import type { CellStyle } from "../../../core/workbook/Cell";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { storedIn } from "./storedIn";

/** Changes the style of whole columns: of the columns themselves, and of every cell stored in them. */
export function restyleColumns(sheet: Sheet, rect: Rect, change: (style: CellStyle) => CellStyle): void {
  for (const [row, column] of [...storedIn(sheet, rect)]) restyle(sheet, row, column, change);
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    const { style: before, ...format } = sheet.columns.get(column) ?? {};
    const style = change(before ?? {});
    sheet.columns.set(column, { ...format, ...(Object.keys(style).length > 0 && { style }) });
  }
}

/** Changes one cell's style; a style with nothing in it is none. */
export function restyle(sheet: Sheet, row: number, column: number, change: (style: CellStyle) => CellStyle): void {
  const cell = sheet.cell(row, column);
  const style = change(sheet.styleAt(row, column) ?? {});
  const { value, formula } = cell ?? { value: null, formula: undefined };
  const plain = Object.keys(style).length === 0;
  if (plain && !sheet.columns.get(column)?.style && value === null && formula === undefined)
    sheet.setCell(row, column, undefined);
  else sheet.setCell(row, column, { value, ...(formula !== undefined && { formula }), ...(!plain && { style }) });
}
