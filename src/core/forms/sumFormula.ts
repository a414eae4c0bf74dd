import { cellAddress, rectAddress } from "../workbook/a1";
import type { Addition } from "./additionOf";

/** A row of the sheet. */
export interface Addend {
  readonly at: number;
}

/**
 * The live formula of a subtotal or total. Blank as long as nothing is typed, so that an empty form shows no zeros; and where nothing but zeros is
 * known beside figures not stated: the total is not known to be none.
 */
export const sumFormula = (addends: string): string =>
  `=IF(OR(COUNT(${addends})=0,AND(SUM(${addends})=0,COUNTA(${addends})>COUNT(${addends}))),"",SUM(${addends}))`;

/**
 * The same where it takes more than adding: what several groups tell of the same events counts once, and only when they tell it alike (the largest,
 * once for each group that says something, is all of them together); blank where the sides stand beside what both state jointly.
 * @param addition rows of a column of the sheet.
 */
export function sharedFormula({ groups, rivals }: Addition<Addend>, column: number): string {
  const cells = (rows: readonly Addend[]): string => blocks(rows, column);
  const all = cells(groups.flat());
  const sums = groups.map((group) => `SUM(${cells(group)})`).join(",");
  const known = groups.map((group) => `(COUNT(${cells(group)})>0)`).join("+");
  const largest = `MAX(${sums})`;
  const blank = [
    `COUNT(${all})=0`,
    `AND(${largest}=0,COUNTA(${all})>COUNT(${all}))`,
    ...(groups.length > 1 ? [`ROUND(${largest}*(${known})-SUM(${all}),6)<>0`] : []),
    ...(rivals ? [`AND(${rivals.map((rows) => `COUNT(${cells(rows)})>0`).join(",")})`] : []),
  ];
  return `=IF(OR(${blank.join(",")}),"",${largest})`;
}

/** Rows of a column, neighbours as one range, so that inserting a row between them widens it. */
export function blocks(rows: readonly Addend[], column: number): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows.map(({ at }) => at).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.last + 1 === row) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => runAddress(first, last, column)).join(",");
}

/** A cell, or a range of rows of its column. */
export const runAddress = (first: number, last: number, column: number): string =>
  first === last ? cellAddress(first, column) : rectAddress({ row: first, column, rows: last - first + 1, columns: 1 });
