import { type Book, planBook } from "../book/planBook";
import type { Catalogue } from "../Catalogue";
import { consolidate } from "../consolidation/consolidate";
import type { Finding } from "../dataset/Finding";
import { precisionIn } from "../narrative/Precision";
import { verifySentences } from "../narrative/verifySentences";
import type { Language } from "../text/Labels";
import type { Progress, Workbook } from "../workbook/Workbook";
import { readReturns } from "./readReturns";
import { refuseEmpty } from "./refuseEmpty";

/** What one click made. */
export interface Summary {
  readonly book: Book;
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The main job, in three round trips: finds and reads the forms of a workbook and writes their summary tables into it.
 * @throws UserMessage when there is no form, nothing in it, or forms that can't be joined; nothing is written then.
 */
export async function createSummary(
  workbook: Workbook,
  catalogue: Catalogue,
  language: Language,
  progress?: Progress,
): Promise<Summary> {
  const { found, snapshot, forms, findings } = await readReturns(workbook, catalogue, "everything", progress);
  progress?.report(0.3);
  const consolidated = consolidate(forms);
  const dataset = refuseEmpty(forms, consolidated, findings);
  const book = planBook(dataset, catalogue, language, found, snapshot, precisionIn(found.properties));
  await workbook.apply(book.plan, progress);
  return {
    book,
    sheets: book.plan.sheets.map(({ name }) => name),
    findings: [...findings, ...consolidated.findings, ...verifySentences(book.sentences, dataset, catalogue)],
  };
}
