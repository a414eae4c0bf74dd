import type { Finding } from "../dataset/Finding";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import { sumOfNumbers, sumQuantities } from "../quantity/sumQuantities";
import { numericValue, type Qualifier, type Quantity } from "../quantity/Quantity";
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
 * The word a total bears from the last time it was filled must still be what its figures say.
 * @param isWord whether a word says a qualifier, in any language.
 */
export function checkSums(
  sheet: SheetSnapshot,
  grid: FormGrid,
  cells: readonly InputCell[],
  figures: ReadonlyMap<InputCell, Quantity>,
  isWord: (qualifier: Qualifier, word: string) => boolean,
): readonly Finding[] {
  const columns = groupBy(cells, ({ column }) => column.indicator);
  return grid.sums.flatMap((sum): readonly Finding[] => {
    const parts = partsOf(sum, columns.get(sum.column.indicator) ?? []);
    const texts = parts.some(
      (part) =>
        typeof sheet.cell(part.at.row, part.at.column).value === "string" &&
        numericValue(figures.get(part)) !== undefined,
    );
    if (parts.length === 0 || texts || parts.some(({ state }) => state === "question" || state === "error")) return [];
    const expected = sumOfNumbers(parts.map((part) => figures.get(part)));
    const { value, formula, numberFormat } = sheet.cell(sum.at.row, sum.at.column);
    const found = typeof value === "number" ? value : undefined;
    if (formula !== undefined && value === null) return [];
    // Where a part has no number (not stated, words alone, still blank), a total of zero may show nothing.
    const isOpen = parts.some((part) => numericValue(figures.get(part)) === undefined);
    if (expected === 0 && found === undefined && isOpen) return [];
    const place = { sheet: sheet.name, cell: cellAddress(sum.at.row, sum.at.column) };
    if (expected === found || (expected !== undefined && found !== undefined && !differs(expected, found))) {
      const word = wordOfNumberFormat(numberFormat);
      if (word === undefined || saysWord(parts, figures, word, isWord)) return [];
      return [{ rule: "form.totalWord", severity: "soft", place, parameters: { word } }];
    }
    return [
      {
        rule: formula === undefined ? "form.totalTypedOver" : "form.totalDiffers",
        severity: "hard",
        place,
        parameters: { expected: expected ?? "–", found: found ?? "–" },
      },
    ];
  });
}

/** Whether the sum of the parts is known as the word says. */
function saysWord(
  parts: readonly InputCell[],
  figures: ReadonlyMap<InputCell, Quantity>,
  word: string,
  isWord: (qualifier: Qualifier, word: string) => boolean,
): boolean {
  const quantities = parts.map((part) => figures.get(part));
  const unit = quantities.find((quantity) => quantity !== undefined)?.unit;
  if (unit === undefined) return true;
  // What is blank may yet be filled in; a filled form says the same of its sums.
  const { quantity } = sumQuantities(
    quantities.filter((quantity) => quantity !== undefined),
    unit,
  );
  return quantity?.kind === "number" && isWord(quantity.qualifier, word);
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
