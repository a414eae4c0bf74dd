import type { Quantity } from "../quantity/Quantity";
import { fillsModule } from "./modulesOf";
import type { ModuleId } from "./ModuleId";
import type { Programme, ReportingUnit, Zone } from "./Programme";
import type { ListEntry } from "./ListEntry";
import type { Observation } from "./Observation";
import type { ReferencePeriod } from "./ReferencePeriod";

/** All that the returns of one programme say of one period and, where stated, of the one before. */
export interface Dataset {
  readonly programme: Programme;
  readonly period: ReferencePeriod;
  readonly previousPeriod?: ReferencePeriod;
  /** Sides that report other days; `period` and `previousPeriod` are those of the others. */
  readonly sidePeriods?: readonly SidePeriods[];
  /** Earlier periods there are returns of, the earliest first. */
  readonly earlierPeriods?: readonly ReferencePeriod[];
  /** Figures that were stated otherwise before: by a return of the period itself, or in the last signed book. */
  readonly revisions?: readonly Revision[];
  /** Doubted figures that are right all the same, with the reason somebody gave. */
  readonly explanations?: readonly Explanation[];
  /** Rows of lists that stand for themselves, in the order of the returns. */
  readonly lists?: readonly ListEntry[];
  /** Events that rows of two units seem to tell of, so that figures which add both count them twice. */
  readonly toldTwice?: readonly ToldTwice[];
  /** Units of whose earlier period lists alone tell, which hold results: of the other sheets of that time nothing is known. */
  readonly retold?: readonly Retold[];
  /** No two with the same key. */
  readonly observations: readonly Observation[];
}

/** This period and the last one of a side that reports other days than most returns do. */
export interface SidePeriods {
  readonly party: string;
  readonly period: ReferencePeriod;
  /** Left out where it compares with nothing. */
  readonly previousPeriod?: ReferencePeriod;
}

/** A unit's earlier period (`periodKey`). */
export interface Retold {
  readonly period: string;
  readonly unit: string;
}

export const retoldKey = ({ period, unit }: Retold): string => `${period}|${unit}`;

/** One event in the registers of two units. */
export interface ToldTwice {
  /** Who counts it, and in which zone. */
  readonly places: readonly { readonly unit: string; readonly zone?: string }[];
  /** What both count of it. */
  readonly indicators: readonly string[];
}

/** Why a figure that was doubted is right. */
export interface Explanation {
  readonly observation: Observation;
  readonly text: string;
}

/** What a figure was before. */
export interface Revision {
  /** `observationKey` of the figure. */
  readonly key: string;
  readonly before: Quantity;
}

/** Units that report on a zone, on the results unless another sheet is named. */
export const unitsOf = (programme: Programme, zone: Zone, module: ModuleId = "results"): readonly ReportingUnit[] =>
  programme.units.filter((unit) => (!unit.zones || unit.zones.includes(zone.id)) && fillsModule(unit, module));
