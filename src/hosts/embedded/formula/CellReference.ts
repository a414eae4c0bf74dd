import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";

/** One corner of a reference, with its dollar signs; a missing row or column is that of a whole column or row. */
interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference to a block as it stands in a formula, without its sheet. */
export interface CellReference {
  readonly first: Corner;
  readonly last: Corner;
  /** Written as one cell. */
  readonly single: boolean;
}

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function parseCorner(text: string): Corner | undefined {
  // In $5 the only dollar sign belongs to the row.
  const parts = /^\$\d+$/.test(text) ? [text, "", "", "$", text.slice(1)] : CORNER.exec(text);
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = parts ?? [];
  const column = letters === "" ? undefined : columnIndex(letters);
  const row = digits === "" ? undefined : Number(digits) - 1;
  if (!parts || (letters !== "" && column === undefined) || (row !== undefined && row >= MAX_ROWS)) return undefined;
  return {
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  };
}

/** Undefined where the text only looks like a reference (XFE1, ABC9999999). */
export function parseReference(text: string): CellReference | undefined {
  const [firstText = "", lastText] = text.split(":");
  const first = parseCorner(firstText);
  const last = lastText === undefined ? first : parseCorner(lastText);
  return first && last ? { first, last, single: lastText === undefined } : undefined;
}

const cornerText = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  (column === undefined ? "" : (fixedColumn ? "$" : "") + columnLetters(column)) +
  (row === undefined ? "" : `${fixedRow ? "$" : ""}${row + 1}`);

export const referenceText = ({ first, last, single }: CellReference): string =>
  single ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`;

/** The block the reference covers. */
export function referenceRect({ first, last }: CellReference): Rect {
  const row = Math.min(first.row ?? 0, last.row ?? 0);
  const column = Math.min(first.column ?? 0, last.column ?? 0);
  const bottom = Math.max(first.row ?? MAX_ROWS - 1, last.row ?? MAX_ROWS - 1);
  const right = Math.max(first.column ?? MAX_COLUMNS - 1, last.column ?? MAX_COLUMNS - 1);
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** The same reference, dollar signs and all, to another block. */
export function withRect(reference: CellReference, rect: Rect): CellReference {
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    ...(corner.row !== undefined && { row }),
    ...(corner.column !== undefined && { column }),
  });
  const bottom = rect.row + rect.rows - 1;
  const right = rect.column + rect.columns - 1;
  const swapRows = (reference.first.row ?? 0) > (reference.last.row ?? 0);
  const swapColumns = (reference.first.column ?? 0) > (reference.last.column ?? 0);
  return {
    first: place(reference.first, swapRows ? bottom : rect.row, swapColumns ? right : rect.column),
    last: place(reference.last, swapRows ? rect.row : bottom, swapColumns ? rect.column : right),
    single: reference.single,
  };
}

/** The reference as it reads when its formula is copied so many rows down and columns to the right; undefined off the sheet. */
export function translated(reference: CellReference, rows: number, columns: number): CellReference | undefined {
  const shift = (corner: Corner): Corner => ({
    ...corner,
    ...(corner.row !== undefined && { row: corner.fixedRow ? corner.row : corner.row + rows }),
    ...(corner.column !== undefined && { column: corner.fixedColumn ? corner.column : corner.column + columns }),
  });
  const inside = ({ row = 0, column = 0 }: Corner): boolean =>
    row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  const moved = { first: shift(reference.first), last: shift(reference.last), single: reference.single };
  return inside(moved.first) && inside(moved.last) ? moved : undefined;
}
