import type { MeaningOf } from "./Lexicon";
import type { IntakeMessageId } from "./messageIds";

/** A numeral or a number word, times ten to a power: 3,1 triệu. */
export interface Term {
  /** As typed; undefined for a number word. */
  readonly numeral: string | undefined;
  /** Value of the number word; a half for nửa. */
  readonly word: number;
  readonly power: number;
}

/** One figure with its qualifier and unit, not yet computed. Several terms are added: 1 triệu 347 nghìn. */
export interface Amount {
  /** What stands between this amount and the one before: nothing, a word such as và, a slash, or brackets around this one. */
  readonly link: "first" | "next" | "and" | "pair" | "bracket";
  readonly negative: boolean;
  readonly qualifier: MeaningOf<"qualifier"> | undefined;
  readonly terms: readonly Term[];
  /** What the unit's word may mean; empty where none was typed. */
  readonly units: readonly MeaningOf<"unit">[];
  readonly unitWord: string;
}

/** Something said about the figure: a sub-count or a conversion. */
export interface Aside {
  readonly role: "subCount" | "equivalent";
  readonly amount: Amount;
  /** The words beside the number. */
  readonly label: string;
}

export interface Statement {
  readonly amounts: readonly Amount[];
  readonly asides: readonly Aside[];
  /** The first name of a substance in the text. */
  readonly thing: string | undefined;
}

export interface ParseFailure {
  readonly failure: IntakeMessageId;
  /** The word that could not be placed; empty where the text just ends. */
  readonly word: string;
}
