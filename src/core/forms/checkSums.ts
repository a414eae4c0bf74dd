import type { Finding } from "../dataset/Finding";
import { sumOfNumbers } from "../quantity/sumQuantities";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { FormGrid } from "./formGrid";
import type { InputCell, SumCell } from "./FormReading";

/** Sums differ when they are further apart than binary fractions explain. */
export const differs = (a: number, b: number): boolean =>
  Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Compares each live subtotal and total with the core's own sum of the cells above. A column with an unsettled cell is left alone: the
 * sheet can't have added what is still a question.
 * @param figures by cell address.
 */
export function checkSums(
  sheet: SheetSnapshot,
  grid: FormGrid,
  cells: readonly InputCell[],
  figures: ReadonlyMap<string, Quantity>,
): readonly Finding[] {
  return grid.sums.flatMap((sum) => {
    const parts = partsOf(sum, cells);
    const texts = parts.some(
      ({ at }) => typeof sheet.cell(at.row, at.column).value === "string" && hasNumber(figures, at),
    );
    if (parts.length === 0 || texts || parts.some(({ state }) => state === "question" || state === "error")) return [];
    const expected = sumOfNumbers(parts.map(({ at }) => figures.get(cellAddress(at.row, at.column))));
    const { value, formula } = sheet.cell(sum.at.row, sum.at.column);
    const found = typeof value === "number" ? value : undefined;
    if (formula !== undefined && value === null) return [];
    if (expected === found || (expected !== undefined && found !== undefined && !differs(expected, found))) return [];
    return {
      rule: formula === undefined ? "form.totalTypedOver" : "form.totalDiffers",
      severity: "hard" as const,
      place: { sheet: sheet.name, cell: cellAddress(sum.at.row, sum.at.column) },
      parameters: { expected: expected ?? "–", found: found ?? "–" },
    };
  });
}

const hasNumber = (figures: ReadonlyMap<string, Quantity>, at: { row: number; column: number }): boolean =>
  numericValue(figures.get(cellAddress(at.row, at.column))) !== undefined;

/** The input cells a sum stands for. */
export const partsOf = (sum: SumCell, cells: readonly InputCell[]): readonly InputCell[] =>
  cells.filter(
    ({ sheet, row, column }) =>
      sheet.id === sum.sheet.id &&
      column.indicator === sum.column.indicator &&
      column.when === sum.column.when &&
      (sum.zone === undefined || row.zone === sum.zone),
  );
