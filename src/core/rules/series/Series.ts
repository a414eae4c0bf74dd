import type { Indicator } from "../../dataset/Programme";
import type { Observation } from "../../dataset/Observation";

/** A figure of a series; `years` before the period under check (periods, where these are longer), 0 for that period itself. */
export interface Figure {
  readonly observation: Observation;
  readonly value: number;
  readonly years: number;
}

/** One indicator of one unit in one zone, through the years. */
export interface Series {
  readonly key: string;
  /** The unit, side and zone: the `rowKey` of its figures. */
  readonly row: string;
  readonly indicator: Indicator;
  /** Undefined where this period's figure is missing or no number. */
  readonly now: Figure | undefined;
  /** Figures of comparable earlier periods, the latest first; those without a number are left out. */
  readonly stated: readonly Figure[];
  /** Of those the ones that say what is usual: all but what was exceptional for a stated reason, as long as there are others. */
  readonly past: readonly Figure[];
}
