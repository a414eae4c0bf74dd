import type { Programme } from "../dataset/Programme";
import type { Vocabulary } from "../intake/Vocabulary";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { inputNumberFormat, totalNumberFormat } from "../quantity/qualifierFormat";
import { addQualifiers, sumOfNumbers, sumQuantities } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { qualifierWord } from "../text/qualifierWord";
import type { CellReading, SheetSnapshot } from "../workbook/Workbook";
import { type Addition, additionOf, isPlain } from "./additionOf";
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
 * The total of its cells as far as they may be added, with the word the figures allow. What is blank may yet be filled in and is not counted as left
 * out.
 * @param parts the cells of the sum, all settled.
 */
export function sumShown(
  sum: SumCell,
  parts: readonly InputCell[],
  quantityAt: QuantityAt,
  { additive, unit, measure }: Pick<IndicatorRecord, "additive" | "unit" | "measure">,
  programme: Programme,
  vocabulary: Vocabulary,
): SumShown {
  const value = sumValue(sum, parts, quantityAt, additive, programme);
  const addition = additionOf(parts, additive, programme);
  const told = (addition?.groups ?? []).flatMap((group) => {
    const { quantity } = sumQuantities(
      group.map(quantityAt).filter((part) => part !== undefined),
      unit,
    );
    return quantity ? [quantity] : [];
  });
  const quantity = value === undefined && !isPlain(addition) ? undefined : asOne(told);
  if (quantity?.kind !== "number") return { value, quantity, word: "", numberFormat: inputNumberFormat(measure) };
  const word = qualifierWord(quantity.qualifier, quantity.wording, vocabulary);
  return { value, quantity, word, numberFormat: totalNumberFormat(word, quantity, measure) };
}

/** What several tell of the same number, as closely as all of them know it. */
function asOne(told: readonly Quantity[]): Quantity | undefined {
  const numbers = told.filter((quantity) => quantity.kind === "number");
  const [first] = numbers;
  if (!first) return told.find(({ kind }) => kind === "zero") ?? told[0];
  const wordings = new Set(numbers.map(({ wording }) => wording));
  const { wording, ...number } = numbers.reduce((known, one) => ({
    ...known,
    qualifier: addQualifiers(known.qualifier, one.qualifier),
  }));
  return { ...number, ...(wording !== undefined && wordings.size === 1 && { wording }) };
}

/**
 * What the sum's formula comes to: blank without a number, and for zeros beside anything else; a total adds its subtotals. What several tell of the
 * same events counts once, and not at all where they differ.
 */
export function sumValue(
  { sheet, zone }: Pick<SumCell, "sheet" | "zone">,
  cells: readonly InputCell[],
  quantityAt: QuantityAt,
  additive: IndicatorRecord["additive"],
  programme: Programme,
): number | undefined {
  const addition = additionOf(cells, additive, programme);
  const zones = [...new Set(cells.map(({ row }) => row.zone))];
  const bySubtotal = sheet.module === "results" && zone === undefined && zones.length > 1 && isPlain(addition);
  const addends = bySubtotal
    ? zones.map((own) => {
        const part = cells.filter(({ row }) => row.zone === own);
        return sumValue({ sheet, zone: own }, part, quantityAt, additive, programme) ?? "";
      })
    : cells.map(quantityAt).flatMap((quantity) => (quantity ? [numericValue(quantity) ?? ""] : []));
  const value = addedNumber(addition, quantityAt);
  return value === 0 && addends.includes("") ? undefined : value;
}

/** The number some cells come to as far as they may be added; undefined where there is none. */
export function addedNumber(addition: Addition<InputCell> | undefined, quantityAt: QuantityAt): number | undefined {
  if (!addition) return undefined;
  const { groups, rivals = [] } = addition;
  const sumOf = (cells: readonly InputCell[]): number | undefined => sumOfNumbers(cells.map(quantityAt));
  if (rivals.length > 0 && rivals.every((cells) => sumOf(cells) !== undefined)) return undefined;
  const [first, ...others] = groups.map(sumOf).filter((number) => number !== undefined);
  return first !== undefined && others.every((other) => !differs(first, other)) ? first : undefined;
}

/** Sums differ when they are further apart than binary fractions explain. */
export const differs = (a: number, b: number): boolean =>
  Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

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
