import type { CellStyle } from "../workbook/Cell";
import type { Sheet } from "../workbook/Sheet";

/** Writes a text centred over several columns without merging them; its neighbours must stay blank. */
export function writeAcross(
  sheet: Sheet,
  row: number,
  first: number,
  last: number,
  text: string,
  style: CellStyle,
): void {
  const across: CellStyle = { ...style, horizontal: "centerAcrossSelection" };
  sheet.put(row, first, text, across);
  for (let column = first + 1; column <= last; column++) sheet.put(row, column, null, across);
}
