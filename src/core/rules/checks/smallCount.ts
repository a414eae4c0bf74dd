import type { RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { expectationOf } from "../series/expectationOf";
import { dispersionOf } from "../series/seriesKind";
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
export const smallCount = ({ below, probability }: SmallCount, data: RuleData): readonly Verdict[] =>
  data.series.flatMap((series): readonly Verdict[] => {
    const { now, indicator } = series;
    const dispersion = dispersionOf(indicator.unit);
    if (!now || dispersion === undefined) return [];
    const yardstick = data.yardstick(series);
    if (!yardstick) return [notChecked("history")];
    if (yardstick.expected >= below) return [];
    const isUsual = (count: number): boolean => {
      const [before, after] = [yardstick.expected, Math.min(count, MOST)].map((one) => Math.round(one / dispersion));
      return binomialTest(before ?? 0, after ?? 0) >= probability;
    };
    if (isUsual(now.value)) return PASSED;
    return [
      fail({
        observation: now.observation,
        parameters: { value: now.value },
        labels: { indicator: indicator.labels },
        expected: expectationOf(series, firstOf(isUsual), lastOf(isUsual, below)),
        difference: Math.abs(now.value - yardstick.expected),
      }),
    ];
  });

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
