import { decimalsOfNumberFormat, wordOfNumberFormat } from "../quantity/qualifierFormat";
import type { CellValue } from "../workbook/Cell";
import { sha256 } from "../workbook/sha256";
import type { Sheet } from "../workbook/Sheet";
import type { SheetSnapshot } from "../workbook/Workbook";

/** The date of a signed copy and the code of its content. */
export interface Seal {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly code: string;
}

/** A sheet of a book, and the cell on it that the code itself stands in. */
export interface SealedSheet {
  readonly id: string;
  readonly sheet: Sheet | SheetSnapshot;
  readonly codeCell?: { readonly row: number; readonly column: number };
}

/** Programs keep fifteen digits at least; twelve tell every figure from every other. */
const DIGITS = 12;

/**
 * The code of a book's content: every value, word and number of decimals of every sheet. Printed on each page, it tells from which file the
 * page came; whoever changes a figure changes the code. 64 bits of SHA-256, in groups of four.
 */
export function sealCode(sheets: readonly SealedSheet[]): string {
  const parts = [...sheets].sort((a, b) => (a.id < b.id ? -1 : 1)).map(contentOf);
  const digits = sha256(parts.join("\n")).slice(0, 16).toUpperCase();
  return digits.match(/.{4}/g)?.join("-") ?? digits;
}

function contentOf({ codeCell, id, sheet }: SealedSheet): string {
  const lines = [`#${id}`];
  const used = "usedRange" in sheet ? sheet.usedRange(true) : sheet.used;
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.value === null || cell.value === "" || (codeCell?.row === row && codeCell.column === column))
        continue;
      const code = "numberFormat" in cell ? cell.numberFormat : (cell.style?.numberFormat ?? "General");
      const format = `${wordOfNumberFormat(code) ?? ""}.${String(decimalsOfNumberFormat(code))}`;
      lines.push(`${String(row)},${String(column)}=${valueText(cell.value)}|${format}`);
    }
  }
  return lines.join("\n");
}

function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return `${typeof value}:${typeof value === "number" ? String(Number(value.toPrecision(DIGITS))) : String(value)}`;
}
