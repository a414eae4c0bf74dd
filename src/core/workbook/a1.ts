import { type Rect, rectBetween } from "./Rect";

/** The size of an Excel worksheet: 1 048 576 rows, 16 384 columns (XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of its letters (any case), or undefined where Excel has no such column. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index <= MAX_COLUMNS ? index - 1 : undefined;
}

/** The relative A1 address of a cell counted from 0: (0, 0) is A1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** The absolute A1 address of a cell: (0, 0) is $A$1. */
export const absoluteCellAddress = (row: number, column: number): string =>
  `$${columnLetters(column)}$${String(row + 1)}`;

/** The relative A1 address of a block: one cell as A1, else A1:B2. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${cellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** The absolute A1 address of a block: $A$1 or $A$1:$B$2. */
export function absoluteRectAddress(rect: Rect): string {
  const first = absoluteCellAddress(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${absoluteCellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** A sheet's name as it stands in a formula, always quoted, with apostrophes doubled. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A reference with its sheet, absolute: 'Kết quả'!$A$1:$B$2. */
export const sheetReference = (sheet: string, rect: Rect): string =>
  `${quoteSheetName(sheet)}!${absoluteRectAddress(rect)}`;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

type Corner = { readonly row?: number; readonly column?: number };

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  const letters = cell?.[1] ?? COLUMN.exec(text)?.[1];
  const digits = cell?.[2] ?? ROW.exec(text)?.[1];
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (letters !== undefined && column === undefined) return undefined;
  if (row !== undefined && row >= MAX_ROWS) return undefined;
  if (row === undefined && column === undefined) return undefined;
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/** Reads A1, $A$1, A1:B2, A:C or 3:7 (no sheet name); undefined for anything else, such as #REF!. */
export function parseRect(address: string): Rect | undefined {
  const [firstText, lastText, more] = address.split(":");
  if (firstText === undefined || more !== undefined) return undefined;
  const first = parseCorner(firstText);
  const last = lastText === undefined ? first : parseCorner(lastText);
  if (!first || !last) return undefined;
  const wholeColumns = first.row === undefined;
  const wholeRows = first.column === undefined;
  if (wholeColumns !== (last.row === undefined) || wholeRows !== (last.column === undefined)) return undefined;
  if (lastText === undefined && (wholeColumns || wholeRows)) return undefined;
  return rectBetween(first.row ?? 0, first.column ?? 0, last.row ?? MAX_ROWS - 1, last.column ?? MAX_COLUMNS - 1);
}

/** Reads a reference with its sheet, as formulas and defined names hold it, with or without "=": 'Kết quả'!$A$1:$B$2. */
export function parseSheetReference(reference: string): { readonly sheet: string; readonly rect: Rect } | undefined {
  const text = reference.startsWith("=") ? reference.slice(1) : reference;
  const parts = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!([^!]+)$/.exec(text);
  const rect = parts?.[3] === undefined ? undefined : parseRect(parts[3]);
  if (!parts || !rect) return undefined;
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? "", rect };
}
