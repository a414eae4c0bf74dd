import type { Dataset } from "../dataset/Dataset";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { periodFor, type Whose } from "../dataset/sidePeriods";
import { knownPeriods } from "../tables/knownPeriods";
import type { PeriodRef } from "./Figure";

/** How a period of a dataset is referred to. */
export function refOfPeriod({ period, previousPeriod }: Dataset, wanted: ReferencePeriod): PeriodRef {
  const key = periodKey(wanted);
  if (key === periodKey(period)) return "now";
  return previousPeriod && key === periodKey(previousPeriod) ? "before" : key;
}

/** The known periods of each dataset by their references, the earliest first; made once for a dataset, which never changes. */
const known = new WeakMap<Dataset, ReadonlyMap<PeriodRef, ReferencePeriod>>();

function periodsOf(dataset: Dataset): ReadonlyMap<PeriodRef, ReferencePeriod> {
  const made =
    known.get(dataset) ?? new Map(knownPeriods(dataset).map((period) => [refOfPeriod(dataset, period), period]));
  known.set(dataset, made);
  return made;
}

/** References to all known periods, the earliest first. */
export const periodRefs = (dataset: Dataset): readonly PeriodRef[] => [...periodsOf(dataset).keys()];

/**
 * The period a reference stands for, with the days of those whose figure it is; undefined where the dataset knows none, and where the sides
 * report different ones.
 */
export function periodOfRef(dataset: Dataset, ref: PeriodRef, whose: Whose = {}): ReferencePeriod | undefined {
  if (!dataset.sidePeriods || (ref !== "now" && ref !== "before")) return periodsOf(dataset).get(ref);
  return periodFor(dataset, ref === "now" ? "this" : "last", whose);
}

/** References to the known periods from one to another, both included, the earliest first. */
export function refsBetween(dataset: Dataset, since: PeriodRef, until: PeriodRef): readonly PeriodRef[] {
  const refs = periodRefs(dataset);
  const from = refs.indexOf(since);
  return from < 0 ? [] : refs.slice(from, refs.indexOf(until) + 1);
}
