import { catalogue } from "../catalogue/catalogue";
import { createSummary } from "../core/tasks/createSummary";
import type { Language } from "../core/text/Labels";
import { translator } from "../core/text/messages";
import { UserMessage } from "../core/text/UserMessage";
import { WorkbookError } from "../core/workbook/Workbook";
import { ExcelWorkbook } from "../hosts/excel/ExcelWorkbook";
import { startOffice } from "../hosts/excel/officeStart";
import { type CommandMessage, messageHash } from "./pane/messageAddress";
import { languageOfLocale, paneLanguage } from "./pane/paneLanguage";

/** Share of the screen the message window takes, in per cent. */
const WINDOW = { height: 25, width: 30 };

/**
 * The ribbon's *Create summary tables*: works without the pane. What goes wrong is told in a small window; the event is completed on
 * every path, since Office waits for it.
 */
async function createSummaryTables(event: Office.AddinCommands.Event): Promise<void> {
  let language = languageOfLocale(Office.context.displayLanguage);
  try {
    const office = await startOffice(window);
    if (office.kind !== "excel") {
      await tell(words(language, office.kind === "tooOld" ? "pane.start.tooOldHelp" : "pane.start.timedOutHelp"));
      return;
    }
    const workbook = new ExcelWorkbook(office.host);
    language = paneLanguage(await workbook.find(), office.languages.display);
    const { findings } = await createSummary(workbook, catalogue, language);
    const count = findings.filter(({ severity }) => severity === "hard").length;
    if (count > 0) await tell(words(language, "summary.withErrors", { count }));
  } catch (error) {
    await tell(failure(error, language));
  } finally {
    event.completed();
  }
}

function failure(error: unknown, language: Language): CommandMessage {
  if (error instanceof UserMessage) return words(language, error.id, error.parameters);
  if (error instanceof WorkbookError) return words(language, `error.${error.code}`);
  return words(language, "error.unexpected");
}

function words(language: Language, id: string, parameters: UserMessage["parameters"] = {}): CommandMessage {
  return { language, text: translator(catalogue.languages, language)(id, parameters), code: id };
}

function tell(message: CommandMessage): Promise<void> {
  const address = `${new URL("message.html", window.location.href).href}${messageHash(message)}`;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...WINDOW, displayInIframe: true }, () => {
      resolve();
    });
  });
}

void Office.onReady(() => {
  Office.actions.associate("createSummaryTables", (event: Office.AddinCommands.Event) => {
    void createSummaryTables(event);
  });
});
