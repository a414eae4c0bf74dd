import type { Observation } from "./Observation";
import { type Dataset, retoldKey } from "./Dataset";
import { periodKey, periodOfKey, type ReferencePeriod } from "./ReferencePeriod";

/** A dataset as far as it matters here. */
interface Observed {
  readonly observations: readonly Observation[];
  readonly retold?: Dataset["retold"];
}

/** The observations of a dataset by what they are asked for by; made once for each dataset, which never changes. */
interface ObservationIndex {
  /** By indicator and period. */
  readonly stated: ReadonlyMap<string, readonly Observation[]>;
  /** Indicators of which anything is stated, by period. */
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>>;
  /** Units that have sent a return, by period. */
  readonly units: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sides that state anything, by period. */
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sides that state anything, by indicator. */
  readonly parties: ReadonlyMap<string, ReadonlySet<string>>;
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
  const indicators = new Map<string, Set<string>>();
  const units = new Map<string, Set<string>>();
  const retold = new Set(dataset.retold?.map(retoldKey));
  const sides = new Map<string, Set<string>>();
  const parties = new Map<string, Set<string>>();
  const note = (sets: Map<string, Set<string>>, key: string, value: string): void => {
    const set = sets.get(key);
    if (set) set.add(value);
    else sets.set(key, new Set([value]));
  };
  for (const observation of dataset.observations) {
    const { indicator, party, period, reportingUnit, zone } = observation;
    note(indicators, periodKey(period), indicator);
    if (!retold.has(retoldKey({ period: periodKey(period), unit: reportingUnit }))) {
      note(units, periodKey(period), reportingUnit);
    }
    note(sides, periodKey(period), party);
    note(parties, indicator, party);
    const key = statedKey(indicator, period);
    const same = stated.get(key);
    if (same) same.push(observation);
    else stated.set(key, [observation]);
    single.set(singleKey(reportingUnit, zone, indicator, period), observation);
  }
  const index = { stated, indicators, units, sides, parties, single };
  indexes.set(dataset, index);
  return index;
}

/** Sides that state anything of a period. */
export const statingSides = (dataset: Observed, period: ReferencePeriod): ReadonlySet<string> =>
  indexOf(dataset).sides.get(periodKey(period)) ?? new Set();

/** All that is stated of an indicator for a period. */
export const observationsOf = (dataset: Observed, indicator: string, period: ReferencePeriod): readonly Observation[] =>
  indexOf(dataset).stated.get(statedKey(indicator, period)) ?? [];

/** The periods of which anything is stated. */
export const statedPeriods = (dataset: Observed): readonly ReferencePeriod[] =>
  [...indexOf(dataset).indicators.keys()].map(periodOfKey);

const NONE: ReadonlySet<string> = new Set();

/** Indicators of which anything is stated for a period. */
export const statedIndicators = (dataset: Observed, period: ReferencePeriod): ReadonlySet<string> =>
  indexOf(dataset).indicators.get(periodKey(period)) ?? NONE;

/** Units that state anything for a period but in lists of earlier years, which hold results alone. */
export const statingUnits = (dataset: Observed, period: ReferencePeriod): ReadonlySet<string> =>
  indexOf(dataset).units.get(periodKey(period)) ?? NONE;

/** Sides that state anything of an indicator, by indicator. */
export const statingParties = (dataset: Observed): ReadonlyMap<string, ReadonlySet<string>> => indexOf(dataset).parties;

/** What one unit states of one zone. */
export const observationAt = (
  dataset: Observed,
  unit: string,
  zone: string,
  indicator: string,
  period: ReferencePeriod,
): Observation | undefined => indexOf(dataset).single.get(singleKey(unit, zone, indicator, period));
