import type { Sheet } from "../workbook/Sheet";
import { fontFor } from "./styles";
import { lineCount } from "./textWidth";

const SIZE = 11;
/** Of notes said twice. */
export const SMALL_SIZE = 9;
const LINE_PER_POINT = 16 / SIZE;

/** Writes lines under a table, each over its whole width and as high as its text needs. Returns the row behind them. */
export function writeNotes(sheet: Sheet, row: number, last: number, notes: readonly string[], size = SIZE): number {
  let width = 0;
  for (let column = 0; column <= last; column++) width += sheet.columns.get(column)?.width ?? 9;
  notes.forEach((note, index) => {
    const at = row + index;
    // Outside the data area a merged row is the only way to wrap a text over several columns.
    sheet.merges.push({ row: at, column: 0, rows: 1, columns: last + 1 });
    sheet.put(at, 0, note, {
      font: fontFor(note, size, { italic: true }),
      horizontal: "left",
      vertical: "top",
      wrap: true,
    });
    sheet.rows.set(at, { height: Math.ceil(LINE_PER_POINT * size) * lineCount(note, size, width - 2) + 2 });
  });
  return row + notes.length;
}
