import { boundsOf } from "../bounds";
import type { RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { historyOf } from "../series/historyOf";

export interface RunningTotal {
  /** Indicators that count everything up to the end of the period. */
  readonly indicators: readonly string[];
}

/** A running total never falls. */
export const runningTotal = ({ indicators }: RunningTotal, data: RuleData): readonly Verdict[] =>
  indicators.flatMap(data.seriesOf).flatMap((series): readonly Verdict[] => {
    const { now, stated, indicator } = series;
    if (!now) return [];
    const [last] = stated;
    const before = boundsOf(last?.observation.quantity, indicator.measure);
    const today = boundsOf(now.observation.quantity, indicator.measure);
    if (!last || !before || !today) return [notChecked("history")];
    if (today.high >= before.low) return PASSED;
    return [
      fail({
        observation: now.observation,
        parameters: { value: now.value, previous: last.value },
        labels: { indicator: indicator.labels },
        expected: { from: last.value, history: historyOf(series) },
        difference: last.value - now.value,
      }),
    ];
  });
