import type { Explanation } from "../dataset/Dataset";
import { groupBy } from "../dataset/groupBy";
import { type Observation, observationKey } from "../dataset/Observation";
import type { FormReading } from "../forms/FormReading";
import { reasonsOf } from "../forms/reasonsOf";
import { explains } from "../rules/explains";

/** The figures somebody gave a reason for and that are still what they were then; of two reasons the later one holds. */
export function explanationsOf(
  readings: readonly FormReading[],
  observations: readonly Observation[],
): readonly Explanation[] {
  const reasons = groupBy(readings.flatMap(reasonsOf), ({ key }) => key);
  if (reasons.size === 0) return [];
  return observations.flatMap((observation) => {
    const given = reasons.get(observationKey(observation)) ?? [];
    const reason = given.filter((one) => explains(one, observation)).at(-1);
    return reason ? [{ observation, text: reason.text }] : [];
  });
}
