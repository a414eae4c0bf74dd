import type { Messages } from "../../core/text/messages";
import type { WorkbookErrorCode } from "../../core/workbook/Workbook";

/** The pane's texts in English, the fallback. */
export const paneEn = {
  "pane.title": "Cooperation statistics",
  "pane.language": "Language",
  "pane.back": "Back to start",
  "pane.loading": "Loading…",
  "pane.cancel": "Cancel",
  "pane.stopping": "Stopping…",
  "pane.dismiss": "Close message",
  "pane.retry": "Try again",
  "pane.reload": "Reload",
  "pane.copy": "Copy",
  "pane.copied": "Copied",
  "pane.copyByHand": "Text selected; press Ctrl+C to copy",
  "pane.copyDiagnostic": "Copy error details",
  "pane.errorCode": "Error code: {code}",
  "pane.open": "Open",

  "pane.place.cell": "{sheet}, cell {cell}",
  "pane.place.sheet": "Sheet {sheet}",
  "pane.place.file": "File {file}",

  "pane.state": "State of the work",
  "pane.state.reading": "Reading the figures…",
  "pane.state.stale": "The figures shown may be out of date.",
  "pane.state.readAgain": "Read again",
  "pane.state.noForm": "No form in this workbook yet",
  "pane.state.period": "Period {period}",
  "pane.state.noPeriod": "Reporting period missing",
  "pane.state.moreForms": "and {count} more",
  "pane.state.cells": "{done}/{total} cells",
  "pane.state.cellsSpoken": "{filled} of {total} cells filled, {notStated} not stated, {blank} blank",
  "pane.state.hard": "Errors: {count}",
  "pane.state.soft": "To review: {count}",
  "pane.state.clean": "No errors",

  "pane.home.title": "Tasks",
  "pane.home.empty":
    "This workbook has no form yet: make one to enter the figures, then check them and create the summary tables.",
  "pane.home.openExample": "Open example",
  "pane.home.openingExample": "Opening the example…",
  "pane.home.exampleOpened": "The example is open.",
  "pane.home.forms": "Forms in this workbook: {count}",
  "pane.home.tables.none": "Not created yet",
  "pane.home.tables.current": "Up to date",
  "pane.home.tables.outdated": "Out of date: the figures have changed",

  "pane.form.title": "New form",
  "pane.form.intro": "The form is added on new sheets; sheets already there stay as they are.",
  "pane.form.programme": "Programme",
  "pane.form.noProgrammes": "No programme is known, so no form can be made.",
  "pane.form.period": "Reporting period",
  "pane.form.otherPeriod": "Another period…",
  "pane.form.from": "From",
  "pane.form.to": "To, this day included",
  "pane.form.dayPattern": "day/month/year",
  "pane.form.badDate": "Enter a date as day/month/year, such as 14/12/2023.",
  "pane.form.endsBeforeStart": "The period ends before it starts.",
  "pane.form.language": "Language of the form",
  "pane.form.existing": "Forms in this workbook",
  "pane.form.create": "Create form",
  "pane.form.creating": "Creating the form…",
  "pane.form.made": "The form is ready on sheet {sheet}.",
  "pane.form.next": "Fill in the yellow cells, then check the figures.",
  "pane.form.another": "Create another form",

  "pane.check.title": "Check",
  "pane.check.run": "Check again",
  "pane.check.clean": "No errors found.",
  "pane.check.noForm": "There is nothing to check: this workbook has no form.",
  "pane.check.done": "Checked. Errors: {hard}. To review: {soft}.",
  "pane.check.blank": "Cells still blank: {count}.",
  "pane.check.notStated": "Cells marked as not stated: {count}.",
  "pane.check.hard": "Errors",
  "pane.check.soft": "To review",
  "pane.check.info": "For information",
  "pane.check.heading": "{title} ({count})",
  "pane.check.where": "Where",
  "pane.check.expected": "Expected",
  "pane.check.correction": "Suggested",
  "pane.check.fix": "Correct",
  "pane.check.fixNamed": "Correct: {place}, to {correction}",
  "pane.check.fixing": "Correcting the cell…",
  "pane.check.fixed": "Corrected.",
  "pane.check.more": "Show {count} more ({rest} left)",

  "pane.tables.title": "Summary tables",
  "pane.tables.intro":
    "Tables and report sentences are made from the forms in this workbook. Your figures are not changed.",
  "pane.tables.language": "Language of the tables",
  "pane.tables.create": "Create summary tables",
  "pane.tables.createAgain": "Create summary tables again",
  "pane.tables.creating": "Creating the summary tables…",
  "pane.tables.noForm": "There is no form in this workbook yet. Create a form and fill it in first.",
  "pane.tables.hard": "Errors left: {count}. The tables may be wrong.",
  "pane.tables.seeErrors": "See errors",
  "pane.tables.outdated": "The figures have changed since the tables were made.",
  "pane.tables.made": "Sheets created: {count}.",
  "pane.tables.verified": "Figures computed twice, in agreement: {count}.",
  "pane.tables.sheets": "Sheets created",
  "pane.tables.sentences": "Sentences for the report",
  "pane.tables.copyAll": "Copy sentences: {language}",

  "pane.start.starting": "Waiting for Excel…",
  "pane.start.timedOut": "Excel does not answer",
  "pane.start.timedOutHelp":
    "The add-in has waited for Excel without an answer. Press Reload. If that does not help, close and reopen Excel, or tell the person who looks after your computers.",
  "pane.start.tooOld": "This Excel is too old",
  "pane.start.tooOldHelp":
    "The add-in needs Excel 2021, Excel 2024 or Microsoft 365. Ask the person who looks after your computers for a newer version; your workbook stays as it is.",
  "pane.start.noExcel": "This page works inside Excel",
  "pane.start.noExcelHelp":
    "Open a workbook in Excel and start the add-in from the ribbon. In a browser alone the pane has no workbook to work on.",

  "pane.broken.title": "The pane has stopped",
  "pane.broken.help":
    "Something went wrong in the pane; the figures in your workbook were not touched. Press Reload. If it happens again, copy the error details and send them to support; they hold no figures.",

  "error.notAWorkbook": "This file is not an Excel workbook. Choose a file that ends in .xlsx.",
  "error.damaged":
    "This workbook is damaged and cannot be read. Open it in Excel, let Excel repair it, save it under a new name, then try again.",
  "error.encrypted":
    "This workbook needs a password to open. In Excel choose File > Info > Protect Workbook > Encrypt with Password, clear the password, save, then try again.",
  "error.legacyXls":
    "This workbook is in the old .xls format. In Excel choose File > Save As > Excel Workbook (.xlsx), then use the new file.",
  "error.tooLarge": "This workbook is too large to read. Remove sheets that are not needed, then try again.",
  "error.sheetProtected":
    "A sheet to be written is protected, so nothing was written. In Excel choose Review > Unprotect Sheet, then try again.",
  "error.workbookProtected":
    "The structure of the workbook is protected, so no sheet can be added. In Excel switch off Review > Protect Workbook, then try again.",
  "error.cellEditMode": "A cell is still being edited. Press Enter or Esc in the sheet, then try again.",
  "error.busy": "Excel is busy. Close any dialog that is open in Excel, wait a moment, then try again.",
  "error.unsupportedHost": "This Excel cannot do that. Excel 2021, Excel 2024 or Microsoft 365 is needed.",
  "error.aborted": "Stopped. Nothing was changed.",
  "error.invalidPlan":
    "The add-in prepared something Excel would not accept, so nothing was written. Copy the error details and send them to support.",
  "error.hostFailure":
    "Excel refused the operation; the workbook stays as it was. Try again; if it happens again, reload the pane or copy the error details for support.",
  "error.noAnswer":
    "Excel has not answered, so the pane no longer waits. Look at the workbook: if something is half done, undo it. Then reload the pane.",
  "error.unexpected":
    "The add-in met an error it did not expect. Try again; if it happens again, copy the error details and send them to support.",
} satisfies Messages & Readonly<Record<`error.${WorkbookErrorCode}`, string>>;

export type PaneMessageId = keyof typeof paneEn;
