import { groupBy } from "../../dataset/groupBy";
import { CUT, differenceVariance, learnChance, weighted } from "./learnChance";
import { type Line, type Residual, residualsOf } from "./residuals";
import type { Scale } from "./scales";
import type { Yardstick } from "./Yardstick";

/** How variable all lines are weighs as much in the variance of each as so many of its own years. */
const PRIOR_YEARS = 15;

/**
 * What is expected of each line now, by key; lines without a past have none. With one earlier period, variance 1 and no drift, the
 * deviation of a count is sqrt(2) (sqrt(y + 3/8) - sqrt(x + 3/8)), the two-period test of counts; all else only adds what more of the past
 * teaches: several years instead of one, the units' common change, true changes of the level, and the variance as it has been.
 */
export function yardsticksOf(lines: readonly Line[], scale: Scale): ReadonlyMap<string, Yardstick> {
  const residuals = residualsOf(lines, scale);
  const { variances, inflation } = learnChance(lines, residuals);
  const varianceOf = (residual: Residual): number => differenceVariance(residual, variances[residual.line] ?? 1);
  const byLine = groupBy(residuals, ({ line }) => line);
  return new Map(
    [...byLine.values()].flatMap((own) => {
      const now = own.find(({ age }) => age === 0);
      const key = lines[now?.line ?? -1]?.key;
      if (!now || key === undefined) return [];
      const years = own.flatMap((one) =>
        one.age === 0 || one.off === undefined ? [] : [Math.min(one.off ** 2 / varianceOf(one), CUT ** 2 * inflation)],
      );
      const mean = years.reduce((sum, one) => sum + one, 0) / Math.max(1, years.length);
      const sd = Math.sqrt(varianceOf(now) * weighted(inflation, PRIOR_YEARS, mean, years.length));
      return [[key, yardstick(now, sd, scale)]];
    }),
  );
}

const yardstick = ({ expected, prediction }: Residual, sd: number, scale: Scale): Yardstick => ({
  expected: scale.from(expected),
  periods: prediction.points,
  deviation: (value) => (scale.to(value) - expected) / sd,
  valueAt: (deviations) => scale.from(expected + deviations * sd),
});
