import { headnote, scopeLine, type TableContext, voicesOf } from "./TableContext";

/** A text in two languages, the second on a line of its own or behind `between`; once where both say the same. */
export const joined = (first: string, second: string | undefined, between = "\n"): string =>
  second === undefined || second === first ? first : `${first}${between}${second}`;

/** What a book says, in each of its languages. */
export const inBoth = (context: TableContext, say: (voice: TableContext) => string, between?: string): string =>
  voicesOf(context)
    .map(say)
    .reduce((first, second) => joined(first, second, between));

/** A message in each language of the book. */
export const saidInBoth = (context: TableContext, id: string, between?: string): string =>
  inBoth(context, ({ translate }) => translate(id), between);

/** The lines under a title, each language's below the other's. */
export const headnoteInBoth = (context: TableContext): readonly string[] =>
  headnote(context).flatMap((_, index) => [
    ...new Set(voicesOf(context).flatMap((voice) => headnote(voice)[index] ?? [])),
  ]);

/** What the figures cover, one line a language. */
export const scopeLines = (context: TableContext): readonly string[] => voicesOf(context).map(scopeLine);
