import type { Messages } from "../../core/text/messages";

/** What the command line says. */
export const cliEn = {
  "usage.all":
    "Usage:\n{commands}\nEvery command takes --language vi|lo|en for its messages. A file that exists is replaced only with --replace, except tables nobody has changed.\nExit codes: 0 no error found, 1 errors found in the figures, 2 unreadable input or wrong usage.",
  "usage.none": "Which command?",
  "usage.bad": "hoptac {command}: not understood: {detail}. See hoptac help.",
  "usage.missing": "hoptac {command}: missing: {detail}. See hoptac help.",
  "usage.choice": "hoptac {command}: {detail} is none of: {choices}.",
  "usage.year": "hoptac {command}: --year {year} is no year. Write four digits, from 1900 to 2099.",
  "usage.date": "hoptac {command}: {detail} is no day. Write it as 2024-08-16.",
  "usage.period.badDate":
    "hoptac {command}: {detail} is no period. Write its first and its last day as 2024-01-01..2024-12-31, months as 2021-07..2024-06 or years as 2009..2019.",
  "usage.period.endsBeforeStart": "hoptac {command}: {detail} ends before it begins. Write the first day first.",
  "usage.together": "hoptac {command}: {first} and {second} can't be given together.",
  "usage.freeRule":
    "hoptac {command}: {rule} has no days of its own. Name them: --rule {rule} --period FROM..TO, from the day after the last conference to the cut-off day, such as --period 2023-08-17..2024-08-10.",
  "usage.needs": "hoptac {command}: {first} is taken only together with {second}.",
  "usage.lastPeriodLater": "hoptac {command}: the last period {last} has to end before the period {period} begins.",
  "template.previousLater":
    "{file} is the return of {last}, and the new form would be of {period}: that has to begin later. Name its period with --period or --year.",
  "template.previousOther": "{file} holds no return of the programme {id}, but of: {found}.",
  "template.previousUndated":
    "The form in {file} names no valid period. Correct the period on its information sheet first.",
  "programme.badFile": "{file}: {problem}.",
  "book.noneInFile": "{file} holds no summary tables of this tool.",
  "file.ending": "{file}: the name of this result has to end in {ending}.",
  "file.isFolder": "{file} is a folder. Name a file in it.",
  "file.noFolder": "There is no folder {folder} for {file}. Make it first, or check the name.",
  "file.sameResult": "Two results can't stand in one file: {file}.",
  "file.exists": "{file} exists already; nothing was written. Choose another name, or add --replace.",
  "file.holdsFigures":
    "{file} holds a filled-in form with figures that the new file would not have; it is never replaced. Choose another name, or move the file away.",
  "file.holdsSigned": "{file} is a signed copy; it is never replaced. Choose another name, or move the file away.",
  "file.unseen":
    "{file} exists and can't be looked into: it may hold figures. It is never replaced; choose another name, or move the file away.",
  "file.notText": "{file} is not plain text (UTF-8). Save the draft as plain text, or copy its text into such a file.",
  "cli.tablesOnly": "{file} holds tables and no form. Figures of its tables computed again: {count}.",
  "usage.unknown": "There is no command “{command}”.",
  "cli.verified": "{file}: figures computed again: {count}.",
  "cli.signedOpen":
    "Errors and questions about the returns that were open when this book was made: {count}. The data annex names them; the copy was signed with them.",
  "cli.signed": "Written: {file} (figures that agree: {count}; content code {code})",
  "cli.prefilled": "Figures of the last period carried over: {count}.",
  "cli.prefillLeftOut":
    "Figures of the last return without a cell in the new form: {count}. They stand in the earlier form only.",
  "cli.prefilledRows": "Rows carried over from the lists of the last return, to be looked through: {count}.",
  "cli.written": "Written: {file}",
  "cli.leftOut": "{file}: these are not kept in a saved file: {kinds}.",
  "cli.leftOut.comments": "comments",
  "cli.leftOut.drawings": "charts and drawings",
  "cli.leftOut.pivotTables": "pivot tables",
  "cli.leftOut.externalLinks": "links to other workbooks",
  "cli.leftOut.macros": "macros",
  "cli.leftOut.other": "other objects",
  "cli.completeness":
    "{filled} of {total} cells filled (none occurred: {none}), {notStated} not stated, {blank} blank, {unsettled} with errors or questions.",
  "cli.report.holds": "held: {count}",
  "cli.report.notChecked": "not checked: {count}; missing: {missing}",
  "cli.report.missing.history": "earlier periods",
  "cli.report.missing.units": "enough units to compare",
  "cli.report.missing.otherSide": "the other side’s figure",
  "file.unwritable": "{file} can't be written. Close it in other programs, or check the folder and your rights to it.",
  "file.notUtf8": "{file} is not UTF-8 text. Save it as “CSV UTF-8”.",
  "file.outIsInput": "{file} is one of the files that are read. Choose another name for the result.",
  "run.unfinished": "{file} waits for something that never comes; nothing was saved.",
  "run.failed": "{file}: {code}: {message}",
  "run.noScript": "hoptac run needs one script.",
} satisfies Messages;

export type CliMessageId = keyof typeof cliEn;
