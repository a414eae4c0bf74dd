import type { Finding } from "../dataset/Finding";
import { rangeOfName } from "../forms/findForms";
import { bodyOrigin, isFilledByHand, signatureRow } from "../tables/renderTable";
import type { StatTable } from "../tables/StatTable";
import { BOOK_NAMES } from "../tables/dataSheet";
import { cellAddress } from "../workbook/a1";
import type { CellValue } from "../workbook/Cell";
import type { Sheet } from "../workbook/Sheet";
import type { SheetSnapshot } from "../workbook/Workbook";

/**
 * What people write by hand on the sheet of a table: number and date of the report, place and date, names under the signatures. It is no
 * figure, and goes into the signed copy as it stands. Any other text is the tool's: one changed by hand is asked about.
 */

/** Lays what was filled in by hand over the sheet of the same table that is to be signed. */
export function keepHandwork(sheet: Sheet, table: StatTable, snapshot: SheetSnapshot): void {
  const old = seenFromTable(snapshot, table);
  if (!standsAlike(sheet, table, old)) return;
  for (const { row, column } of cellsOf(sheet, old)) {
    if (!isFilledByHand(table, row)) continue;
    const value = old.value(row, column);
    if (value === sheet.value(row, column)) continue;
    if (sheet.cell(row, column) === undefined) dressRow(sheet, table, row);
    sheet.put(row, column, value);
  }
  const area = sheet.page?.printArea;
  if (sheet.page && area && old.rows > area.rows)
    sheet.page = { ...sheet.page, printArea: { ...area, rows: old.rows } };
}

/**
 * Texts of a table's sheet that are no longer as the tool wrote them, neither figures nor places to be filled in: title, period, whose figures,
 * heads, notes. The signed copy has them as they were made.
 */
export function changedTexts(expected: Sheet, table: StatTable, snapshot: SheetSnapshot): readonly Finding[] {
  const found = seenFromTable(snapshot, table);
  const shifted = !standsAlike(expected, table, found);
  // The column numbers and the row above them are compared with the body.
  const body = bodyOrigin(table).row - 2;
  const end = bodyOrigin(table).row + table.rows.length;
  return cellsOf(expected, found).flatMap(({ row, column }): readonly Finding[] => {
    const wanted = expected.value(row, column);
    if (found.value(row, column) === wanted || (row >= body && row < end) || (isFilledByHand(table, row) && !shifted))
      return [];
    const place = { sheet: snapshot.name, cell: cellAddress(found.top + row, found.left + column) };
    return [
      {
        rule: "book.textChanged",
        severity: "soft",
        place,
        parameters: { expected: typeof wanted === "string" ? wanted : "–" },
      },
    ];
  });
}

/** A sheet of a table as it looks from the table's first cell, which moves with rows and columns put in before it. */
interface Seen {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => CellValue;
}

function seenFromTable(snapshot: SheetSnapshot, { id }: StatTable): Seen {
  const { row: top = 0, column: left = 0 } = rangeOfName(snapshot, BOOK_NAMES.table(id)) ?? {};
  const { used } = snapshot;
  return {
    top,
    left,
    rows: used ? used.row + used.rows - top : 0,
    columns: used ? used.column + used.columns - left : 0,
    value: (row, column) => snapshot.cell(top + row, left + column).value,
  };
}

/** Whether the signatures stand where they were written: some text of them is still in its place. */
function standsAlike(sheet: Sheet, table: StatTable, found: Seen): boolean {
  const first = signatureRow(table);
  return cellsOf(sheet, found).some(({ row, column }) => {
    const wanted = sheet.value(row, column);
    return row >= first && typeof wanted === "string" && found.value(row, column) === wanted;
  });
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
