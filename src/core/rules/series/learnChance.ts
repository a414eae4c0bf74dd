import { median, spreadOf } from "../statistics/robust";
import type { Line, Residual } from "./residuals";

/** What the past teaches of chance. */
export interface Chance {
  /** Variance of each line's figures by chance. */
  readonly variances: readonly number[];
  /** Factor on all variances of prediction. */
  readonly inflation: number;
}

/** What is assumed beforehand weighs as much as so many figures. */
const PRIOR_FIGURES = 20;
const PRIOR_AMOUNTS = 10;
/** No figure counts as more than so many standard deviations. */
export const CUT = 3;
/** Beforehand: an amount is usual where it is about one and a half such seizures. */
const PRIOR_SEIZURE = 0.7;
/** Rounding and the like, on the scale of logarithms. */
const LEAST_VARIANCE = 0.02;
/** The median of a squared standard normal. */
const HALF_OF_CHI_SQUARE = 0.455;

/** The variance of chance, and the one of a figure's difference from what was expected. */
export const differenceVariance = ({ prediction, drift }: Residual, variance: number): number =>
  variance * (1 + prediction.squares) + drift;

/** Calibrates chance on all figures of an indicator, robustly, so that single errors among them do not count. */
export function learnChance(lines: readonly Line[], residuals: readonly Residual[]): Chance {
  const sizes = lines.flatMap(({ chance }) => ("size" in chance ? [chance.size] : []));
  if (sizes.length === lines.length && sizes.length > 0)
    return { variances: amountVariances(sizes, residuals), inflation: 1 };
  const variances = lines.map(({ chance }) => ("variance" in chance ? chance.variance : 0));
  const standard = residuals.flatMap((residual) => {
    if (residual.off === undefined) return [];
    const z = Math.abs(residual.off) / Math.sqrt(differenceVariance(residual, variances[residual.line] ?? 1));
    // A few figures only, and one of them wrong: it must not make everything usual.
    return [Math.min(z, CUT)];
  });
  const spread = spreadOf(standard) ?? 1;
  return { variances, inflation: weighted(1, PRIOR_FIGURES, spread ** 2, standard.length) };
}

/**
 * Amounts are sums of seizures of very different size. With s the size that makes n = amount / s seizures as variable as these are, the
 * variance of the amount's logarithm is ln(1 + 1/n) (that of a lognormal with a squared coefficient of variation of 1/n): large amounts
 * vary less. s is searched so that half of the squared standard residuals lie below the median of chi square.
 */
function amountVariances(sizes: readonly number[], residuals: readonly Residual[]): readonly number[] {
  const known = residuals.filter(({ off }) => off !== undefined);
  const varianceAt = (logSeizure: number, size: number): number =>
    Math.log(1 + Math.exp(logSeizure) / size) + LEAST_VARIANCE;
  /** Whether more than half of the squared standard residuals are above the median of chi square. */
  const tooSmall = (logSeizure: number): boolean => {
    const variances = sizes.map((size) => varianceAt(logSeizure, size));
    const above = known.filter(
      (residual) =>
        (residual.off ?? 0) ** 2 > HALF_OF_CHI_SQUARE * differenceVariance(residual, variances[residual.line] ?? 1),
    );
    return above.length > known.length / 2;
  };
  const prior = Math.log(PRIOR_SEIZURE * (median(sizes) ?? 1));
  let [low, high] = [prior - 5, prior + 5];
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    if (tooSmall(middle)) low = middle;
    else high = middle;
  }
  const seizure = weighted(prior, PRIOR_AMOUNTS, (low + high) / 2, known.length);
  return sizes.map((size) => varianceAt(seizure, size));
}

/** The mean of two figures by weight. */
export const weighted = (a: number, weightOfA: number, b: number, weightOfB: number): number =>
  (a * weightOfA + b * weightOfB) / (weightOfA + weightOfB);
