import { centredStyle, headingStyle } from "../layout/styles";
import { lineCount } from "../layout/textWidth";
import type { CellStyle } from "../workbook/Cell";
import type { Sheet } from "../workbook/Sheet";
import type { TableColumn } from "./StatTable";

const LINE = 17;
const LEAST_HEIGHT = 48;

/**
 * Writes the headings of the columns, above them what several share, below them their numbers: (6) = (4) + (5).
 */
export function writeBoxhead(
  sheet: Sheet,
  columns: readonly TableColumn[],
  first: number,
  widths: readonly number[],
): void {
  const spanned = columns.some(({ spanner }) => spanner !== undefined);
  const row = spanned ? first + 1 : first;
  if (spanned) writeSpanners(sheet, columns, first, widths);
  const numbers = new Map(columns.map(({ id }, column) => [id, `(${String(column + 1)})`]));
  columns.forEach(({ id, label, composedOf, spanner }, column) => {
    const style = headingStyle(label);
    // What stands alone reads as one cell with the blank one above it.
    const open = spanned && spanner === undefined;
    sheet.put(row, column, label, open ? without(style, "top") : style);
    const parts = composedOf?.map((part) => numbers.get(part)).join(" + ");
    const number = numbers.get(id) ?? "";
    const text = parts ? `${number} = ${parts}` : number;
    sheet.put(row + 1, column, text, { ...centredStyle("", { italic: true }), wrap: true });
  });
  const lines = Math.max(...columns.map(({ label }, column) => lineCount(label, 13, (widths[column] ?? 10) - 2)));
  sheet.rows.set(row, { height: Math.max(LEAST_HEIGHT, lines * LINE + 10) });
}

function writeSpanners(sheet: Sheet, columns: readonly TableColumn[], row: number, widths: readonly number[]): void {
  let height = 24;
  columns.forEach(({ spanner }, column) => {
    const style = headingStyle(spanner ?? "");
    if (spanner === undefined) {
      sheet.put(row, column, null, without(style, "bottom"));
      return;
    }
    const isFirst = spanner !== columns[column - 1]?.spanner;
    sheet.put(row, column, isFirst ? spanner : null, style);
    if (!isFirst) return;
    let count = 1;
    while (columns[column + count]?.spanner === spanner) count++;
    // Headings of several lines wrap over their columns only when these are merged; the data below never is.
    if (count > 1) sheet.merges.push({ row, column, rows: 1, columns: count });
    const width = widths.slice(column, column + count).reduce((sum, each) => sum + each, 0);
    height = Math.max(height, lineCount(spanner, 13, width - 2) * LINE + 8);
  });
  sheet.rows.set(row, { height });
}

function without(style: CellStyle, side: "top" | "bottom"): CellStyle {
  const { [side]: _side, ...border } = style.border ?? {};
  return { ...style, border };
}
