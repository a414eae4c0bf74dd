import { type ExactDecimal, exactOf, toNumber } from "../intake/ExactDecimal";
import type { Qualifier, Stated } from "../quantity/Quantity";
import type { Precision } from "./Precision";

/** A rounded figure stays nearer than this to the exact one; else it gets one more digit. */
export const LARGEST_ERROR = 0.05;
/** What can be counted at a glance is never rounded. */
export const SMALLEST_COUNT = 100;
/** With so many digits both round figures are within 1 % of the exact one. */
const CLOSE_DIGITS = 3;

/**
 * A figure at a chosen precision, with the word that makes it true again: below the figure "more than", above it "nearly", and none
 * where nothing had to be rounded. Rounded once, from the exact value, to the nearer round figure; where that takes three digits, so that
 * either is close, down, as reports do, unless the upper one lies in the last quarter of the step or is the rounder of the two and the nearer.
 * A figure stated with a qualifier is only moved to the side on which it stays true. Practice: 3 095 093 is "trên 3 triệu" or "gần 3,1 triệu",
 * 19 961 "gần 20.000", 15 859 "hơn 15.800" or, of two digits, "gần 16.000".
 * @param measure counts below 100 stay as they are.
 */
export function roundFigure(figure: Stated, precision: Precision, measure: "count" | "quantity"): Stated {
  if (precision === "exact" || figure.value <= 0 || (measure === "count" && figure.value < SMALLEST_COUNT))
    return figure;
  const exact = exactOf(figure.value);
  const length = String(exact.units).length;
  for (let digits = Number(precision); digits < length; digits++) {
    const rounded = roundTo(exact, length - digits, figure.qualifier, digits < CLOSE_DIGITS);
    if (!rounded) return figure;
    const value = toNumber(rounded.value);
    if (Math.abs(value - figure.value) / figure.value < LARGEST_ERROR) {
      const { wording: _, ...rest } = figure;
      const kept = rounded.qualifier === figure.qualifier ? figure : rest;
      return { ...kept, value, decimals: rounded.value.decimals, qualifier: rounded.qualifier };
    }
  }
  return figure;
}

/** Rounds away the last digits; undefined where they are zeros. @param nearest whether to the nearer side in any case. */
function roundTo(
  { units, decimals }: ExactDecimal,
  drop: number,
  qualifier: Qualifier,
  nearest: boolean,
): { readonly value: ExactDecimal; readonly qualifier: Qualifier } | undefined {
  const step = 10n ** BigInt(drop);
  const rest = units % step;
  if (rest === 0n) return undefined;
  const below = units - rest;
  const above = below + step;
  const up = isUp(qualifier, rest, step, zerosOf(above) > zerosOf(below), nearest);
  const at = up ? above : below;
  const fewer = Math.min(decimals, drop);
  return {
    value: { units: at / 10n ** BigInt(fewer), decimals: decimals - fewer },
    qualifier: qualifier === "exact" ? (up ? "nearly" : "moreThan") : qualifier,
  };
}

function isUp(qualifier: Qualifier, rest: bigint, step: bigint, rounder: boolean, nearest: boolean): boolean {
  switch (qualifier) {
    case "moreThan":
      return false;
    case "nearly":
      return true;
    case "about":
      return rest * 2n >= step;
    case "exact":
      if (rest * 2n === step) return nearest && rounder;
      return nearest || rounder ? rest * 2n > step : rest * 4n >= step * 3n;
  }
}

const zerosOf = (units: bigint): number => /0*$/.exec(String(units))?.[0].length ?? 0;
