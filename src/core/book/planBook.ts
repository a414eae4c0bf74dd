import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { sentencesInAllLanguages } from "../narrative/composeSentences";
import { type Precision, PRECISION_PROPERTY } from "../narrative/Precision";
import type { Sentence } from "../narrative/Sentence";
import { comparison } from "../tables/comparison";
import { dataSheet } from "../tables/dataSheet";
import { renderTable } from "../tables/renderTable";
import { resultsByZone } from "../tables/resultsByZone";
import type { StatTable } from "../tables/StatTable";
import { type TableContext, tableContext } from "../tables/TableContext";
import type { Language } from "../text/Labels";
import { contentHash } from "../workbook/contentHash";
import type { Sheet } from "../workbook/Sheet";
import { freeSheetName } from "../workbook/sheetNames";
import type { WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { DATA_ID, madeProperty, untouchedBook } from "./madeSheets";
import { WORDS_ID, wordsSheet } from "./wordsSheet";

/** A book ready to be written, with what stands in it. */
export interface Book {
  readonly plan: WorkbookPlan;
  readonly tables: readonly StatTable[];
  /** In all languages; those of the book's language stand on its words sheet. */
  readonly sentences: readonly Sentence[];
}

const ROMAN = ["I", "II", "III", "IV", "V"];

/** The summary tables of a dataset in the order of the book. */
export const buildTables = (context: TableContext): readonly StatTable[] => [
  resultsByZone(context),
  comparison(context),
];

/**
 * Summary tables, sentences and data sheet as one plan. An earlier book of the tool gives way when nobody changed it since; otherwise
 * it stays and the new sheets get names of their own.
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
  const tables = buildTables(context);
  const sentences = sentencesInAllLanguages((other) => tableContext(catalogue, dataset, other), precision);
  const own = sentences.filter((sentence) => sentence.language === language);
  const replaced = untouchedBook(found, snapshot);
  const taken = found.sheets.filter(({ id }) => !replaced.includes(id)).map(({ name }) => name);
  const name = (id: string): string => {
    const free = freeSheetName(context.translate(`sheet.${id}`), taken);
    taken.push(free);
    return free;
  };
  const tableNames = tables.map(({ id }) => name(id));
  const wordsName = name(WORDS_ID);
  const dataName = name(DATA_ID);
  const sheets: (readonly [id: string, sheet: Sheet])[] = [
    ...tables.map((table, index) => {
      const annexNumber = ROMAN[index] ?? String(index + 1);
      const request = { sheetName: tableNames[index] ?? "", annexNumber, dataSheet: dataName };
      return [table.id, renderTable(table, context, request)] as const;
    }),
    [WORDS_ID, wordsSheet(wordsName, own, dataName, context.translate)],
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
      ...(tableNames[0] !== undefined && { activate: tableNames[0] }),
    },
    tables,
    sentences,
  };
}
