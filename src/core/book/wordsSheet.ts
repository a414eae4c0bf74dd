import { fontFor, labelStyle, centredStyle } from "../layout/styles";
import { officialPage } from "../layout/page";
import { lineCount } from "../layout/textWidth";
import { writeAcross } from "../layout/writeAcross";
import type { Translate } from "../text/messages";
import { sheetReference } from "../workbook/a1";
import { cellRect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "../forms/findForms";
import { BOOK_NAMES } from "../tables/dataSheet";

export const WORDS_ID = "words";
/** Where the first sentence stands; the others follow. */
export const FIRST_SENTENCE = 2;
export const SENTENCE_COLUMN = 1;
const TEXT_WIDTH = { alone: 86, beside: 62 };
const LINE_HEIGHT = 19;

/** A row of a words sheet: its sentences in the languages of the book, as a hand may have changed, added or left them out; blank for none. */
export interface SentenceRow {
  readonly row: number;
  readonly texts: readonly string[];
  /** What somebody wrote beside them: where a number comes from that is none of the book's; blank for nothing. */
  readonly source: string;
}

/** The rows of a words sheet that hold a sentence in any of its languages, from above, and the column of the first language. */
export function sentencesOn(
  sheet: SheetSnapshot,
  languages: number,
): { readonly column: number; readonly rows: readonly SentenceRow[] } {
  const start = rangeOfName(sheet, BOOK_NAMES.table(WORDS_ID));
  const column = (start?.column ?? 0) + SENTENCE_COLUMN;
  const first = (start?.row ?? 0) + FIRST_SENTENCE;
  const end = (sheet.used?.row ?? 0) + (sheet.used?.rows ?? 0);
  const textAt = (row: number, index: number): string => {
    const { value } = sheet.cell(row, column + index);
    return typeof value === "string" && value.trim() !== "" ? value : "";
  };
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index): SentenceRow => {
    const row = first + index;
    return {
      row,
      texts: Array.from({ length: languages }, (_language, at) => textAt(row, at)),
      source: textAt(row, languages).trim(),
    };
  });
  return { column, rows: rows.filter(({ texts }) => texts.some((text) => text !== "")) };
}

/**
 * The sentences of the report, one a row, ready to be copied.
 * @param columns those of each language of the book, beside each other.
 * @param sources what stands beside them in a signed copy, outside the printed page.
 */
export function wordsSheet(
  name: string,
  columns: readonly { readonly texts: readonly string[]; readonly translate: Translate }[],
  dataSheet: string,
  sources: readonly string[] = [],
): Sheet {
  const sheet = new Sheet(name);
  const width = columns.length > 1 ? TEXT_WIDTH.beside : TEXT_WIDTH.alone;
  const rows = Math.max(...columns.map(({ texts }) => texts.length));
  sheet.columns.set(0, { width: 6 });
  columns.forEach(({ translate }, index) => {
    const column = SENTENCE_COLUMN + index;
    sheet.columns.set(column, { width });
    const title = translate("table.words.title").toUpperCase();
    const first = index === 0 ? 0 : column;
    writeAcross(sheet, 0, first, column, title, { font: fontFor(title, 14, { bold: true }) });
  });
  sheet.rows.set(0, { height: 30 });
  for (let index = 0; index < rows; index++) {
    const row = FIRST_SENTENCE + index;
    const said = columns.map(({ texts }) => texts[index] ?? "");
    sheet.put(row, 0, String(index + 1), centredStyle(""));
    said.forEach((text, at) => {
      const style = { ...labelStyle(text), vertical: "top" as const, font: fontFor(text, 13) };
      sheet.put(row, SENTENCE_COLUMN + at, text === "" ? null : text, style);
    });
    const source = sources[index] ?? "";
    if (source !== "") sheet.put(row, SENTENCE_COLUMN + columns.length, source, labelStyle(source));
    const lines = Math.max(...said.map((text) => lineCount(text, 13, width - 3)));
    sheet.rows.set(row, { height: LINE_HEIGHT * lines + 6 });
  }
  sheet.names.push({ name: BOOK_NAMES.table(WORDS_ID), refersTo: sheetReference(name, cellRect(0, 0)) });
  sheet.names.push({ name: BOOK_NAMES.link, refersTo: sheetReference(dataSheet, cellRect(0, 0)) });
  sheet.showGridlines = false;
  sheet.page = {
    ...officialPage(columns.length > 1 ? "landscape" : "portrait"),
    printArea: { row: 0, column: 0, rows: FIRST_SENTENCE + rows, columns: SENTENCE_COLUMN + columns.length },
  };
  return sheet;
}
