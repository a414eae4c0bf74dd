import type { Finding } from "../dataset/Finding";
import { sumOfNumbers } from "../quantity/sumQuantities";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import { groupBy } from "../dataset/groupBy";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { FormGrid } from "./formGrid";
import type { InputCell, SumCell } from "./FormReading";

/** Sums differ when they are further apart than binary fractions explain. */
export const differs = (a: number, b: number): boolean =>
  Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Compares each live subtotal and total with the core's own sum of the cells above. A column with an unsettled cell is left alone: the
 * sheet can't have added what is still a question.
 */
export function checkSums(
  sheet: SheetSnapshot,
  grid: FormGrid,
  cells: readonly InputCell[],
  figures: ReadonlyMap<InputCell, Quantity>,
): readonly Finding[] {
  const columns = groupBy(cells, ({ column }) => column.indicator);
  return grid.sums.flatMap((sum) => {
    const parts = partsOf(sum, columns.get(sum.column.indicator) ?? []);
    const texts = parts.some(
      (part) =>
        typeof sheet.cell(part.at.row, part.at.column).value === "string" &&
        numericValue(figures.get(part)) !== undefined,
    );
    if (parts.length === 0 || texts || parts.some(({ state }) => state === "question" || state === "error")) return [];
    const expected = sumOfNumbers(parts.map((part) => figures.get(part)));
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

/** The input cells a sum stands for. */
export const partsOf = (sum: SumCell, cells: readonly InputCell[]): readonly InputCell[] =>
  cells.filter(
    ({ sheet, row, column }) =>
      sheet.id === sum.sheet.id &&
      column.indicator === sum.column.indicator &&
      column.when === sum.column.when &&
      (sum.zone === undefined || row.zone === sum.zone),
  );
