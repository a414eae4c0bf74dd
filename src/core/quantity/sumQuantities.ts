import { decimalsOf, numericValue, type Qualifier, type Quantity, type Unit } from "./Quantity";

/** A total with what it leaves out. */
export interface QuantitySum {
  /** Undefined when no operand was present at all. */
  readonly quantity: Quantity | undefined;
  /** Operands without a number (not stated or qualitative): the total is "more than", with the note "not counting ...". */
  readonly withoutNumber: number;
  /** Operands that were missing (blank cells). */
  readonly missing: number;
}

/**
 * The qualifier of a sum of two figures: equal ones stay, exact gives way, opposite ones allow only "about".
 * Source: qualifier algebra for totals (published practice: hơn + gần = khoảng).
 */
export function addQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === "exact") return a;
  return a === "exact" ? b : "about";
}

/**
 * The total of figures in one unit. Summed exactly in the decimals as stated (0.1 + 0.2 is 0.3), never rounded.
 * Figures not stated, in words only, or missing make the total "more than", since something is left out. Without anything above zero
 * ("more than 0" would claim an occurrence nobody stated) the total is not stated, or undefined where cells are merely blank; the same
 * words alone stay words, whatever is blank beside them: many and something unknown are many.
 * @throws RangeError when units differ: figures in different units are never added.
 */
export function sumQuantities(operands: readonly (Quantity | undefined)[], unit: Unit): QuantitySum {
  let withoutNumber = 0;
  let missing = 0;
  let qualifier: Qualifier = "exact";
  const wordings = new Set<string | undefined>();
  const values: number[] = [];
  let decimals = 0;
  for (const operand of operands) {
    if (!operand) {
      missing++;
      continue;
    }
    if (operand.unit !== unit) throw new RangeError(`${operand.unit} added to ${unit}`);
    if (operand.kind === "number") {
      values.push(operand.value);
      decimals = Math.max(decimals, operand.decimals, decimalsOf(operand.value));
      qualifier = addQualifiers(qualifier, operand.qualifier);
      if (operand.qualifier !== "exact") wordings.add(operand.wording);
    } else if (operand.kind === "zero") {
      values.push(0);
    } else {
      withoutNumber++;
    }
  }
  const leftOut = withoutNumber + missing;
  const value = exactSum(values, decimals);
  if (values.length === 0 || (value === 0 && qualifier === "exact" && leftOut > 0)) {
    const notStated = missing === 0 && withoutNumber > 0 ? ({ kind: "notStated", unit } as const) : undefined;
    const quantity = values.length === 0 ? (sameWords(operands) ?? notStated) : notStated;
    return { quantity, withoutNumber, missing };
  }
  // Whatever is left out can only add to the sum, however closely the rest is known.
  if (leftOut > 0) qualifier = "moreThan";
  // Figures known in opposite ways never share their word, so one word alone is the word of them all.
  const wording = wordings.size === 1 && leftOut === 0 ? [...wordings][0] : undefined;
  const quantity: Quantity =
    value === 0 && qualifier === "exact"
      ? { kind: "zero", unit }
      : { kind: "number", value, unit, qualifier, decimals, ...(wording !== undefined && { wording }) };
  return { quantity, withoutNumber, missing };
}

/** The one text all that is stated consists of, if it does. */
function sameWords(operands: readonly (Quantity | undefined)[]): Quantity | undefined {
  const stated = operands.filter((operand) => operand !== undefined);
  const [first] = stated;
  if (first?.kind !== "qualitative") return undefined;
  const same = stated.every((operand) => operand.kind === "qualitative" && operand.text === first.text);
  return same ? { kind: "qualitative", unit: first.unit, text: first.text } : undefined;
}

/** What a sheet's own SUM over the figures gives: their numbers added, whatever else is known; undefined when there is none. */
export function sumOfNumbers(operands: readonly (Quantity | undefined)[]): number | undefined {
  const values = operands.map(numericValue).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : exactSum(values, Math.max(...values.map(decimalsOf)));
}

/** Adds as whole numbers of the last decimal place, so that no binary fraction shows. */
export function exactSum(values: readonly number[], decimals: number): number {
  if (decimals === 0) return values.reduce((sum, value) => sum + value, 0);
  const scale = 10 ** decimals;
  const scaled = values.reduce((sum, value) => sum + Math.round(value * scale), 0);
  return Number.isSafeInteger(scaled) ? scaled / scale : values.reduce((sum, value) => sum + value, 0);
}
