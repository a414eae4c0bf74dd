import type { Messages } from "../../core/text/messages";

/** What the command line says. */
export const cliEn = {
  "usage.all":
    "Usage:\n{commands}\nExit codes: 0 no error found, 1 errors found in the figures, 2 unreadable input or wrong usage.",
  "usage.unknown": "There is no command “{command}”.",
  "usage.bad": "hoptac {command}: something is missing or not understood: {detail}. See hoptac help.",
  "cli.verified": "{file}: {count} figures computed again.",
  "cli.signed": "Written: {file} ({count} figures agree; content code {code})",
  "cli.prefilled": "{count} figures of the last period carried over.",
  "cli.prefillLeftOut":
    "{count} figures of the last return have no cell in the new form; they stand in the earlier form only.",
  "cli.written": "Written: {file}",
  "cli.leftOut": "{file}: these are not kept in a saved file: {kinds}.",
  "cli.leftOut.comments": "comments",
  "cli.leftOut.drawings": "charts and drawings",
  "cli.leftOut.pivotTables": "pivot tables",
  "cli.leftOut.externalLinks": "links to other workbooks",
  "cli.leftOut.macros": "macros",
  "cli.leftOut.other": "other objects",
  "cli.completeness": "{filled} of {total} cells filled, {notStated} not stated, {blank} blank.",
  "cli.severity.hard": "error",
  "cli.severity.soft": "query",
  "cli.severity.info": "note",
  "form.noneInFile":
    "{file} holds no form of this tool. Use the form that was sent out, or make one with hoptac template.",
  "fix.changed": "Cell {cell} of sheet “{sheet}” has changed since it was checked. Check again.",
  "file.missing": "{file} is not there. Check the name and the folder.",
  "file.emptyFolder": "The folder {file} holds no .xlsx file.",
  "file.unreadable": "{file} can't be read. Close it in other programs, or check your rights to it.",
  "file.unwritable": "{file} can't be written. Close it in other programs, or check the folder and your rights to it.",
  "file.notUtf8": "{file} is not UTF-8 text. Save it as “CSV UTF-8”.",
  "file.outIsInput": "{file} is one of the files that are read. Choose another name for the result.",
  "file.notAWorkbook": "{file} is no Excel workbook (.xlsx). Open it in Excel and save it as an Excel workbook.",
  "file.damaged": "{file} is damaged and can't be read ({detail}). Ask for the file to be sent again.",
  "file.encrypted": "{file} is protected by a password. Open it in Excel, remove the password and save it again.",
  "file.legacyXls": "{file} is in the old .xls format. Open it in Excel and save it as an Excel workbook (.xlsx).",
  "file.tooLarge": "{file} is larger than a return can be ({detail}). Check that it is the right file.",
  "fill.severalForms": "{file} holds several forms; fill takes a workbook with one.",
  "run.unfinished": "{file} waits for something that never comes; nothing was saved.",
  "run.failed": "{file}: {code}: {message}",
  "run.noScript": "hoptac run needs one script.",
} satisfies Messages;

export type CliMessageId = keyof typeof cliEn;
