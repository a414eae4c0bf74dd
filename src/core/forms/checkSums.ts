import type { Finding } from "../dataset/Finding";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import { sumOfNumbers, sumQuantities } from "../quantity/sumQuantities";
import { numericValue, type Qualifier, type Quantity } from "../quantity/Quantity";
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
 * The word a total bears from the last time it was filled must still be what its figures say.
 * @param figures by cell address.
 * @param isWord whether a word says a qualifier, in any language.
 */
export function checkSums(
  sheet: SheetSnapshot,
  grid: FormGrid,
  cells: readonly InputCell[],
  figures: ReadonlyMap<string, Quantity>,
  isWord: (qualifier: Qualifier, word: string) => boolean,
): readonly Finding[] {
  return grid.sums.flatMap((sum): readonly Finding[] => {
    const parts = partsOf(sum, cells);
    const texts = parts.some(
      ({ at }) => typeof sheet.cell(at.row, at.column).value === "string" && hasNumber(figures, at),
    );
    if (parts.length === 0 || texts || parts.some(({ state }) => state === "question" || state === "error")) return [];
    const expected = sumOfNumbers(parts.map(({ at }) => figures.get(cellAddress(at.row, at.column))));
    const { value, formula, numberFormat } = sheet.cell(sum.at.row, sum.at.column);
    const found = typeof value === "number" ? value : undefined;
    if (formula !== undefined && value === null) return [];
    // Where something is not stated or still blank, a total of zero may show nothing.
    if (expected === 0 && found === undefined && parts.some(({ at }) => !hasNumber(figures, at))) return [];
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
  figures: ReadonlyMap<string, Quantity>,
  word: string,
  isWord: (qualifier: Qualifier, word: string) => boolean,
): boolean {
  const quantities = parts.map(({ at }) => figures.get(cellAddress(at.row, at.column)));
  const unit = quantities.find((quantity) => quantity !== undefined)?.unit;
  if (unit === undefined) return true;
  // What is blank may yet be filled in; a filled form says the same of its sums.
  const { quantity } = sumQuantities(
    quantities.filter((quantity) => quantity !== undefined),
    unit,
  );
  return quantity?.kind === "number" && isWord(quantity.qualifier, word);
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
