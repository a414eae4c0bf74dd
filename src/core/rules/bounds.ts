import type { Quantity } from "../quantity/Quantity";

/** Between which values a figure truly lies. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Nobody calls a figure "more than" its half, or "nearly" its double: a hedge hides a few per cent, never a multiple. */
const HEDGE = 2;

/**
 * What a figure leaves possible: "more than 390" up to its double, "nearly 400" down to its half, "about" both. An amount may have been
 * rounded by half of its last decimal; a count never is. Undefined where there is no number.
 */
export function boundsOf(quantity: Quantity | undefined, measure: "count" | "quantity"): Bounds | undefined {
  if (quantity?.kind === "zero") return { low: 0, high: 0 };
  if (quantity?.kind !== "number") return undefined;
  const { value, qualifier, decimals } = quantity;
  // A hair more than half, for binary fractions.
  const rounding = measure === "count" ? 0 : 0.500001 * 10 ** -decimals;
  return {
    low: qualifier === "exact" || qualifier === "moreThan" ? value - rounding : value / HEDGE,
    high: qualifier === "exact" || qualifier === "nearly" ? value + rounding : value * HEDGE,
  };
}

/** The bounds of a sum; of nothing, zero. */
export const addBounds = (all: readonly Bounds[]): Bounds => ({
  low: all.reduce((sum, { low }) => sum + low, 0),
  high: all.reduce((sum, { high }) => sum + high, 0),
});
