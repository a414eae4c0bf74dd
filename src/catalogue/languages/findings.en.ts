import type { Messages } from "../../core/text/messages";

/** What is said of forms, returns and books that are not as they should be. Cards name the place themselves. */
export const findingsEn = {
  "form.none": "There is no form of this tool in the workbook. Make one with New form, or open the returned file.",
  "form.empty": "The form on sheet “{sheet}” has no figures yet. Fill it in first.",
  "form.infoMissing":
    "The information sheet of this form was deleted or its link is broken. Make a new form and copy the figures over.",
  "form.metaMissing":
    "The hidden sheet of this form was deleted or its link is broken. Make a new form and copy the figures over.",
  "form.namesLost":
    "This file was a form, but the program that saved it dropped its defined names, so rows and columns can't be told apart. Use the original file.",
  "form.otherTemplate": "This is a form of another kind ({template}), which this tool can't read.",
  "form.newerVersion": "This form was made by a newer version ({version}; this one knows {known}). Update the tool.",
  "form.programmeUnreadable": "The description of the programme in this form is damaged. Use the original file.",
  "form.infoCellLost": "A cell of the information sheet was deleted. Undo that, or make a new form.",
  "form.badDate": "This is no date. Type it as day/month/year, for example 14/12/2025.",
  "form.periodMissing": "The period is not filled in: both its first and its last day are needed.",
  "form.periodEndsBeforeStart": "The last day of the period is before its first day.",
  "form.periodsOverlap": "The last period ends on or after the first day of this period.",
  "form.numbersUnknown": "Choose how numbers are typed in this form: 1.234,5 or 1,234.5.",
  "form.noPreviousPeriod":
    "There is a figure of the last period, but the information sheet does not give that period's days.",
  "form.rowDeleted": "The row of “{name}” was deleted. Undo that, or make a new form.",
  "form.columnDeleted": "The column of “{name}” was deleted. Undo that, or make a new form.",
  "form.moduleUnknown": "This form has a sheet of a newer version. Update the tool.",
  "form.sheetMissing": "The sheet “{name}” of this form was deleted or moved away; its figures are not counted.",
  "form.notAsked": "Nothing is asked in this cell; the figure is not counted.",
  "form.rowUnknown": "A row belongs to a zone or unit the programme does not know ({name}).",
  "form.columnUnknown": "A column belongs to an indicator the programme does not know ({name}).",
  "form.noRows": "No row of the form can be found; its defined names are lost. Use the original file.",
  "form.noColumns": "No column of the form can be found; its defined names are lost. Use the original file.",
  "form.rowsSorted":
    "This row should be “{expected}” but bears the name of another unit: rows were sorted or labels exchanged. Put them back.",
  "form.besides":
    "This cell says more than one figure: {parts}. Write what is beside the figure into its own cell or into the remarks.",
  "form.recordsBroken":
    "Lines of the records of the form “{form}” (corrections, reasons, texts as typed, marks) that were changed by hand and can’t be read: {broken}.",
  "fix.ledgerFull": "The records of sheet “{sheet}” are full or were changed by hand. Make a new form.",
  "reason.empty": "Write the reason first.",
  "reason.noCell":
    "This is about no single figure and no row of a list, so no reason can be kept for it. Correct the form.",
  "sheet.check": "Check",
  "check.title": "Findings of the check",
  "check.summary": "Errors: {hard}, queries: {soft}",
  "check.head.number": "No.",
  "check.head.severity": "Kind",
  "check.head.place": "Sheet, cell",
  "check.head.finding": "Finding",
  "check.head.state": "State, reason",
  "check.head.rule": "Rule",
  "check.state.open": "open",
  "check.state.reason": "reason given: {reason}",
  "check.state.before": "open; reason given for the period before: {reason}",
  "form.unanswered":
    "Sheet “{sheet}” holds no figure, only what is still a question or an error (cells: {count}). Answer them in Check first.",
  "words.right": "“{number}” is right: {figure}, {expected}.",
  "words.counts":
    "{right} right, {wrong} wrong, {hedge} with a wrong word, {doubt} doubtful, {unmatched} not among the figures.",
  "words.verdict.right": "right",
  "words.verdict.wrong": "wrong",
  "words.verdict.hedge": "wrong word",
  "words.verdict.doubt": "doubtful",
  "words.verdict.unmatched": "not found",
  "words.wrong": "“{number}” is not what the figures say: {figure} is {expected}.",
  "words.among": "“{number}” is none of the figures it may mean: {figures}.",
  "words.among.elsewhere": "“{number}” is the figure of {elsewhere}, which the sentence does not speak of. {figures}.",
  "words.elsewhere": "“{number}” is the figure of {elsewhere}; here it should be {figure}: {expected}.",
  "words.period": "“{number}” is the figure of {elsewhere}, and the sentence names no period. {figure}: {expected}.",
  "words.period.only": "“{number}” is {figure}: {expected}; the sentence names no period.",
  "words.part": "“{number}” is the figure of {elsewhere}, and the sentence does not say so. {figure}: {expected}.",
  "words.part.only": "“{number}” is {figure}: {expected}; the sentence does not say so.",
  "words.hedge.missing":
    "“{number}” is rounded and needs a word such as “more than” or “nearly”: {figure} is {expected}.",
  "words.hedge.needless": "“{number}” is the very figure and needs no such word: {figure} is {expected}.",
  "words.hedge.side": "“{number}” is on the wrong side: {figure} is {expected}.",
  "words.hedge.unrounded":
    "“{number}” bears a word of rounding, but the number is not rounded: {figure} is {expected}.",
  "words.hedge.rough": "“{number}” is further from the figure than 5 %: {figure} is {expected}.",
  "words.unmatched.elsewhere":
    "“{number}” is the figure of {elsewhere}, which the sentence does not speak of; no figure is known of what it speaks of.",
  "words.unmatched": "“{number}” is none of the figures known here. Check it yourself.",
  "words.side.VN": "Vietnamese side",
  "words.side.LA": "Lao side",
  "words.measure.difference": "difference",
  "words.measure.percent": "change in %",
  "words.measure.times": "as a multiple",
  "words.measure.mean": "mean",
  "words.measure.share": "share in the side's total",
  "words.measure.rank": "rank",
  "words.since": "{period} against {since}",
  "words.unverified":
    "The number “{number}” in a sentence does not say what its figure is. Please report this; don’t use the sentence: {text}",
  "book.textChanged":
    "This text is not as the tool wrote it ({expected}). A signed copy has the tool's text again; titles of tables are changed in the pane, with the choice of tables.",
  "book.sentenceChanged": "This sentence was changed after it was made; its numbers agree with the figures.",
  "form.statedOtherwise":
    "The text kept for this figure says otherwise: “{text}”. Somebody changed the record on the hidden sheet, or it was filled in so. Choose what holds; the text is dropped.",
  "form.keptQualifier":
    "The cell still says “{word}” from the figure that stood here before. Is it exactly {value}, or {word} {value}?",
  "summary.withErrors":
    "The tables were made, but the forms hold errors ({count}); figures that can’t be used are not counted. Open Check.",
  "form.qualifiedZero": "The cell says “{word} 0”. Nothing is {word} none: is it 0?",
  "form.columnUnit":
    "This heading names another unit: “{found}”. Figures in “{unit}” would be taken for others. Put the heading back, and the figures into its unit.",
  "book.olderChanged":
    "On this earlier table the cell says {found}; its figures come to {expected}. It stayed beside the new tables because somebody changed it: delete it, or do not print it.",
  "book.olderWords":
    "In this earlier sentence a number is not what the figures say. It stayed beside the new tables because somebody changed it: delete it, or do not use it.",
  "form.strayRow": "This figure stands in a row that is not part of the form and is not counted.",
  "form.strayColumn": "This figure stands in a column that is not part of the form and is not counted.",
  "form.totalTypedOver":
    "The total was typed over: it says {found}, the cells above come to {expected}. Restore the formula.",
  "form.hiddenDecimals":
    "The cell shows fewer decimals ({decimals}) than {value} has: in print it is another figure. Let it show all of them?",
  "form.columnExchanged":
    "The heading of this column is that of “{found}”: columns or headings were exchanged. It should be “{expected}”. Put it back.",
  "form.totalWord": "The total says “{word}”, but its figures don't. Correct it.",
  "form.totalNoWord":
    "The total lacks the word “{word}”: its figures are not all exact, or not all stated. Correct it.",
  "form.totalOpen":
    "Totals are not complete yet: what is written as text in {cells} is not added. Correct these cells before you print.",
  "form.totalNotAdded":
    "This total of an older form says {found}, but it adds figures that are not to be added: sides that cover different ground, or one event that several report. Right would be: {expected}. Do not use it; tables do not, and a new form has it right.",
  "form.totalDiffers": "The total says {found}, but the cells above come to {expected}.",
  "book.formulaGone":
    "The figure is right, but it was typed over its formula: it will not follow when the data change. Make the tables anew, or undo it.",
  "book.formulaChanged":
    "The formula of this figure was changed; the figure shown is the old one and will change when the workbook is calculated. It should be {expected}",
  "book.chartGone":
    "Charts of this book are missing ({count}): they were deleted. The signed copy will have them again.",
  "book.signedChartGone":
    "Charts of this signed copy are missing ({count}): they were deleted after signing. A print of it is not what was signed.",
  "book.signedDataGone":
    "The data sheet of this signed copy was deleted: whether its figures and its code are right can't be told any more. Print it from the file it was signed in.",
  "book.olderDataGone":
    "These are sheets of a book whose data sheet was deleted: whether their figures are right can't be told any more. Delete them, or do not print them.",
  "book.words.unmatched":
    "“{number}” is none of the figures of this book. Correct it, or write in the cell to the right of the sentence where it comes from; until then no signed copy is made.",
  "book.words.unmatched.elsewhere":
    "“{number}” fits no figure this sentence speaks of; it is that of {elsewhere}. Correct it, or write in the cell to the right of the sentence where it comes from; until then no signed copy is made.",
  "book.sentenceSource":
    "“{number}” is none of the figures of this book; beside it stands where it comes from: {source}",
  "returns.mixed.programme":
    "{first} is a form of “{firstProgramme}”, {other} one of “{otherProgramme}”: two programmes can't be joined in one book.",
  "returns.mixed.version":
    "{first} and {other} are forms of “{otherProgramme}” that contradict each other: a unit stands on another side or is asked for other zones. They can't be joined in one book; put one of the forms into the other programme (page Programme).",
  "returns.versions":
    "{first} and {other} were made with different versions of “{otherProgramme}”. They are joined; what only one of them asks for is blank in the other, and totals that lack it say so.",
  "returns.coverage":
    "By their own words {first} covers “{firstCoverage}”, {other} “{otherCoverage}”. Both stand under the tables. If that is not the same put differently, their figures must not be added: give each side its coverage (page Programme).",
  "returns.sidePeriods":
    "{first} reports on {firstPeriod}, {other} on {otherPeriod}. Each side’s figures stand in columns of their own, with their days; no joint total and no comparison of the two is made. If one of the periods is a slip, correct it on its sheet of information.",
  "returns.mixed.period":
    "{first} reports on {firstPeriod}, {other} on {otherPeriod}: different periods of one side can't be joined in one book.",
  "returns.mixed.previousPeriod":
    "{first} compares with {firstPeriod}, {other} with {otherPeriod}: different earlier periods of one side can't be joined in one book.",
  "returns.duplicate": "The same figure stands also at {other}. It was counted once.",
  "returns.otherwiseThen":
    "The return of that year says otherwise ({other}). The later figure counts and is marked [r] in the tables; correct one of the two.",
  "returns.inLastPeriod":
    "The period of this figure shares days with the last period, which another return states; it is not counted. Give all returns the same last period, or leave out this year.",
  "returns.conflict":
    "A different figure for the same thing stands at {other}. Neither was counted; correct one of them.",
  "returns.onlyConflicts":
    "Every figure of these returns is stated differently by another one, the first at {file} {sheet} {cell} and {other}: none was counted, and there are no tables. Correct one of the two.",
  "returns.tablesOnly": "{file} holds summary tables and no form. Ask for the form that was filled in.",
  "returns.sameFile": "This file is the same as {other}, so it is counted once.",
  "returns.notCounted":
    "Files that can't be counted: {count}, the first is {file}. Take them away or have them corrected; the tables would be short of their figures.",
  "returns.tablesHere":
    "The tables in this workbook were made from returned reports in other files. Make them again under Returned reports, or delete their sheets first.",
  "book.none": "There is no book of summary tables here.",
  "book.signedAlready": "The last book is a signed copy already. Create the tables anew to sign again.",
  "book.notSigned.number":
    "No signed copy: the sentence in {sheet} {cell} has the number “{number}”, which is none of the figures of this book. Correct it, or write in the cell to its right where it comes from.",
  "book.notSigned":
    "No signed copy: {where} does not hold what the figures come to. Correct it or create the tables anew.",
  "book.sealBroken": "This signed copy was changed after it was made: its content now has the code {found}.",
  "book.signedDiffers":
    "This cell of the signed copy says {found}; the figures behind it come to {expected}. It was changed after the copy was made: do not use it, or make the tables again and sign them anew.",
  "book.signedSheetHidden":
    "The sheet “{sheet}” of this signed copy was hidden after it was made; its print would leave it out. Show it again.",
  "book.signedRowHidden":
    "Rows of this signed copy were hidden after it was made, the first one here; its print would leave them out. Show them again.",
  "book.signedColumnHidden":
    "Columns of this signed copy were hidden after it was made, the first one here; its print would leave them out. Show them again.",
  "book.differs": "The sheet says {found} here, the figures behind it come to {expected}. Create the tables again.",
  "book.dataChanged":
    "The data sheet of this book was changed after the tables were made. Correct the form instead and create the tables again.",
  "book.dataUnreadable": "The data sheet of this book was changed and can't be read. Create the tables again.",
  "form.noneInFile": "{file} holds no form of this tool. Ask for the form that was sent out.",
  "fix.changed": "Cell {cell} of sheet “{sheet}” has changed since it was checked. Check again.",
  "file.missing": "{file} is not there. Check the name and the folder.",
  "file.emptyFolder": "The folder {file} holds no .xlsx file.",
  "file.unreadable": "{file} can't be read. Close it in other programs, or check your rights to it.",
  "file.notAWorkbook": "{file} is no Excel workbook (.xlsx). Open it in Excel and save it as an Excel workbook.",
  "file.damaged": "{file} is damaged and can't be read ({detail}). Ask for the file to be sent again.",
  "file.encrypted": "{file} is protected by a password. Open it in Excel, remove the password and save it again.",
  "file.legacyXls": "{file} is in the old .xls format. Open it in Excel and save it as an Excel workbook (.xlsx).",
  "file.tooLarge": "{file} is larger than a return can be ({detail}). Check that it is the right file.",
  "check.severity.hard": "error",
  "check.severity.soft": "query",
  "check.severity.info": "note",
  "check.severity.explained": "explained",
  "fill.noPlace":
    "Line {line}: the form has no cell for {figure}. Column {column} says {code}; the form has there: {there}.",
  "fill.twice": "Line {line}: there is already a figure for {figure}.",
  "fill.holdsOther":
    "Line {line}: the form already says something else for {figure}. Clear the cell first, or fill a new form.",
  "fill.severalForms":
    "Line {line}: several forms of the workbook have a cell for {figure}: {sheets}. Fill a workbook with one of them alone.",
  "fill.otherUnit": "Line {line}: the unit is not the one of the form for {figure}.",
  "fill.cannotSay": "Line {line}: no cell of the form can say this figure as it is: {figure}.",
  "csv.noHeader": "{file}: the first line must name the columns; these are missing: {columns}.",
  "csv.badLine": "{file}, line {line}: column {column}: {problem}.",
  "csv.problem.missing": "nothing there",
  "csv.problem.badNumber": "not a number (decimal point, no grouping)",
  "csv.problem.negative": "below zero, which no figure is",
  "csv.problem.badDate": "not a date (YYYY-MM-DD)",
  "csv.problem.badChoice": "not one of the known words",
  "csv.problem.conflict": "contradicts another column",
  "csv.problem.tooLong": "longer than a cell can hold",
  "csv.columnTwice": "{file}: the first line names a column twice: {columns}.",
  "csv.fieldCount":
    "{file}, line {line}: fields here: {found}, in the first line: {expected}. A text with a comma must stand in quotation marks.",
  "csv.unclosedQuote": "{file}: a quotation mark that opens on line {line} is not closed.",
  "programme.unknown":
    "There is no programme “{id}”. Known: {known}. A programme of your own is a file whose name ends in .json.",
  "programme.bad": "{file}: {path}: {problem}.",
  "programme.refused": "The changed programme can't be used: {path}.",
  "programme.orphan":
    "Sheet “{sheet}”, cell {cell}: what is filled in there belongs to a zone, unit, indicator or sheet the changed programme does not have. Nothing was changed. Clear the cell first, or keep what it belongs to.",
  "programme.newForm":
    "A form that is there can't follow this change: cell {cell} of sheet “{sheet}” is filled by the case register, or would have to stand on another sheet. Make a new form from the changed programme.",
  "programme.tooLong":
    "The changed programme is too long for the form “{sheet}”. Make a new form from it, or shorten its texts.",
  "programme.problem.notJson": "not JSON",
  "programme.problem.missing": "missing",
  "programme.problem.badId": "an id must be small letters, digits and _, beginning with a letter",
  "programme.problem.duplicateId": "in the list twice",
  "programme.problem.badPeriod": "not a period (from and to as YYYY-MM-DD, to not before from)",
  "programme.problem.unknownReference": "refers to something unknown",
  "programme.problem.badValue": "not a value allowed here",
} satisfies Messages;

export type FindingsMessageId = keyof typeof findingsEn;
