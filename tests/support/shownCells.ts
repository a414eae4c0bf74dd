import { format } from "numfmt";
import type { Sheet } from "../../src/core/workbook/Sheet";

/** What a reader sees in a cell, on a system with Vietnamese separators; but for the room behind figures that stand below each other. */
export function shownCell(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return format(cell?.style?.numberFormat ?? "General", value, { locale: "vi-VN" }).trimEnd();
}

/** A block of cells as a reader sees it. */
export const shownBlock = (
  sheet: Sheet,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => shownCell(sheet, row + r, column + c)),
  );
