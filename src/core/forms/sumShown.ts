import type { Indicator } from "../dataset/Programme";
import type { Vocabulary } from "../intake/Vocabulary";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { inputNumberFormat, totalNumberFormat } from "../quantity/qualifierFormat";
import { sumOfNumbers, sumQuantities } from "../quantity/sumQuantities";
import { qualifierWord } from "../text/qualifierWord";
import type { CellReading, SheetSnapshot } from "../workbook/Workbook";
import type { InputCell, SumCell } from "./FormReading";

/** What a live subtotal or total must show. */
export interface SumShown {
  /** Undefined where the formula gives a blank. */
  readonly value: number | undefined;
  readonly quantity: Quantity | undefined;
  /** The word the number format must say; empty for an exact total. */
  readonly word: string;
  readonly numberFormat: string;
}

type QuantityAt = (cell: InputCell) => Quantity | undefined;

/**
 * The sum of its cells, with the word the figures allow. What is blank may yet be filled in and is not counted as left out.
 * @param parts the cells of the sum, all settled.
 */
export function sumShown(
  sum: SumCell,
  parts: readonly InputCell[],
  quantityAt: QuantityAt,
  { unit, measure }: Pick<Indicator, "unit" | "measure">,
  vocabulary: Vocabulary,
): SumShown {
  const known = parts.map(quantityAt).filter((part) => part !== undefined);
  const { quantity } = sumQuantities(known, unit);
  const value = sumValue(sum, parts, quantityAt);
  if (quantity?.kind !== "number") return { value, quantity, word: "", numberFormat: inputNumberFormat(measure) };
  const word = qualifierWord(quantity.qualifier, quantity.wording, vocabulary);
  return { value, quantity, word, numberFormat: totalNumberFormat(word, quantity, measure) };
}

/** What the sum's formula comes to: blank without a number, and for zeros beside anything else; a total adds its subtotals. */
export function sumValue(
  { sheet, zone }: Pick<SumCell, "sheet" | "zone">,
  cells: readonly InputCell[],
  quantityAt: QuantityAt,
): number | undefined {
  const zones = [...new Set(cells.map(({ row }) => row.zone))];
  const bySubtotal = sheet.module === "results" && zone === undefined && zones.length > 1;
  const addends = bySubtotal
    ? zones.map((own) => {
        const part = cells.filter(({ row }) => row.zone === own);
        return sumValue({ sheet, zone: own }, part, quantityAt) ?? "";
      })
    : cells.map(quantityAt).flatMap((quantity) => (quantity ? [numericValue(quantity) ?? ""] : []));
  const value = sumOfNumbers(cells.map(quantityAt));
  return value === 0 && addends.includes("") ? undefined : value;
}

/** Whether the sheet's own formulas add just what the cell says: not where its number is still a text (but for none), a question or an error. */
export const isSettled = (
  { state }: Pick<InputCell, "state">,
  { value }: Pick<CellReading, "value">,
  quantity: Quantity | undefined,
): boolean =>
  state !== "question" && state !== "error" && (typeof value !== "string" || (numericValue(quantity) ?? 0) === 0);

/** The input cells a sum stands for. */
export const partsOf = (sum: SumCell, cells: readonly InputCell[]): readonly InputCell[] =>
  cells.filter(
    ({ sheet, row, column }) =>
      sheet.id === sum.sheet.id &&
      column.indicator === sum.column.indicator &&
      column.when === sum.column.when &&
      (sum.zone === undefined || row.zone === sum.zone),
  );

/** A sheet of a snapshot by id. @throws Error when it was not read. */
export function sheetById(sheets: readonly SheetSnapshot[], id: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`sheet ${id} was not read`);
  return sheet;
}
