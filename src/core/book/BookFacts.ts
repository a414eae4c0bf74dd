/** What a book tells of its own making, in its language: for the data annex. */
export interface BookFacts {
  readonly completeness: readonly UnitCompleteness[];
  readonly queries: readonly OpenQuery[];
  /** What was written beside rows of the returns; left out where there is nothing. */
  readonly remarks?: readonly RowRemark[];
}

/** Input cells of one unit for the period, on the sheets it is asked for. */
export interface UnitCompleteness {
  readonly unit: string;
  readonly asked: number;
  readonly filled: number;
  readonly notStated: number;
  readonly blank: number;
  /** Not one cell of the unit was filled in, on whatever sheet; left out where one was. */
  readonly nothing?: true;
}

/** A question about a figure: still open, or answered by a reason. */
export interface OpenQuery {
  readonly place: string;
  readonly text: string;
  readonly reason?: string;
  /** As the finding has it: `observationKey` of the figure, or the rows of a list. */
  readonly subject?: string;
}

/** What somebody wrote into the column of remarks of a return. */
export interface RowRemark {
  /** Whose row it is; left out beside a sum. */
  readonly unit?: string;
  readonly row: string;
  readonly text: string;
  readonly place: string;
}

export const NO_FACTS: BookFacts = { completeness: [], queries: [] };
