import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { Mark } from "../tables/StatTable";
import { type TableContext, tableContext } from "../tables/TableContext";
import { type BookLanguage, languagesOf } from "../text/BookLanguage";
import type { Language } from "../text/Labels";
import type { BookFacts } from "./BookFacts";

/**
 * What the tables of a book are built with: figures revised and figures still in question bear their marks.
 * @param chance whether notes tell which changes exceed chance.
 */
export function bookContext(
  catalogue: Catalogue,
  dataset: Dataset,
  language: BookLanguage,
  { queries }: BookFacts,
  chance: boolean,
): TableContext {
  const marks = new Map<string, readonly Mark[]>();
  const mark = (key: string, own: Mark): void => {
    const known = marks.get(key) ?? [];
    if (!known.includes(own)) marks.set(key, [...known, own]);
  };
  for (const { key } of dataset.revisions ?? []) mark(key, "r");
  for (const { reason, subject } of queries) if (subject !== undefined && reason === undefined) mark(subject, "p");
  const [first = "en", second] = languagesOf(language);
  const contextIn = (own: Language): TableContext => ({
    ...tableContext(catalogue, dataset, own, marks),
    ...(chance && { chance }),
  });
  return second === undefined ? contextIn(first) : { ...contextIn(first), second: contextIn(second) };
}
