import { fontFor, labelStyle, centredStyle } from "../layout/styles";
import { officialPage } from "../layout/page";
import { lineCount } from "../layout/textWidth";
import { writeAcross } from "../layout/writeAcross";
import type { Sentence } from "../narrative/Sentence";
import type { Translate } from "../text/messages";
import { sheetReference } from "../workbook/a1";
import { cellRect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import { BOOK_NAMES } from "../tables/dataSheet";

export const WORDS_ID = "words";
/** Where the first sentence stands; the others follow. */
export const FIRST_SENTENCE = 2;
export const SENTENCE_COLUMN = 1;
const TEXT_WIDTH = 86;
const LINE_HEIGHT = 19;

/** The sentences of the report, one a row, ready to be copied. */
export function wordsSheet(
  name: string,
  sentences: readonly Sentence[],
  dataSheet: string,
  translate: Translate,
): Sheet {
  const sheet = new Sheet(name);
  sheet.columns.set(0, { width: 6 }).set(1, { width: TEXT_WIDTH });
  const title = translate("table.words.title").toUpperCase();
  writeAcross(sheet, 0, 0, 1, title, { font: fontFor(title, 14, { bold: true }) });
  sheet.rows.set(0, { height: 30 });
  sentences.forEach(({ text }, index) => {
    const row = FIRST_SENTENCE + index;
    sheet.put(row, 0, String(index + 1), centredStyle(""));
    sheet.put(row, 1, text, { ...labelStyle(text), vertical: "top", font: fontFor(text, 13) });
    sheet.rows.set(row, { height: LINE_HEIGHT * lineCount(text, 13, TEXT_WIDTH - 3) + 6 });
  });
  sheet.names.push({ name: BOOK_NAMES.table(WORDS_ID), refersTo: sheetReference(name, cellRect(0, 0)) });
  sheet.names.push({ name: BOOK_NAMES.link, refersTo: sheetReference(dataSheet, cellRect(0, 0)) });
  sheet.showGridlines = false;
  sheet.page = {
    ...officialPage("portrait"),
    printArea: { row: 0, column: 0, rows: 2 + sentences.length, columns: 2 },
  };
  return sheet;
}
