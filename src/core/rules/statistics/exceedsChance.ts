import type { Unit } from "../../quantity/Quantity";
import { countScale } from "../series/scales";
import { dispersionOf } from "../series/seriesKind";

/** Standard deviations a change has to exceed: chance alone brings about one in 370 of these. */
const LIMIT = 3;
/** Of fewer in the earlier period nothing is said. */
const LEAST_BASE = 10;

/**
 * Whether the change of a count from one period to an equally long one is larger than chance alone explains:
 * |z| >= 3 of z = sqrt(2) (sqrt(y + 3/8) - sqrt(x + 3/8)) / sqrt(phi), the test of two Poisson counts on the square-root scale, whose variance
 * is phi times as large for what comes in groups (`dispersionOf`).
 * @returns undefined where nothing can be said: of amounts, and of fewer than 10.
 */
export function exceedsChance(before: number, now: number, unit: Unit): boolean | undefined {
  const dispersion = dispersionOf(unit);
  if (dispersion === undefined || before < LEAST_BASE) return undefined;
  const z = (countScale.to(now) - countScale.to(before)) / Math.sqrt(2 * dispersion);
  return Math.abs(z) >= LIMIT;
}
