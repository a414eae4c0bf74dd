import { decimalsOf } from "../../quantity/Quantity";

/**
 * The chance that a figure comes out the same a second time, all else being equal. For counts of mean x and variance phi x it is the normal
 * density at no difference, 1 / sqrt(4 pi phi x); for amounts whose logarithm scatters by `spread` it is one step of their last digit that is not
 * zero, times the density there. Figures rounded to hundreds and more are steps of that size too.
 * @param dispersion phi of a count; undefined for an amount.
 */
export function chanceOfEqual(value: number, dispersion: number | undefined, spread: number): number {
  const step = lastStep(value);
  const chance =
    dispersion === undefined
      ? step / (value * spread * Math.sqrt(4 * Math.PI))
      : (step >= 100 ? step : 1) / Math.sqrt(4 * Math.PI * dispersion * value);
  return Math.min(1, chance);
}

/** The place of the last digit that is not zero: 100 000 for 400 000, 0.01 for 12.25. */
function lastStep(value: number): number {
  const decimals = decimalsOf(value);
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(String(value))?.[0].length ?? 0);
  return 10 ** (zeros - decimals);
}
