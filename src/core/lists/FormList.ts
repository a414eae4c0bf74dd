import type { ModuleId } from "../dataset/ModuleId";
import type { PeriodRule } from "../registers/PeriodPreset";
import type { AdministrativeChange } from "../registers/Province";
import type { Labels } from "../text/Labels";

/** One of few things a cell of a list may say, with the other spellings it is known by. */
export interface ListChoice {
  readonly id: string;
  readonly labels: Labels;
  readonly aliases?: readonly string[];
  /** Its code in an official register; other things may bear the same one, or have borne it. */
  readonly code?: string;
}

interface ColumnHead {
  /** Stands in defined names. */
  readonly id: string;
  readonly labels: Labels;
  readonly help: Labels;
  /** Characters of the default font. */
  readonly width: number;
  /** A row without it says too little to be counted. */
  readonly required?: true;
}

/** What is asked of each row. A column of figures asks for one indicator and shows its label, unit and help. */
export type ListColumn =
  | (ColumnHead & { readonly kind: "text" })
  /** `inPeriod`: only days of the form's period count. */
  | (ColumnHead & { readonly kind: "date"; readonly inPeriod?: true })
  | (ColumnHead & { readonly kind: "year" })
  /** Month and year, 08/2023: of what is due at no certain day. */
  | (ColumnHead & { readonly kind: "month" })
  /** Choices of the catalogue, or the programme's own zones or the units that fill the list. */
  | (ColumnHead & { readonly kind: "choice"; readonly choices: readonly ListChoice[] | "zones" | "units" })
  /** `always`: whatever else the programme asks for. */
  | { readonly kind: "figure"; readonly id: string; readonly always?: true; readonly required?: undefined };

/** Rows that say one of some choices. */
export interface ListChoices {
  readonly column: string;
  readonly codes: readonly string[];
}

/** Rows that make a figure: all of them, those with one of some choices, or those in which a figure is above zero, unless they say otherwise. */
export interface ListCount {
  readonly indicator: string;
  readonly where?: ListChoices | { readonly above: string; readonly unless?: ListChoices };
}

/** What the rows add up to, on other sheets of the form: figures by zone and unit. */
export interface ListFeed {
  /** Sheets whose cells take their figures from the list. */
  readonly modules: readonly ModuleId[];
  /** Ids of the columns that say where, whose and when. */
  readonly zone: string;
  readonly unit: string;
  readonly date: string;
  readonly counts: readonly ListCount[];
  /** Figures of which a blank says nothing, such as how many of the suspects were women, by the figure they are part of. */
  readonly subCounts: Readonly<Record<string, string>>;
}

/** Whether a figure no row states is none as soon as a list says anything of its unit: what was not written down of any case was not seized. */
export const isNoneUnsaid = ({ subCounts }: ListFeed, module: ModuleId, indicator: string): boolean =>
  module === "results" && subCounts[indicator] === undefined;

/** What tells that rows of two returns are of one event: its day, where it was, and what either alone names it by on its day. */
export interface OneEvent {
  readonly when: string;
  readonly where: string;
  readonly named: readonly string[];
}

/** Rows that state figures of earlier periods: ids of the columns that say of which year, cut by which rule, where and whose. */
export interface ListHistory {
  readonly year: string;
  /** A choice; a year of a row that leaves it blank is cut as the form's own period. */
  readonly rule: string;
  /** Of twelve months, by the code of the choice. */
  readonly rules: ReadonlyMap<string, PeriodRule>;
  readonly zone: string;
  readonly unit: string;
}

/** Rows that hold beyond their period: the next form begins with them, until somebody changes them there. */
export interface ListStanding {
  /** What is handed on. What is left out, such as how far a work is, was said of the period alone and is to be said anew. */
  readonly columns: readonly string[];
  /** Rows that are over and done with. */
  readonly until?: ListChoices;
}

/** Rows that name what a change of the administration ended, all of these choices together. */
export interface ListEnded {
  readonly change: AdministrativeChange;
  readonly where: readonly ListChoices[];
  /** Whether such a row is of any day of the period (doubtful from a period on that begins after the change) or of its last day. */
  readonly until: "from" | "to";
}

/**
 * A sheet of a form whose rows users add, sort and filter freely: one thing a row. Columns are found by their names; rows are whatever stands
 * below the headings.
 */
export interface FormList {
  readonly id: ModuleId;
  readonly sheet: Labels;
  readonly title: Labels;
  readonly columns: readonly ListColumn[];
  /** Sheets whose figures its columns take: one that no such sheet asks for, of those who fill the list, is left out. */
  readonly columnsOf?: readonly ModuleId[];
  /** Columns that together tell one thing from another: two rows alike in all of them are the same one twice. */
  readonly identity: readonly string[];
  /** Columns that tell two more rows apart where they say other things; blank is such a thing, too. */
  readonly apart?: readonly string[];
  readonly oneEvent?: OneEvent;
  readonly feed?: ListFeed;
  readonly history?: ListHistory;
  readonly standing?: ListStanding;
  readonly ended?: readonly ListEnded[];
}
