import {
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRect,
  quoteSheetName,
  rectAddress,
} from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";

export const wholeSheet: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isWholeRows = (rect: Rect): boolean => rect.columns === MAX_COLUMNS;
export const isWholeColumns = (rect: Rect): boolean => rect.rows === MAX_ROWS;

/** A block's address as Excel writes it: A1, A1:B2, A:C for whole columns, 1:3 for whole rows. */
export function addressOf(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.row + 1}:${rect.row + rect.rows}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  return rectAddress(rect);
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const R1C1 = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/** Whether a formula needs apostrophes round a sheet's name: spaces and signs, a leading digit, or a name that reads as a reference. */
const needsQuotes = (name: string): boolean => {
  const cell = /^([A-Za-z]{1,3})\d{1,7}$/.exec(name);
  return !PLAIN_NAME.test(name) || R1C1.test(name) || (cell?.[1] !== undefined && columnIndex(cell[1]) !== undefined);
};

/** A sheet's name as Excel writes it in front of "!": quoted where it has to be. */
export const sheetPrefix = (name: string): string => (needsQuotes(name) ? quoteSheetName(name) : name);

/** Sheet1!A1:B2 as `Range.address` has it. */
export const fullAddress = (sheetName: string, rect: Rect): string => `${sheetPrefix(sheetName)}!${addressOf(rect)}`;

/** Splits 'Kết quả'!A1 or A1:B2; undefined where neither the sheet nor the block can be read. */
export function parseAddress(text: string): { readonly sheet?: string; readonly rect: Rect } | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const rect = parts?.[3] === undefined ? undefined : parseRect(parts[3]);
  if (!parts || !rect) return undefined;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2];
  return { rect, ...(sheet !== undefined && { sheet }) };
}
