import type { Unit } from "../../quantity/Quantity";
import { countScale } from "../series/scales";
import { dispersionOf } from "../series/seriesKind";

/** Standard deviations a change has to exceed: chance alone brings about one in 370 of these. */
const LIMIT = 3;
/** Of fewer in the earlier period nothing is said. */
const LEAST_BASE = 10;

/**
 * Whether the change of a count from one period to one of about its length is larger than chance and the length explain:
 * |z| >= 3 of z = 2 (sqrt((y + 3/8) / r) - sqrt(x + 3/8)) / sqrt(phi (1 + 1/r)), the test of two Poisson counts on the square-root scale, whose
 * variance is phi times as large for what comes in groups (`dispersionOf`).
 * @param longer r, how many times as long the later period is.
 * @returns undefined where nothing can be said: of amounts, and of fewer than 10.
 */
export function exceedsChance(before: number, now: number, unit: Unit, longer = 1): boolean | undefined {
  const dispersion = dispersionOf(unit);
  if (dispersion === undefined || before < LEAST_BASE) return undefined;
  const expected = countScale.to(before) * Math.sqrt(longer);
  const z = (countScale.to(now) - expected) / Math.sqrt(dispersion * (1 + longer));
  return Math.abs(z) >= LIMIT;
}
