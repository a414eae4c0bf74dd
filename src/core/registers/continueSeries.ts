import type { IsoDate, ReferencePeriod } from "../dataset/ReferencePeriod";
import { recordOf, type Register } from "./createRegister";
import type { Province, Succession } from "./Province";

/** How a unit's series stands in a period. */
export type SeriesBasis =
  /** The unit itself existed all the time. */
  | "same"
  /** Its predecessors, added ("đã gộp số liệu tỉnh cũ"). */
  | "sumOfPredecessors"
  /** The one predecessor on the border, since the others took no part. */
  | "borderPredecessor"
  /** The unit was made during the period: ask who reports. */
  | "spansChange"
  /** The unit no longer existed, or nothing is known before it. */
  | "none";

export interface SeriesStep {
  readonly period: ReferencePeriod;
  readonly basis: SeriesBasis;
  /** Ids of the units whose figures make the step. */
  readonly units: readonly string[];
}

/** The units whose figures stand for a province in a period, across mergers. */
export function continueSeries(
  successions: readonly Succession[],
  provinces: Register<Province>,
  id: string,
  period: ReferencePeriod,
): SeriesStep {
  const { from, to } = recordOf(provinces, id);
  if (to !== undefined && to < period.to) {
    return { period, basis: to < period.from ? "none" : "spansChange", units: to < period.from ? [] : [id] };
  }
  if (from === undefined || from <= period.from) return { period, basis: "same", units: [id] };
  const succession = successions.find(({ successor, date }) => successor === id && date === from);
  if (!succession) return { period, basis: "none", units: [] };
  if (from <= period.to) return { period, basis: "spansChange", units: [...succession.series, id] };
  const earlier = succession.series.map((unit) => continueSeries(successions, provinces, unit, period));
  const broken = earlier.find(({ basis }) => basis === "none" || basis === "spansChange");
  return {
    period,
    basis: broken?.basis ?? (succession.series.length > 1 ? "sumOfPredecessors" : "borderPredecessor"),
    units: earlier.flatMap(({ units }) => units),
  };
}

/** The unit a province has become by the day a period ends; itself where it still exists. */
export function successorAt(
  successions: readonly Succession[],
  provinces: Register<Province>,
  id: string,
  date: IsoDate,
): string {
  const { to } = recordOf(provinces, id);
  if (to === undefined || date <= to) return id;
  const succession = successions.find(({ predecessors }) => predecessors.includes(id));
  return succession ? successorAt(successions, provinces, succession.successor, date) : id;
}
