import { isUnrounded } from "../../intake/figureQuantity";
import type { RuleData } from "../RuleData";
import { fail, PASSED, type Verdict } from "../RuleOutcome";

/** No parameters. */
export type Unrounded = unknown;

/** A word such as "more than" in front of a figure exact to the last digit: one of the two is wrong (hơn 158.945.229). */
export const unrounded = (_: Unrounded, { dataset, context }: RuleData): readonly Verdict[] =>
  dataset.observations.flatMap((observation): readonly Verdict[] => {
    const { quantity } = observation;
    const indicator = context.indicators.get(observation.indicator);
    if (!indicator || quantity.kind !== "number") return [];
    if (!isUnrounded(quantity, indicator.measure)) return PASSED;
    return [
      fail({
        observation,
        parameters: { value: quantity.value, typed: quantity.asStated ?? quantity.value },
        labels: { indicator: indicator.labels },
      }),
    ];
  });
