import { type BookChoices, choicesIn } from "../book/bookChoices";
import { bookOfReturns } from "../book/returnsBook";
import type { Catalogue } from "../Catalogue";
import type { BookLanguage } from "../text/BookLanguage";
import { UserMessage } from "../text/UserMessage";
import type { Progress, Workbook } from "../workbook/Workbook";
import { collectReturns, type ReturnedWorkbook } from "./collectReturns";
import type { Summary } from "./createSummary";
import { makeBook } from "./makeBook";
import { readReturns } from "./readReturns";
import { refuseEmpty } from "./refuseEmpty";

/**
 * Writes the summary tables of returned workbooks into the open one, in three round trips; its own forms join where they can.
 * @param choices those the workbook remembers when left out.
 * @throws UserMessage when one of the files can't be counted, or there is no figure in them; nothing is written then.
 */
export async function summarizeReturns(
  workbook: Workbook,
  catalogue: Catalogue,
  returned: readonly ReturnedWorkbook[],
  language: BookLanguage,
  progress?: Progress,
  choices?: BookChoices,
): Promise<Summary> {
  const open = await readReturns(workbook, catalogue, "everything", progress);
  progress?.report(0.3);
  const { files, own, forms, consolidated } = collectReturns(returned, catalogue, open);
  const lost = files.filter(({ problem }) => problem?.severity === "hard");
  if (lost[0]) throw new UserMessage("returns.notCounted", { count: lost.length, file: lost[0].file });
  const unread = own?.problem?.severity === "hard" ? [own.problem] : [];
  const dataset = refuseEmpty(forms, consolidated, unread);
  const request = { language, ...(choices ?? choicesIn(open.found.properties)) };
  const { findings: read } = consolidated;
  const { book: made, findings } = await makeBook(dataset, forms, read, catalogue, request, open, progress);
  const book = bookOfReturns(made, open.forms, dataset);
  await workbook.apply(book.plan, progress);
  return { book, sheets: book.plan.sheets.map(({ name }) => name), findings };
}
