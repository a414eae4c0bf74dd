import { type BookChoices, choicesIn } from "../book/bookChoices";
import type { Book } from "../book/planBook";
import { isOfReturns, RETURNS_PROPERTY } from "../book/returnsBook";
import type { Catalogue } from "../Catalogue";
import { consolidateSeries } from "../consolidation/consolidateSeries";
import type { Finding } from "../dataset/Finding";
import type { BookLanguage } from "../text/BookLanguage";
import { UserMessage } from "../text/UserMessage";
import type { Progress, Workbook, WorkbookOutline } from "../workbook/Workbook";
import { makeBook } from "./makeBook";
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
 * @param wanted the tables' language, or how to tell it from the workbook.
 * @param choices those the workbook remembers when left out.
 * @throws UserMessage when there is no form, nothing in it, or forms that can't be joined, and where the tables there rest on returns in
 * other files, whose figures these forms would take the place of; nothing is written then.
 */
export async function createSummary(
  workbook: Workbook,
  catalogue: Catalogue,
  wanted: BookLanguage | ((found: WorkbookOutline) => BookLanguage),
  progress?: Progress,
  choices?: BookChoices,
): Promise<Summary> {
  const { found, snapshot, forms, findings } = await readReturns(workbook, catalogue, "everything", progress);
  const language = typeof wanted === "function" ? wanted(found) : wanted;
  if (isOfReturns(found)) throw new UserMessage("returns.tablesHere");
  progress?.report(0.3);
  const consolidated = consolidateSeries(forms, catalogue);
  const dataset = refuseEmpty(forms, consolidated, findings);
  const read = [...findings, ...consolidated.findings];
  const request = { language, ...(choices ?? choicesIn(found.properties)) };
  const into = { found, snapshot };
  const { book, findings: all } = await makeBook(dataset, forms, read, catalogue, request, into, progress);
  // A book of returns whose sheets were deleted has left its mark.
  const isMarked = found.properties[RETURNS_PROPERTY] !== undefined;
  const properties = { ...book.plan.properties, ...(isMarked && { [RETURNS_PROPERTY]: null }) };
  await workbook.apply({ ...book.plan, properties }, progress);
  return {
    book,
    sheets: book.plan.sheets.map(({ name }) => name),
    findings: all,
  };
}
