import type { RuleData } from "../RuleData";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";
import { historyOf } from "../series/historyOf";
import { type RatioNow, type RatioPair, ratioYardsticks } from "../series/ratioYardsticks";

export interface SwappedColumns {
  readonly pairs: readonly RatioPair[];
  /** Standard deviations by which the ratio must be off as it stands, */
  readonly off: number;
  /** and by how much more than with the two figures exchanged. */
  readonly better: number;
}

/** Two figures of a row that would be as expected in each other's column: cases and suspects. Told at the denominator. */
export const swappedColumns = (parameters: SwappedColumns, data: RuleData): readonly Verdict[] =>
  parameters.pairs.flatMap((pair) => ratioYardsticks(pair, data).map((ratio) => check(ratio, parameters)));

function check({ numerator, denominator, ratio, yardstick }: RatioNow, { off, better }: SwappedColumns): Verdict {
  if (!yardstick || !denominator.now) return notChecked("history");
  const asIs = Math.abs(yardstick.deviation(ratio));
  const exchanged = Math.abs(yardstick.deviation(1 / ratio));
  if (asIs < off || asIs - exchanged < better) return PASS;
  const value = denominator.now.value;
  const other = numerator.now?.value ?? 0;
  return fail({
    observation: denominator.now.observation,
    ...(numerator.now && { alsoAbout: [numerator.now.observation] }),
    parameters: { value, beside: other },
    labels: { indicator: denominator.indicator.labels, other: numerator.indicator.labels },
    expected: { history: historyOf(denominator) },
    difference: Math.abs(value - other),
  });
}
