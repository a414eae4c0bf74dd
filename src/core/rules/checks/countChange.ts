import type { RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { expectationOf } from "../series/expectationOf";
import { dispersionOf } from "../series/seriesKind";

export interface CountChange {
  /** Standard deviations of prediction from which a count is asked about. */
  readonly limit: number;
  /** Expected counts below this are left to `smallCount`. */
  readonly from: number;
}

/** Counts against their earlier periods, on the scale on which chance is equal for small and large ones (see `yardsticksOf`). */
export const countChange = ({ limit, from }: CountChange, data: RuleData): readonly Verdict[] =>
  data.series.flatMap((series): readonly Verdict[] => {
    const { now, indicator } = series;
    if (!now || dispersionOf(indicator.unit) === undefined) return [];
    const yardstick = data.yardstick(series);
    if (!yardstick) return [notChecked("history")];
    if (yardstick.expected < from) return [];
    if (Math.abs(yardstick.deviation(now.value)) < limit) return PASSED;
    return [
      fail({
        observation: now.observation,
        parameters: { value: now.value },
        labels: { indicator: indicator.labels },
        expected: expectationOf(series, yardstick.valueAt(-limit), yardstick.valueAt(limit)),
        difference: Math.abs(now.value - yardstick.expected),
      }),
    ];
  });
