import type { Dataset } from "../dataset/Dataset";
import { periodKey, periodOfKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { periodFor, type Whose } from "../dataset/sidePeriods";
import { seriesPeriods } from "../tables/seriesPeriods";
import { knownPeriods } from "../tables/knownPeriods";
import type { PeriodRef } from "./Figure";

/** How a period of a dataset is referred to. @param party the side whose days this period and the last one are, where they are not those of most. */
export function refOfPeriod(dataset: Dataset, wanted: ReferencePeriod, party?: string): PeriodRef {
  const [period, previousPeriod] =
    party === undefined
      ? [dataset.period, dataset.previousPeriod]
      : (["this", "last"] as const).map((when) => periodFor(dataset, when, { party }));
  const key = periodKey(wanted);
  if (period && key === periodKey(period)) return "now";
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
  if (!dataset.sidePeriods) return periodsOf(dataset).get(ref);
  // Of a side of its own what is the last period of most may be an earlier one.
  if (ref !== "now" && ref !== "before")
    return whose.party === undefined ? periodsOf(dataset).get(ref) : periodOfKey(ref);
  return periodFor(dataset, ref === "now" ? "this" : "last", whose);
}

/** References to the known periods from one to another, both included, the earliest first; those of a side alone where it has days of its own. */
export function refsBetween(
  dataset: Dataset,
  since: PeriodRef,
  until: PeriodRef,
  party?: string,
): readonly PeriodRef[] {
  const refs =
    dataset.sidePeriods && party !== undefined
      ? seriesPeriods(dataset, party).map((period) => refOfPeriod(dataset, period, party))
      : periodRefs(dataset);
  const from = refs.indexOf(since);
  return from < 0 ? [] : refs.slice(from, refs.indexOf(until) + 1);
}
