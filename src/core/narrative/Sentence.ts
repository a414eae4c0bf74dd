import type { Language } from "../text/Labels";

/** Where in a sentence a figure stands and which cell of which table it is. */
export interface TracedFigure {
  /** Position of the figure's first character and behind its last one. */
  readonly start: number;
  readonly end: number;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** A sentence for the report, every number of it traced to a table's cell. */
export interface Sentence {
  readonly language: Language;
  readonly zone: string;
  readonly text: string;
  readonly figures: readonly TracedFigure[];
}
