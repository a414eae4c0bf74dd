import { numericValue } from "../../quantity/Quantity";
import type { AdministrativeChange } from "../../registers/Province";
import { formatDate } from "../../text/formatDate";
import type { RuleData } from "../RuleData";
import { fail, PASS, type Verdict } from "../RuleOutcome";

export interface AfterChange {
  readonly change: AdministrativeChange;
  /** Indicators of what stands at the last day of a period, with the most that can be left of each since the change. */
  readonly left: ReadonlyMap<string, number>;
}

/** What a change of the administration ended is still stated for a period whose last day is after it. */
export const afterChange = ({ change, left }: AfterChange, { dataset, context }: RuleData): readonly Verdict[] =>
  dataset.observations.flatMap((observation) => {
    const to = left.get(observation.indicator);
    const indicator = context.indicators.get(observation.indicator);
    const value = numericValue(observation.quantity);
    if (to === undefined || !indicator || value === undefined || observation.period.to < change.date) return [];
    if (value <= to) return PASS;
    return fail({
      observation,
      parameters: { value, day: formatDate(change.date, "en", "short") },
      labels: { indicator: indicator.labels, change: change.labels },
      expected: { from: 0, to },
      difference: value - to,
    });
  });
