import type { Unit } from "../quantity/Quantity";
import type { Labels, Language, OwnWords } from "../text/Labels";
import type { TableChoice, TableRecord } from "../tables/TableRecord";
import type { ModuleId } from "./ModuleId";
import type { IsoDate, ReferencePeriod } from "./ReferencePeriod";

/** Ids go into defined names: a lower-case letter, then letters, digits and "_", 40 characters at most. */
export const ID_PATTERN = /^[a-z][a-z0-9_]{0,39}$/;

/** What is counted or measured. */
export interface Indicator {
  readonly id: string;
  readonly labels: Labels;
  readonly unit: Unit;
  /** The word a figure is counted with where the unit's own word does not do: khẩu for guns, cá nhân for awards. */
  readonly counter?: Labels;
  /** What follows the number in a sentence, where unit and label do not make it: chuyên án chung. */
  readonly noun?: Labels;
  /** Counts take whole numbers; quantities take decimals. */
  readonly measure: "count" | "quantity";
  /** Largest figure one reporting unit can plausibly state for a year; above it the cell asks. */
  readonly plausibleMaximum: number;
  /** How much of its unit one brick (bánh) holds by estimate; only ever offered, never applied. */
  readonly perBrick?: number;
  readonly help: Labels;
}

/** One side of the cooperation. */
export interface Party {
  readonly id: string;
  /** "both" for figures stated jointly by the two sides. */
  readonly country: "VN" | "LA" | "both";
  readonly labels: Labels;
  /** What its figures cover, where the sides cover different ground; such figures are never added. */
  readonly scope?: Labels;
}

/** A part of the ground covered. Zones of a programme are disjoint, so that their total is true. */
export interface Zone {
  readonly id: string;
  readonly labels: Labels;
  /** As it stands in a sentence behind "Tại", "ຢູ່", "In"; the label in small letters when left out. */
  readonly inSentence?: Labels;
}

/** Who states a row of figures: an agency, a province, or a group of provinces that report one joint figure. */
export interface ReportingUnit {
  readonly id: string;
  readonly party: string;
  readonly labels: Labels;
  /** Zones it reports on; all of the programme's when left out. */
  readonly zones?: readonly string[];
  /** Sheets it fills; all of the programme's when left out. */
  readonly modules?: readonly ModuleId[];
}

/** The office that leads: the heading of its documents, and who signs them. */
export interface Office {
  readonly superior: Labels;
  readonly name: Labels;
  /** Title over the signature of who drew a table up, left, where the usual one does not do; a line break begins a line. */
  readonly compiler?: OwnWords;
  /** Title over the signature of who answers for it, right. */
  readonly head?: OwnWords;
}

/** Who signs, from left to right. */
export const SIGNATORIES = ["compiler", "head"] as const;

/** Who cooperates with whom on what: everything a form and a book are made from. */
export interface Programme {
  readonly id: string;
  readonly labels: Labels;
  /** Framework document(s), as printed under the title. */
  readonly framework?: Labels;
  /** The day the agreement was signed; tables of years add up what happened since. */
  readonly agreement?: IsoDate;
  readonly office: Office;
  readonly parties: readonly Party[];
  readonly zones: readonly Zone[];
  readonly units: readonly ReportingUnit[];
  /** Ids of the catalogue's indicators, in the order of the columns of the results. */
  readonly indicators: readonly string[];
  /** The sheets of its forms; the results by zone alone when left out. */
  readonly modules?: readonly ModuleId[];
  /** Tables of its books, in order; all that say anything when left out. */
  readonly tables?: readonly TableChoice[];
  /** Tables the catalogue does not have; their ids begin with `own_`. */
  readonly ownTables?: readonly TableRecord[];
  /** Conversion factors shown as estimates, by id; none for []; the usual ones when left out. */
  readonly conversions?: readonly string[];
  readonly language: Language;
  readonly period: ReferencePeriod;
  /** The period compared with, where there is one. */
  readonly previousPeriod?: ReferencePeriod;
  /** What the figures cover, printed under every table. */
  readonly scope: Labels;
}
