import type { Explanation } from "../dataset/Dataset";
import { type Observation, observationKey } from "../dataset/Observation";
import type { FormReading } from "../forms/FormReading";
import { reasonsOf } from "../forms/reasonsOf";
import { numericValue } from "../quantity/Quantity";

/** The figures somebody gave a reason for and that are still what they were then; of two reasons the later one holds. */
export function explanationsOf(
  readings: readonly FormReading[],
  observations: readonly Observation[],
): readonly Explanation[] {
  const reasons = new Map(readings.flatMap(reasonsOf).map((reason) => [reason.key, reason]));
  if (reasons.size === 0) return [];
  return observations.flatMap((observation) => {
    const reason = reasons.get(observationKey(observation));
    const holds = reason && (reason.value === undefined || reason.value === numericValue(observation.quantity));
    return holds ? [{ observation, text: reason.text }] : [];
  });
}
