import { type TableContext, voicesOf } from "./TableContext";

/** A text in two languages, the second on a line of its own; once where both say the same. */
export const joined = (first: string, second: string | undefined): string =>
  second === undefined || second === first ? first : `${first}\n${second}`;

/** What a book says, in each of its languages on a line of its own. */
export const inBoth = (context: TableContext, say: (voice: TableContext) => string): string =>
  voicesOf(context).map(say).reduce(joined);
