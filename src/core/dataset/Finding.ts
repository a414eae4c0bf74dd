/** `hard` can't be true; `soft` is a query that ends by a correction or a reason; `info` only tells. */
export type Severity = "hard" | "soft" | "info";

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
  readonly parameters?: MessageParameters;
  /** The one correction on offer, or the readings a question offers, the most plausible first; written only by the user's click. */
  readonly fix?: Correction;
  readonly choices?: readonly Correction[];
}

/** What a correction writes into the cell. */
export interface Correction {
  readonly value: number | string;
  readonly numberFormat?: string;
}
