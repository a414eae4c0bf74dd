import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { sentencesInAllLanguages } from "../narrative/composeSentences";
import { type Precision, PRECISION_PROPERTY } from "../narrative/Precision";
import type { Sentence } from "../narrative/Sentence";
import { dataSheet } from "../tables/dataSheet";
import { renderTable } from "../tables/renderTable";
import { tableContext } from "../tables/TableContext";
import type { Language } from "../text/Labels";
import { contentHash } from "../workbook/contentHash";
import type { Sheet } from "../workbook/Sheet";
import { freeSheetName } from "../workbook/sheetNames";
import type { WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { type BookTables, buildTables } from "./buildTables";
import { CONTENTS_ID, contentsSheet } from "./contentsSheet";
import { DATA_ID, madeProperty, untouchedBook } from "./madeSheets";
import { roman } from "./roman";
import { WORDS_ID, wordsSheet } from "./wordsSheet";

/** A book ready to be written, with what stands in it. */
export interface Book extends BookTables {
  readonly plan: WorkbookPlan;
  /** In all languages; those of the book's language stand on its words sheet. */
  readonly sentences: readonly Sentence[];
}

/**
 * Contents, summary tables, sentences and data sheet as one plan. An earlier book of the tool gives way when nobody changed it since;
 * otherwise it stays and the new sheets get names of their own.
 * @param found the workbook the book goes into; @param snapshot its cells, at least those of earlier books.
 * @param precision of the figures in sentences; tables are always exact.
 */
export function planBook(
  dataset: Dataset,
  catalogue: Catalogue,
  language: Language,
  found: WorkbookOutline,
  snapshot: WorkbookSnapshot,
  precision: Precision = "exact",
): Book {
  const context = tableContext(catalogue, dataset, language);
  const { translate } = context;
  const { leftOut, tables } = buildTables(context);
  const sentences = sentencesInAllLanguages((other) => tableContext(catalogue, dataset, other), precision);
  const own = sentences.filter((sentence) => sentence.language === language);
  const replaced = untouchedBook(found, snapshot);
  const taken = found.sheets.filter(({ id }) => !replaced.includes(id)).map(({ name }) => name);
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const contentsName = free(translate("sheet.contents"));
  const named = tables.map((table, index) => ({ table, name: free(table.sheet), annexNumber: roman(index + 1) }));
  const wordsName = free(translate("sheet.words"));
  const dataName = free(translate("sheet.data"));
  const entries = [
    ...named.map(({ annexNumber, name, table }) => ({ annexNumber, title: table.title, sheet: name })),
    { annexNumber: "", title: translate("table.words.title"), sheet: wordsName },
    { annexNumber: "", title: translate("book.data"), sheet: dataName },
  ];
  const sheets: (readonly [id: string, sheet: Sheet])[] = [
    [CONTENTS_ID, contentsSheet(contentsName, context, { entries, leftOut, dataSheet: dataName })],
    ...named.map(({ annexNumber, name, table }) => {
      const request = { sheetName: name, annexNumber, dataSheet: dataName };
      return [table.id, renderTable(table, context, request)] as const;
    }),
    [WORDS_ID, wordsSheet(wordsName, own, dataName, translate)],
    [DATA_ID, dataSheet(dataName, dataset, language)],
  ];
  return {
    plan: {
      sheets: sheets.map(([, sheet]) => sheet),
      replaces: replaced,
      properties: {
        ...Object.fromEntries(sheets.map(([id, sheet]) => [madeProperty(id), contentHash(sheet)])),
        [PRECISION_PROPERTY]: precision,
      },
      activate: named[0]?.name ?? contentsName,
    },
    tables,
    leftOut,
    sentences,
  };
}
