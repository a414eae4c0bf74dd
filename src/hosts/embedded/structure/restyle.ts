import type { CellStyle } from "../../../core/workbook/Cell";
import type { Sheet } from "../../../core/workbook/Sheet";

/** Changes one cell's style; a style with nothing in it is none. */
export function restyle(sheet: Sheet, row: number, column: number, change: (style: CellStyle) => CellStyle): void {
  const cell = sheet.cell(row, column);
  const style = change(cell?.style ?? {});
  const { value, formula } = cell ?? { value: null, formula: undefined };
  const plain = Object.keys(style).length === 0;
  if (plain && value === null && formula === undefined) sheet.setCell(row, column, undefined);
  else sheet.setCell(row, column, { value, ...(formula !== undefined && { formula }), ...(!plain && { style }) });
}
