import { headnote, scopeLine, type TableContext, voicesOf } from "./TableContext";

/**
 * A text in two languages, the second on a line of its own or behind `between`; once where both say the same. Last lines that do, such as a
 * period's days, stand once below both.
 */
export function joined(first: string, second: string | undefined, between = "\n"): string {
  if (second === undefined || second === first) return first;
  const [own, other] = [first.split("\n"), second.split("\n")];
  const common: string[] = [];
  while (between === "\n" && own.length > 1 && other.length > 1 && own.at(-1) === other.at(-1)) {
    common.unshift(own.pop() ?? "");
    other.pop();
  }
  return [own.join("\n") + between + other.join("\n"), ...common].join("\n");
}

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
