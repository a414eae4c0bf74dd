import type { IntakeMessageId } from "../../core/intake/messageIds";

/** What intake says, in English. */
export const intakeEn: Readonly<Record<IntakeMessageId, string>> = {
  "intake.fix.textNumber": "“{typed}” is text, which formulas leave out. It is read as a number.",
  "intake.fix.digits": "“{typed}” is written with other digits. It is read as a number.",
  "intake.fix.grouping": "The sign in “{typed}” is read as a thousands separator: this column counts whole things.",
  "intake.fix.scientific": "“{typed}” is scientific notation. It is read as a plain number.",
  "intake.fix.unit": "The unit in “{typed}” is that of the column; the cell keeps the number only.",
  "intake.fix.converted": "“{typed}” is converted to the unit of the column.",
  "intake.fix.compound": "The parts of “{typed}” are added up in the unit of the column.",
  "intake.fix.magnitude": "The words in “{typed}” are written out in digits.",
  "intake.fix.numberWord": "“{typed}” is a number in words. It is written in digits.",
  "intake.fix.qualifier": "“{typed}”: the number is kept as a number, the word before it is shown by the cell.",
  "intake.fix.zero": "“{typed}” means that none occurred: 0.",
  "intake.fix.notStated": "“{typed}” means that there is no figure; this is not 0.",
  "intake.fix.named": "“{typed}” names {thing}. Make sure that the column is meant for it.",
  "intake.fix.aside":
    "“{typed}” says more than one figure. The cell keeps the main one; enter the rest where it belongs.",
  "intake.fix.date": "“{typed}” is read as the day {day} (day/month/year).",
  "intake.fix.buddhistYear": "“{typed}” has a year of the Buddhist era; it is written in the common era: {day}.",
  "intake.fix.period": "“{typed}” is read as a period with its first and last day.",
  "intake.fix.composed":
    "“{typed}” is stored as letters and marks apart; it is written with whole letters. It looks the same.",
  "intake.fix.invisible": "“{typed}” holds characters that are not seen; they are left out.",

  "intake.ask.thousands": "Excel took {typed} for a decimal number. Was a thousands separator typed?",
  "intake.ask.separator": "The sign in “{typed}” may separate thousands or decimals. Which figure is meant?",
  "intake.ask.brick":
    "“{typed}” counts bricks, the column does not. Keep the bricks in their own column, or enter an estimate marked “about”?",
  "intake.ask.parts":
    "“{typed}” holds figures in different units. Which one belongs here? Enter the other in its own column.",
  "intake.ask.pair": "“{typed}” holds two figures. Which one belongs here? Enter the other in its own cell.",
  "intake.ask.datePair":
    "Excel made a date ({typed}) of what was typed. Were they the two figures {first} and {second}? Which one belongs here?",
  "intake.ask.dash": "What does “{typed}” mean on this sheet (cells: {count}): none occurred (0), or no data?",
  "intake.ask.numberWords": "“{typed}” is a number in words. Is this the figure?",
  "intake.ask.below":
    "“{typed}” says only what the figure is below. Is it nearly that much? If not, enter the figure, or words such as “several”.",
  "intake.ask.compound": "The last digits of “{typed}” have no unit. Which figure is meant?",
  "intake.ask.sum": "“{typed}” holds several figures in the unit of this column. Is their sum meant?",
  "intake.ask.scientific": "“{typed}” is scientific notation and not whole. Is this the figure?",
  "intake.ask.formatWord":
    "The cell shows “{word}” with {typed}, which changes what the figure says. Is it the plain figure?",
  "intake.ask.percent":
    "The cell shows {percent} %, and holds {typed}. A percentage is no figure of this column: which figure is meant?",
  "intake.ask.legacy": "“{typed}” seems to be in an old Vietnamese encoding: “{converted}”. Convert it?",
  "intake.ask.dayMonth": "Day and month of {typed} may be swapped. Which day is meant?",
  "intake.ask.shortYear": "The year in “{typed}” has two digits. Which day is meant?",

  "intake.error.notUnderstood": "“{typed}” is not understood. Enter a number, “not stated”, or a word such as “many”.",
  "intake.error.unknownWord": "“{word}” in “{typed}” is not understood.",
  "intake.error.grouping": "The digits of “{typed}” are grouped in no known way.",
  "intake.error.notWhole": "{typed} is not whole; this column counts whole things.",
  "intake.error.lostZeros":
    "{typed} is not whole. It may have been {hint} before Excel dropped the zeros; enter it again.",
  "intake.error.negative": "{typed} is below zero.",
  "intake.error.tooLarge": "{typed} is too large to be kept exactly.",
  "intake.error.unit": "The unit “{word}” does not belong in this column.",
  "intake.error.twoFigures": "“{typed}” holds several figures. Enter each in its own cell.",
  "intake.error.subCount": "In “{typed}” a part is larger than the whole.",
  "intake.error.errorValue": "The cell holds the error {typed}.",
  "intake.error.notCalculated":
    "The formula {typed} has no result: the program that wrote the file did not calculate it. Open the file in Excel, save it and check again.",
  "intake.error.logical": "The cell holds the logical value {typed}, not a figure.",
  "intake.error.legacyLaoFont":
    "The font “{font}” is in an old Lao encoding, in which digits may be letters. Enter the cell again in Phetsarath OT.",
  "intake.error.date": "“{typed}” is not a day. Enter day/month/year.",
  "intake.error.period": "“{typed}” is not a period. Enter its first and last day.",

  "intake.warning.textNumber": "“{typed}” is text, which formulas leave out. Make it a number.",
  "intake.warning.unrounded": "“{typed}” is exact to the last digit, yet has a word such as “more than” or “nearly”.",
  "intake.warning.large":
    "{typed} is above {maximum}, more than one would expect here. Check the separators and the unit.",
  "intake.warning.formula": "The cell holds a formula: {typed}. The figure may change when other cells do.",
  "intake.warning.day":
    "{typed} is also how Excel keeps the day {date}. Was {first}/{second} typed, which Excel takes for a date?",

  "intake.column.mixedThousands":
    "In this column Excel took thousands separators for decimal signs (cells: {count}, such as {example}). Check every figure of the column: a 2 may have been 2000.",
};
