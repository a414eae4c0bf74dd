import { numericValue } from "../../quantity/Quantity";
import type { RuleData } from "../RuleData";
import { fail, PASS, type Verdict } from "../RuleOutcome";

export interface Limit {
  /** So many times the largest plausible figure of the indicator can't be, whatever the period. */
  readonly times: number;
}

/** A figure of a size that nobody could seize, count or write down: a slip beyond all doubt. */
export const limit = ({ times }: Limit, { dataset, context }: RuleData): readonly Verdict[] =>
  dataset.observations.flatMap((observation) => {
    const indicator = context.indicators.get(observation.indicator);
    const value = numericValue(observation.quantity);
    if (!indicator || value === undefined) return [];
    const to = times * indicator.plausibleMaximum;
    if (value <= to) return PASS;
    const expected = { from: 0, to: indicator.plausibleMaximum };
    return fail({
      observation,
      parameters: { value },
      labels: { indicator: indicator.labels },
      expected,
      difference: value - expected.to,
    });
  });
