/** Sheets of forms with open-ended rows. */
export const listsEn = {
  "list.error.year": "Expected: a year from 1990 to 2099.",
  "list.error.text": "This text is longer than 1,000 characters and may not be printed in full.",
  "list.columnDeleted": "The column “{name}” of this list was deleted. Undo that or make a new form.",
  "list.unknownChoice": "“{typed}” is no choice of the column “{column}”. Choose from the list.",
  "list.otherSpelling":
    "“{typed}” in the column “{column}” was understood as “{expected}”, but the formulas of the other sheets do not see it. Choose from the list.",
  "list.missing": "This row has nothing in the column “{column}” and is not counted.",
  "list.incomplete": "This row has nothing in the column “{column}”. It is listed as it is; fill it in.",
  "list.noneBeside":
    "Here the unit says that it had none, but the row at {other} tells of a case of its own. Delete this row, or correct the unit.",
  "list.noneAndMore":
    "In the column “{column}” this row says none, and tells of a case all the same; it is counted. Write the number, or clear the rest of the row.",
  "list.noNumber":
    "Rows with nothing in the column “{column}”: {count}, the first one here. They are counted; but nobody will notice when one of these cases is told twice.",
  "list.dateOutside": "{day} is outside the reporting period {from} - {to}; this row is not counted.",
  "list.badYear": "“{typed}” in the column “{column}” is no year.",
  "list.badMonth": "“{typed}” in the column “{column}” is no month. Write it as 08/2023.",
  "list.partAboveWhole": "“{part}” says {value}, more than “{whole}”: {total}.",
  "list.totalRow":
    "“{typed}” adds up other rows. Take this row out of the list: tables do not count it, but the formulas of the other sheets do where it names a unit and a date.",
  "list.yearNotEarlier": "This year is not before the period of the form; this row is not counted.",
  "list.yearInLastPeriod":
    "These days are partly those of the last period, which has figures of its own; this row is not counted. Give the figures of the whole last period there, or those of a year before it here.",
  "list.otherZone": "The unit does not report on this zone; this row is not counted.",
  "list.sameRow":
    "This row is the same as the one at {other} in everything, and both are counted. If it is one thing, delete one of the rows; if there are two, say what tells them apart.",
  "list.sameEvent":
    "This event seems to be the one at {other}: the same day, with the same place, number or amount. Both units count it, so that totals of both hold it twice: are they two events? If it is one, leave it to the unit that leads it.",
  "list.twice": "The same number stands at {other}, too. Both rows are counted: are they two things?",
  "list.ended": "Since {day}: {change}. Is this row of the present period?",
  "list.merged": "The cells {range} are merged: all but the first are blank. Unmerge them and fill them in.",
  "list.hiddenRows": "Rows are hidden or filtered out, the first one here. They are counted.",
  "list.fedDiffers":
    "This cell adds up a list of the form and says {found}, but the list comes to {expected}. Calculate the workbook anew, or restore the formula.",
  "list.fedTypedOver":
    "The formula that adds up a list of the form was typed over: the cell says {found}, the list comes to {expected}. Restore the formula.",
  "fill.fed":
    "Line {line}: {figure} is added up from a list of the form, which comes to something else. Fill in the list.",
  "fill.noColumn": "Line {line}: the list has no column {column}. Its columns: {there}.",
  "fill.noChoice": "Line {line}: “{code}” is no choice of the column {column}. Its choices: {there}.",
  "fill.cannotSayField": "Line {line}: no cell of the column {column} can say this as it is.",
  "fill.noList": "The form has no list {list}. Its lists: {there}.",
  "fill.otherForm": "Line {line}: this row belongs to another programme or period than the form.",
  "fill.severalLists":
    "Line {line}: this row may belong to several lists of the workbook: {sheets}. Fill a workbook with one of them alone.",
  "csv.noList": "{file}: no list {list} is known.",
  "csv.unknownColumn": "{file}: the list {list} has no column {columns}.",
  "csv.problem.badFigure": "not a figure (390, moreThan 390, zero, notStated, words ...)",
  "cli.noSuchList": "There is no list {list}; known are: {known}.",
} as const;

export type ListsMessageId = keyof typeof listsEn;
