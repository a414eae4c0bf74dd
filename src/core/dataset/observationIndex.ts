import type { Observation } from "./Observation";
import { periodKey, type ReferencePeriod } from "./ReferencePeriod";

/** A dataset as far as it matters here. */
interface Observed {
  readonly observations: readonly Observation[];
}

/** The observations of a dataset by what they are asked for by; made once for each dataset, which never changes. */
interface ObservationIndex {
  /** By indicator and period. */
  readonly stated: ReadonlyMap<string, readonly Observation[]>;
  /** By unit, zone, indicator and period. */
  readonly single: ReadonlyMap<string, Observation>;
}

const indexes = new WeakMap<Observed, ObservationIndex>();

const statedKey = (indicator: string, period: ReferencePeriod): string => `${indicator}|${periodKey(period)}`;
const singleKey = (unit: string, zone: string, indicator: string, period: ReferencePeriod): string =>
  `${unit}|${zone}|${statedKey(indicator, period)}`;

function indexOf(dataset: Observed): ObservationIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const stated = new Map<string, Observation[]>();
  const single = new Map<string, Observation>();
  for (const observation of dataset.observations) {
    const { reportingUnit, zone, indicator, period } = observation;
    const key = statedKey(indicator, period);
    const same = stated.get(key);
    if (same) same.push(observation);
    else stated.set(key, [observation]);
    single.set(singleKey(reportingUnit, zone, indicator, period), observation);
  }
  const index = { stated, single };
  indexes.set(dataset, index);
  return index;
}

/** All that is stated of an indicator for a period. */
export const observationsOf = (dataset: Observed, indicator: string, period: ReferencePeriod): readonly Observation[] =>
  indexOf(dataset).stated.get(statedKey(indicator, period)) ?? [];

/** What one unit states of one zone. */
export const observationAt = (
  dataset: Observed,
  unit: string,
  zone: string,
  indicator: string,
  period: ReferencePeriod,
): Observation | undefined => indexOf(dataset).single.get(singleKey(unit, zone, indicator, period));
