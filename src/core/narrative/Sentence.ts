import type { Language } from "../text/Labels";
import type { Figure } from "./Figure";

/** What a sentence is about: the results by zone, their change, sides, units, years or largest seizures, or the figures of one sheet of the form. */
export const SENTENCE_TOPICS = [
  "results",
  "comparison",
  "sides",
  "units",
  "years",
  "seizures",
  "exhibits",
  "jointCases",
  "cooperation",
  "facilities",
  "contactPoints",
  "awards",
  "meetings",
] as const;
export type SentenceTopic = (typeof SENTENCE_TOPICS)[number];

/** Where in a sentence a figure stands and which it is. */
export interface TracedFigure {
  /** Position of the figure's first character and behind its last one. */
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

/** A sentence for the report, every number of it traced to a figure of the dataset. */
export interface Sentence {
  readonly language: Language;
  readonly topic: SentenceTopic;
  /** The zone it speaks of; left out for all zones together. */
  readonly zone?: string;
  readonly text: string;
  readonly figures: readonly TracedFigure[];
}
