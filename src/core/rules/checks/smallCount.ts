import type { Expectation } from "../../dataset/Finding";
import type { RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { expectationOf } from "../series/expectationOf";
import type { Series } from "../series/Series";
import { dispersionOf } from "../series/seriesKind";
import type { Yardstick } from "../series/Yardstick";
import { binomialTest } from "../statistics/binomialTest";

/** Counts above this differ from small ones beyond all doubt. */
const MOST = 500;

export interface SmallCount {
  /** Expected counts below this are tested exactly. */
  readonly below: number;
  /** Probability under which chance alone is not believed. */
  readonly probability: number;
}

/**
 * Small counts against what was expected, by the exact test, since chance is not normal there: 5 after 0 says nothing, 20 after 5 does.
 * Persons, who come in groups, are counted in groups.
 */
export const smallCount = (limits: SmallCount, data: RuleData): readonly Verdict[] =>
  data.series.flatMap((series): readonly Verdict[] => {
    const { now, indicator } = series;
    const dispersion = dispersionOf(indicator.unit);
    if (!now || dispersion === undefined) return [];
    const yardstick = data.yardstick(series);
    if (!yardstick) return [notChecked("history")];
    if (yardstick.expected >= limits.below) return [];
    if (usual(limits, yardstick, dispersion)(now.value)) return PASSED;
    const expected = smallBand(limits, series, yardstick);
    return [
      fail({
        observation: now.observation,
        parameters: { value: now.value },
        labels: { indicator: indicator.labels },
        ...(expected && { expected }),
        difference: Math.abs(now.value - yardstick.expected),
      }),
    ];
  });

/** Whether chance alone may make a count of what was expected. */
const usual =
  ({ probability }: SmallCount, { expected }: Yardstick, dispersion: number) =>
  (count: number): boolean => {
    const [before, after] = [expected, Math.min(count, MOST)].map((one) => Math.round(one / dispersion));
    return binomialTest(before ?? 0, after ?? 0) >= probability;
  };

/** What a small count is expected to be; undefined of any other figure. */
export function smallBand(limits: SmallCount, series: Series, yardstick: Yardstick): Expectation | undefined {
  const dispersion = dispersionOf(series.indicator.unit);
  if (dispersion === undefined || yardstick.expected >= limits.below) return undefined;
  const isUsual = usual(limits, yardstick, dispersion);
  return expectationOf(series, firstOf(isUsual), lastOf(isUsual, limits.below));
}

/** The smallest and the largest count that would have been usual. */
function firstOf(isUsual: (count: number) => boolean): number {
  let count = 0;
  while (count < MOST && !isUsual(count)) count++;
  return count;
}

function lastOf(isUsual: (count: number) => boolean, from: number): number {
  let count = from;
  while (count < MOST && isUsual(count + 1)) count++;
  return count;
}
