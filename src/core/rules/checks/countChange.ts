import type { Expectation } from "../../dataset/Finding";
import type { RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { expectationOf } from "../series/expectationOf";
import type { Series } from "../series/Series";
import { dispersionOf } from "../series/seriesKind";
import type { Yardstick } from "../series/Yardstick";

export interface CountChange {
  /** Standard deviations of prediction from which a count is asked about. */
  readonly limit: number;
  /** Expected counts below this are left to `smallCount`. */
  readonly from: number;
}

/** Counts against their earlier periods, on the scale on which chance is equal for small and large ones (see `yardsticksOf`). */
export const countChange = (limits: CountChange, data: RuleData): readonly Verdict[] =>
  data.series.flatMap((series): readonly Verdict[] => {
    const { now, indicator } = series;
    if (!now || dispersionOf(indicator.unit) === undefined) return [];
    const yardstick = data.yardstick(series);
    if (!yardstick) return [notChecked("history")];
    if (yardstick.expected < limits.from) return [];
    if (Math.abs(yardstick.deviation(now.value)) < limits.limit) return PASSED;
    const expected = countBand(limits, series, yardstick);
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

/** What a count is expected to be; undefined of what is no count, and of counts so small that another rule judges them. */
export const countBand = (
  { limit, from }: CountChange,
  series: Series,
  yardstick: Yardstick,
): Expectation | undefined =>
  dispersionOf(series.indicator.unit) === undefined || yardstick.expected < from
    ? undefined
    : expectationOf(series, yardstick.valueAt(-limit), yardstick.valueAt(limit));
