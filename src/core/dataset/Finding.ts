import type { Labels } from "../text/Labels";
import type { ReferencePeriod } from "./ReferencePeriod";

/** `hard` can't be true; `soft` is a query that ends by a correction or a reason; `info` only tells. */
export type Severity = "hard" | "soft" | "info";

/** What a figure was expected to be, and the earlier figures that say so. */
export interface Expectation {
  /** The usual band, both ends included; open where an end is left out. */
  readonly from?: number;
  readonly to?: number;
  /** The largest single seizure in the figure, where a list of cases tells it, and what the others come to. */
  readonly largest?: { readonly value: number; readonly rest: number };
  /** The latest first. */
  readonly history?: readonly PastFigure[];
}

export interface PastFigure {
  readonly period: ReferencePeriod;
  readonly value: number;
}

/** Why a doubted figure is right all the same, recorded for this figure or, with an earlier period, for the one before. */
export interface RecordedReason {
  readonly text: string;
  readonly period: ReferencePeriod;
}

/** Where a finding stands; a file, a sheet or a cell (A1 address) as far as it is known. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Values for a message's {placeholders}. Lists of labels are already in the user's language or are names. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/**
 * Something the user must know about a return. `rule` is the id of the rule or reader that found it (also the code for support) and of
 * its message; the words are made last, in the language of the pane.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** Further cells of that sheet (A1 addresses) it speaks of in the same words; what settles it settles them all. */
  readonly alsoAt?: readonly string[];
  readonly parameters?: MessageParameters;
  /** Further placeholders, whose texts differ by language: names of indicators, units. */
  readonly labels?: Readonly<Record<string, Labels>>;
  /** Fills the placeholders {from}, {to} and {history}. */
  readonly expected?: Expectation;
  /** What a reason is recorded with: `observationKey` of the figure, or what `RowSubjects` names rows of a list by. */
  readonly subject?: string;
  /** Share of the programme's total that the doubt concerns; may exceed 1. */
  readonly influence?: number;
  readonly reason?: RecordedReason;
  /** The rule is new; what it finds is only shown. */
  readonly trial?: true;
  /** The one correction on offer, or the readings a question offers, the most plausible first; written only by the user's click. */
  readonly fix?: Correction;
  readonly choices?: readonly Correction[];
}

/** What a correction writes into the cell. */
export interface Correction {
  readonly value: number | string;
  readonly numberFormat?: string;
  /** What it writes into further cells of the form, which are blank: the other figures of a cell that holds several. */
  readonly besides?: readonly CorrectionBeside[];
}

export interface CorrectionBeside {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: number | string;
  readonly numberFormat?: string;
}
