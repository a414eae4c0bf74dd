import type { BookChoices } from "../book/bookChoices";
import { type Book, type BookRequest, planBook } from "../book/planBook";
import { factsOf } from "../book/factsOf";
import { revisionsSince } from "../book/revisionsSince";
import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { verifySentences } from "../narrative/verifySentences";
import type { Progress, WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";
import { checkReturns } from "./checkReturns";

export interface MadeBook {
  readonly book: Book;
  /** What reading the returns and joining them found, and what the rules ask; and what is wrong in the sentences. */
  readonly findings: readonly Finding[];
}

/**
 * The book of a dataset: figures that the last signed book gave otherwise are marked as revised, those in question as provisional, and the
 * annex tells of both.
 * @param found the workbook the book goes into; @param read what reading and joining the returns found.
 */
export async function makeBook(
  dataset: Dataset,
  forms: readonly FormReading[],
  read: readonly Finding[],
  catalogue: Catalogue,
  request: Pick<BookRequest, "language" | keyof BookChoices>,
  into: { readonly found: WorkbookOutline; readonly snapshot: WorkbookSnapshot },
  progress?: Progress,
): Promise<MadeBook> {
  const { findings } = await checkReturns(read, forms, catalogue, progress);
  const facts = factsOf(forms, dataset, findings, catalogue, request.language);
  const revised = revisionsSince(into.snapshot, dataset, catalogue);
  const book = planBook(revised, catalogue, { ...request, facts }, into.found, into.snapshot);
  return { book, findings: [...findings, ...verifySentences(book.sentences, revised, catalogue)] };
}
