import { type Qualifier, type Quantity, type Unit, decimalsOf } from "./Quantity";

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
 * Figures not stated, in words only, or missing make the total "more than", since something is left out. With nothing but figures not
 * stated the total is not stated; with nothing at all it is undefined.
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
  if (values.length === 0) {
    return { quantity: withoutNumber > 0 ? { kind: "notStated", unit } : undefined, withoutNumber, missing };
  }
  if (withoutNumber + missing > 0) qualifier = addQualifiers(qualifier, "moreThan");
  const value = exactSum(values, decimals);
  const wording =
    wordings.size === 1 && withoutNumber + missing === 0 && qualifier !== "about" ? [...wordings][0] : undefined;
  const quantity: Quantity =
    value === 0 && qualifier === "exact"
      ? { kind: "zero", unit }
      : { kind: "number", value, unit, qualifier, decimals, ...(wording !== undefined && { wording }) };
  return { quantity, withoutNumber, missing };
}

/** Adds as whole numbers of the last decimal place, so that no binary fraction shows. */
export function exactSum(values: readonly number[], decimals: number): number {
  if (decimals === 0) return values.reduce((sum, value) => sum + value, 0);
  const scale = 10 ** decimals;
  const scaled = values.reduce((sum, value) => sum + Math.round(value * scale), 0);
  return Number.isSafeInteger(scaled) ? scaled / scale : values.reduce((sum, value) => sum + value, 0);
}
