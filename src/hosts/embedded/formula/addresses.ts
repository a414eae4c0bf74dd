import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseRect, rectAddress } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import { sheetPrefix } from "../../../core/workbook/sheetNames";

export const wholeSheet: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isWholeRows = (rect: Rect): boolean => rect.columns === MAX_COLUMNS;
export const isWholeColumns = (rect: Rect): boolean => rect.rows === MAX_ROWS;

/** A block's address as Excel writes it: A1, A1:B2, A:C for whole columns, 1:3 for whole rows. */
export function addressOf(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.row + 1}:${rect.row + rect.rows}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  return rectAddress(rect);
}

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
