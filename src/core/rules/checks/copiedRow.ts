import { numericValue } from "../../quantity/Quantity";
import type { Row, RuleData } from "../RuleData";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";
import { historyOf } from "../series/historyOf";
import { AMOUNT_SPREAD, dispersionOf } from "../series/seriesKind";
import { chanceOfEqual } from "../statistics/chanceOfEqual";

export interface CopiedRow {
  /** Probability below which equal figures are not believed to be chance. */
  readonly probability: number;
}

/**
 * A row that repeats the figures of the last period. How many of them have to be equal follows from how likely each is to be: two cases in
 * two years say nothing, 1 395 703 pills in both are a copy. Told at the first of the equal figures.
 */
export const copiedRow = ({ probability }: CopiedRow, data: RuleData): readonly Verdict[] =>
  data.rows.filter(({ current }) => current).map((row) => checkRow(probability, row, data));

function checkRow(probability: number, row: Row, data: RuleData): Verdict {
  const pairs = [...row.observations.values()].flatMap((observation) => {
    const series = data.seriesAt(row, observation.indicator);
    const last = series?.stated.find(({ years }) => years === 1);
    const value = numericValue(observation.quantity);
    return series && last && value !== undefined && value + last.value > 0
      ? [{ observation, series, value, equal: value === last.value }]
      : [];
  });
  if (pairs.length === 0) return notChecked("history");
  const equal = pairs.filter((pair) => pair.equal);
  const [first] = equal;
  const chance = equal.reduce(
    (product, { value, series }) => product * chanceOfEqual(value, dispersionOf(series.indicator.unit), AMOUNT_SPREAD),
    combinations(pairs.length, equal.length),
  );
  if (!first || chance >= probability) return PASS;
  return fail({
    observation: first.observation,
    parameters: { value: first.value, equal: equal.length, of: pairs.length },
    labels: { indicator: first.series.indicator.labels },
    expected: { history: historyOf(first.series) },
  });
}

/** Ways to choose k of n: with many figures some are equal by chance. */
function combinations(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways *= (n - k + i) / i;
  return ways;
}
