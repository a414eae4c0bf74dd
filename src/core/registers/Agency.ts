import type { IsoDate } from "../dataset/ReferencePeriod";
import type { Labels, Language } from "../text/Labels";
import type { Country } from "./Province";
import { type Validity, isValidAt } from "./Validity";

/** A level of the police; it exists in one country for a time. */
export interface AgencyLevel extends Validity {
  readonly id: string;
  readonly country: Country;
  readonly rank: "ministry" | "province" | "district" | "commune";
  readonly labels: Labels;
  readonly review?: readonly Language[];
}

/** A national agency that leads cases, gives awards or reports. */
export interface Agency {
  readonly id: string;
  readonly country: Country;
  readonly labels: Labels;
  readonly aliases: readonly string[];
  readonly partOf?: string;
  readonly review?: readonly Language[];
}

/** The levels of a country's police on a day: four in either country, three in Viet Nam since March 2025. */
export const levelsAt = (levels: readonly AgencyLevel[], country: Country, date: IsoDate): readonly AgencyLevel[] =>
  levels.filter((level) => level.country === country && isValidAt(level, date));
