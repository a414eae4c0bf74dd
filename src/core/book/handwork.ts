import type { Finding } from "../dataset/Finding";
import { rangeOfName } from "../forms/findForms";
import { bodyOrigin, isFilledByHand, signatureRow } from "../tables/renderTable";
import type { StatTable } from "../tables/StatTable";
import { BOOK_NAMES } from "../tables/dataSheet";
import { cellAddress } from "../workbook/a1";
import type { Sheet } from "../workbook/Sheet";
import type { CellReading, SheetSnapshot } from "../workbook/Workbook";

/**
 * What people write by hand on the sheet of a table: number and date of the report, place and date, names under the signatures. It is no
 * figure, and goes into the signed copy as it stands. Any other text is the tool's: one changed by hand is asked about.
 */

/** Lays what was filled in by hand over the sheet of the same table that is to be signed. */
export function keepHandwork(sheet: Sheet, table: StatTable, snapshot: SheetSnapshot): void {
  const old = seenFromTable(snapshot, table);
  const shift = signatureShift(sheet, table, old);
  for (const { row, column } of cellsOf(sheet, old)) {
    if (!isForHand(sheet, table, row)) continue;
    const lower = row >= signatureRow(table) ? shift : 0;
    if (lower === undefined) continue;
    const { numberFormat, value } = old.cell(row + lower, column);
    if (value === sheet.value(row, column)) continue;
    if (sheet.cell(row, column) === undefined) dressRow(sheet, table, row);
    // A day is a number that its format makes one.
    const style = numberFormat === "General" ? undefined : { ...sheet.styleAt(row, column), numberFormat };
    sheet.put(row, column, value, style);
  }
}

/**
 * Texts of a table's sheet that are no longer as the tool wrote them, neither figures nor places to be filled in: title, period, whose figures,
 * heads, notes, remarks beside and below. The signed copy has them as they were made.
 */
export function changedTexts(expected: Sheet, table: StatTable, snapshot: SheetSnapshot): readonly Finding[] {
  const found = seenFromTable(snapshot, table);
  // The column numbers and the row above them are compared with the body.
  const body = bodyOrigin(table).row - 2;
  const end = bodyOrigin(table).row + table.rows.length;
  const shift = signatureShift(expected, table, found);
  const own = shift === undefined ? signatureRow(table) : signatureRow(table) + Math.min(0, shift);
  return cellsOf(expected, found).flatMap(({ row, column }): readonly Finding[] => {
    const isBelow = row >= own;
    const planned = isBelow ? row - (shift ?? 0) : row;
    const wanted = planned < signatureRow(table) && isBelow ? null : expected.value(planned, column);
    const { value } = found.cell(row, column);
    const isBody = row >= body && row < end && column < table.columns.length;
    const isHandwork = isForHand(expected, table, planned) && (!isBelow || shift !== undefined);
    if (value === wanted || isBody || isHandwork) return [];
    const place = { sheet: snapshot.name, cell: cellAddress(found.top + row, found.left + column) };
    const parameters = { expected: typeof wanted === "string" ? wanted : "–" };
    return [{ rule: "book.textChanged", severity: "soft", place, parameters }];
  });
}

/** Places to be filled in end with the room kept for signatures. */
function isForHand(sheet: Sheet, table: StatTable, row: number): boolean {
  const { row: top = 0, rows = 0 } = sheet.page?.printArea ?? {};
  return isFilledByHand(table, row) && row < top + rows;
}

/** So many rows lower than where they were written the signatures stand now, by a text of them; undefined where none is found near. */
function signatureShift(sheet: Sheet, table: StatTable, found: Seen): number | undefined {
  const texts = [...sheet.entries()].flatMap(([row, column, { value }]) =>
    row >= signatureRow(table) && typeof value === "string" ? [{ row, column, value }] : [],
  );
  return SHIFTS.find((shift) =>
    texts.some(({ row, column, value }) => found.cell(row + shift, column).value === value),
  );
}

const SHIFTS = [0, 1, -1, 2, 3, 4, 5];

/** A sheet of a table as it looks from the table's first cell, which moves with rows and columns put in before it. */
interface Seen {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => CellReading;
}

function seenFromTable(snapshot: SheetSnapshot, { id }: StatTable): Seen {
  const { row: top = 0, column: left = 0 } = rangeOfName(snapshot, BOOK_NAMES.table(id)) ?? {};
  const { used } = snapshot;
  return {
    top,
    left,
    rows: used ? used.row + used.rows - top : 0,
    columns: used ? used.column + used.columns - left : 0,
    cell: (row, column) => snapshot.cell(top + row, left + column),
  };
}

/** Every cell that either of two sheets has something in. */
function cellsOf(sheet: Sheet, found: Seen): readonly { readonly row: number; readonly column: number }[] {
  const used = sheet.usedRange(true);
  const rows = Math.max(used ? used.row + used.rows : 0, found.rows);
  const columns = Math.max(used ? used.column + used.columns : 0, found.columns);
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));
}

/** A name stands under the title of whoever signs, centred over the same columns. */
function dressRow(sheet: Sheet, table: StatTable, row: number): void {
  const signed = [...sheet.entries()].filter(([at]) => at >= signatureRow(table) && at < row);
  const last = Math.max(...signed.map(([at]) => at));
  for (const [at, column, { style }] of signed) {
    if (at === last && style && !sheet.cell(row, column)) sheet.put(row, column, null, style);
  }
}
