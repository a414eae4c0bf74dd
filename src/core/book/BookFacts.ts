/** What a book tells of its own making, in its language: for the data annex. */
export interface BookFacts {
  readonly completeness: readonly UnitCompleteness[];
  readonly queries: readonly OpenQuery[];
}

/** Input cells of one unit for the period, on the sheets it is asked for. */
export interface UnitCompleteness {
  readonly unit: string;
  readonly asked: number;
  readonly filled: number;
  readonly notStated: number;
  readonly blank: number;
}

/** A question about a figure: still open, or answered by a reason. */
export interface OpenQuery {
  readonly place: string;
  readonly text: string;
  readonly reason?: string;
  /** `observationKey` of the figure. */
  readonly subject?: string;
}

export const NO_FACTS: BookFacts = { completeness: [], queries: [] };
