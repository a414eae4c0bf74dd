import { wholeYears } from "../../dataset/ReferencePeriod";
import type { RuleData } from "../RuleData";
import { fail, PASSED, type Verdict } from "../RuleOutcome";
import { historyOf } from "../series/historyOf";

/** No parameters: the limit is each indicator's own. */
export type SeparatorSlip = unknown;

/**
 * A figure above the largest plausible one for a unit and year, such as more than a tonne of heroin. Where a thousandth of it is
 * plausible, a decimal comma may have been read as a thousands separator (218,234 kg printed as 218.234), and that reading is offered.
 */
export function separatorSlip(_: SeparatorSlip, { series: all, dataset }: RuleData): readonly Verdict[] {
  const years = wholeYears(dataset.period);
  return all.flatMap((series): readonly Verdict[] => {
    const { now, indicator } = series;
    if (!now) return [];
    const to = indicator.plausibleMaximum * years;
    if (now.value <= to) return PASSED;
    const reading = Number((now.value / 1000).toPrecision(12));
    const likely = reading <= to && (indicator.measure === "quantity" || Number.isInteger(reading));
    return [
      fail({
        observation: now.observation,
        parameters: { value: now.value },
        labels: { indicator: indicator.labels },
        expected: { from: 0, to: Math.round(to), history: historyOf(series) },
        readings: likely ? [reading] : [],
        difference: likely ? now.value - reading : now.value - to,
      }),
    ];
  });
}
