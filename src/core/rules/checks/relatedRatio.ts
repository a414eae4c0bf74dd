import type { RuleData } from "../RuleData";
import type { Series } from "../series/Series";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";
import { expectationOf } from "../series/expectationOf";
import { type RatioNow, type RatioPair, ratioYardsticks } from "../series/ratioYardsticks";

export interface RelatedRatio {
  readonly pairs: readonly RatioPair[];
  /** Standard deviations of prediction from which a ratio is asked about. */
  readonly limit: number;
}

/**
 * Two figures of a row whose ratio changes little, against the row's own earlier ratios: suspects per case, drugs per case (the WHO's
 * data quality review compares related indicators in this way). Told at the one that is further from its own past.
 */
export const relatedRatio = ({ pairs, limit }: RelatedRatio, data: RuleData): readonly Verdict[] =>
  pairs.flatMap((pair) => ratioYardsticks(pair, data).map((ratio) => check(ratio, limit, data)));

function check({ numerator, denominator, ratio, yardstick }: RatioNow, limit: number, data: RuleData): Verdict {
  if (!yardstick) return notChecked("history");
  if (Math.abs(yardstick.deviation(ratio)) < limit) return PASS;
  const doubtful = strangeness(numerator, data) >= strangeness(denominator, data) ? numerator : denominator;
  const other = doubtful === numerator ? denominator : numerator;
  const value = doubtful.now?.value ?? 0;
  const beside = other.now?.value ?? 0;
  const at = (deviations: number): number =>
    doubtful === numerator ? beside * yardstick.valueAt(deviations) : beside / yardstick.valueAt(-deviations);
  return fail({
    ...(doubtful.now && { observation: doubtful.now.observation }),
    ...(other.now && { against: other.now.observation }),
    parameters: { value, beside },
    labels: { indicator: doubtful.indicator.labels, other: other.indicator.labels },
    expected: expectationOf(doubtful, at(-limit), at(limit)),
    difference: Math.abs(value - at(0)),
  });
}

function strangeness(series: Series, data: RuleData): number {
  const own = data.yardstick(series);
  return own && series.now ? Math.abs(own.deviation(series.now.value)) : 0;
}
