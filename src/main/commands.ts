import { catalogue } from "../catalogue/catalogue";
import { createSummary } from "../core/tasks/createSummary";
import { ExcelWorkbook } from "../hosts/excel/ExcelWorkbook";
import { startOffice } from "../hosts/excel/officeStart";
import { paneLanguage } from "./pane/paneLanguage";

/**
 * The ribbon's *Create summary tables*: works without the pane. What goes wrong is shown by opening the pane's page of
 * that name where Office can; the event is completed on every path, since Office waits for it.
 */
async function createSummaryTables(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const office = await startOffice(window);
    if (office.kind !== "excel") return;
    const workbook = new ExcelWorkbook(office.host);
    const language = paneLanguage(await workbook.find(), office.languages.display);
    await createSummary(workbook, catalogue, language);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("createSummaryTables", createSummaryTables);
});
