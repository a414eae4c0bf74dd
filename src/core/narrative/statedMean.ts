import { decimalsOf, type Qualifier, type Stated, type Unit } from "../quantity/Quantity";
import { type ExactDecimal, exactOf, shift, toNumber } from "../intake/ExactDecimal";
import type { Figure } from "./Figure";
import type { Precision } from "./Precision";
import { roundFigure, SMALLEST_COUNT } from "./roundFigure";

/** A division goes on for ever; further than this it says nothing of what was divided. */
const DIGITS = 12;
/** A mean has these at least, as far as its figures bear it: 4,8 of 29 in six years, but 483 of 2 895. */
const SIGNIFICANT = 3;

/**
 * What a sentence says of a mean at a precision. "Exact" is no exacter than what it is the mean of: the decimals of its figures, and one more where
 * it would have fewer than three significant digits; so persons are whole from a hundred on. Else it is rounded as any figure is. One known as more
 * or less than a number is cut to the side on which that stays true.
 */
export function statedMean(
  { number }: Figure,
  unit: Unit,
  precision: Precision,
  measure: "count" | "quantity",
): Stated | undefined {
  if (!number) return undefined;
  const { qualifier } = number;
  const value = Number(number.value.toPrecision(DIGITS));
  const mean: Stated = { kind: "number", value, unit, qualifier, decimals: decimalsOf(value) };
  const isAtAGlance = measure === "count" && value < SMALLEST_COUNT;
  if (precision !== "exact" && !isAtAGlance) return roundFigure(mean, precision, "quantity");
  const decimals = decimalsOfMean(value, number.decimals);
  const shown = toNumber(cut(exactOf(value), decimals, qualifier));
  return { ...mean, value: shown, decimals: decimalsOf(shown) };
}

/** @param most one more than its figures have. */
function decimalsOfMean(value: number, most: number): number {
  const wanted = SIGNIFICANT - String(Math.trunc(value)).length;
  return Math.min(most, Math.max(most - 1, wanted, 0));
}

function cut(exact: ExactDecimal, decimals: number, qualifier: Qualifier): ExactDecimal {
  if (exact.decimals <= decimals) return exact;
  const step = 10n ** BigInt(exact.decimals - decimals);
  const more = qualifier === "moreThan" ? 0n : qualifier === "nearly" ? step - 1n : step / 2n;
  return shift({ units: (exact.units + more) / step, decimals: 0 }, -decimals);
}
