import { catalogue } from "../../catalogue/catalogue";
import type { MessageParameters } from "../../core/dataset/Finding";
import { createSummary } from "../../core/tasks/createSummary";
import { UserMessage } from "../../core/text/UserMessage";
import type { Language } from "../../core/text/Labels";
import { type Progress, WorkbookError, type WorkbookOutline } from "../../core/workbook/Workbook";
import { ExcelWorkbook } from "../../hosts/excel/ExcelWorkbook";
import { startOffice } from "../../hosts/excel/officeStart";
import { languageOfLocale, paneLanguage } from "../pane/paneLanguage";
import { tell } from "./tell";

/**
 * The ribbon's *Create summary tables*: works without the pane. What goes wrong is told in a small window; the event is completed on
 * every path, since Office waits for it.
 */
export async function createSummaryTables(event: Office.AddinCommands.Event): Promise<void> {
  let language = languageOfLocale(navigator.language);
  const say = (id: string, parameters: MessageParameters = {}): Promise<void> => tell({ language, id, parameters });
  try {
    const office = await startOffice(window);
    if (office.kind !== "excel") {
      await say(office.kind === "tooOld" ? "pane.start.tooOldHelp" : "pane.start.timedOutHelp");
      return;
    }
    const { display } = office.languages;
    language = languageOfLocale(display);
    const workbook = new ExcelWorkbook(office.host);
    let unfinished: readonly string[] = [];
    const progress: Progress = {
      report: () => undefined,
      leftOut: (sheets) => {
        unfinished = sheets;
      },
    };
    const speak = (found: WorkbookOutline): Language => (language = paneLanguage(found, display));
    const { findings } = await createSummary(workbook, catalogue, speak, progress);
    const count = findings.filter(({ severity }) => severity === "hard").length;
    if (count > 0) await say("summary.withErrors", { count });
    else if (unfinished.length > 0) await say("pane.leftOut", { sheets: unfinished.join(", ") });
  } catch (error) {
    await say(...failure(error));
  } finally {
    event.completed();
  }
}

function failure(error: unknown): [id: string, parameters: MessageParameters] {
  if (error instanceof UserMessage) return [error.id, error.parameters];
  return [error instanceof WorkbookError ? `error.${error.code}` : "error.unexpected", {}];
}
