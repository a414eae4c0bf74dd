import type { Quantity } from "../quantity/Quantity";
import type { ReferencePeriod } from "./ReferencePeriod";

/** Where a figure came from. */
export interface Source {
  readonly file?: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** One figure with all that identifies it. All ids are those of the programme and the catalogue. */
export interface Observation {
  readonly programme: string;
  readonly party: string;
  readonly reportingUnit: string;
  readonly zone: string;
  readonly period: ReferencePeriod;
  readonly indicator: string;
  readonly quantity: Quantity;
  readonly source?: Source;
}

/** What two returns must not both state: the same figure of the same unit. */
export const observationKey = (o: Omit<Observation, "quantity" | "source">): string =>
  `${o.programme}|${o.party}|${o.reportingUnit}|${o.zone}|${o.period.from}|${o.period.to}|${o.indicator}`;
