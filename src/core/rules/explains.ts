import { type Observation, observationKey } from "../dataset/Observation";
import { numericValue } from "../quantity/Quantity";
import type { Reason } from "./RuleContext";

/**
 * Whether a reason was given for the very figure that stands there now: the same number, or the same text as it was typed, also where a
 * correction has made a number of it since. One kept without a figure explains none.
 */
export function explains({ key, value }: Reason, observation: Observation): boolean {
  if (value === undefined || key !== observationKey(observation)) return false;
  const { quantity } = observation;
  return value === (typeof value === "string" ? quantity.asStated : numericValue(quantity));
}
