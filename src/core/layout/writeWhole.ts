import type { CellFont, CellStyle } from "../workbook/Cell";
import { DEFAULT_WIDTH } from "../workbook/columnWidth";
import type { Sheet } from "../workbook/Sheet";
import { textWidth } from "./textWidth";
import { writeAcross } from "./writeAcross";

/** What a cell leaves at both sides of its text, in characters. */
const PADDING = 1;

/**
 * Writes a line centred over columns that have their widths, and makes room for all of it: more than they hold would be cut at the block beside
 * them and at the edge of the page. The widest of them grows, since it bears it best.
 */
export function writeWhole(
  sheet: Sheet,
  row: number,
  first: number,
  last: number,
  text: string,
  style: CellStyle & { readonly font: CellFont & { readonly size: number } },
): void {
  writeAcross(sheet, row, first, last, text, style);
  const widthOf = (column: number): number => sheet.columns.get(column)?.width ?? DEFAULT_WIDTH;
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const room = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const missing = Math.ceil(textWidth(text, style.font.size, style.font.bold, style.font.name) + PADDING - room);
  if (missing <= 0) return;
  const widest = columns.reduce((best, column) => (widthOf(column) > widthOf(best) ? column : best), first);
  sheet.columns.set(widest, { ...sheet.columns.get(widest), width: widthOf(widest) + missing });
}
