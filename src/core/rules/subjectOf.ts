import { type Observation, observationKey } from "../dataset/Observation";
import type { Series } from "./series/Series";

/** Keys of figures, made once each: every rule asks for them. */
const keys = new WeakMap<Observation, string>();

/** The key of a figure, by which outcomes, findings and reasons name it. */
export function subjectOf(observation: Observation): string {
  const known = keys.get(observation);
  if (known !== undefined) return known;
  const key = observationKey(observation);
  keys.set(observation, key);
  return key;
}

/** A series by its figure of this period, where it has one. */
export const subjectOfSeries = ({ key, now }: Series): string => (now ? subjectOf(now.observation) : key);
