import type { Catalogue } from "../Catalogue";
import { bookCharts } from "../charts/bookCharts";
import { CHARTS_ID, chartsSheet } from "../charts/chartsSheet";
import type { StatChart } from "../charts/StatChart";
import type { Dataset } from "../dataset/Dataset";
import { sentencesInAllLanguages } from "../narrative/composeSentences";
import type { Sentence } from "../narrative/Sentence";
import { dataSheet } from "../tables/dataSheet";
import { bodyOrigin, renderTable } from "../tables/renderTable";
import { saidInBoth } from "../tables/inBoth";
import { shortDate, tableContext, voicesOf } from "../tables/TableContext";
import type { BookLanguage } from "../text/BookLanguage";
import type { Translate } from "../text/messages";
import { roman } from "../text/roman";
import { contentHash } from "../workbook/contentHash";
import type { Sheet } from "../workbook/Sheet";
import { freeSheetName } from "../workbook/sheetNames";
import type { SheetSnapshot, WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { type BookChoices, choiceProperties } from "./bookChoices";
import { type BookTables, buildTables } from "./buildTables";
import { bookContext } from "./bookContext";
import { type BookFacts, NO_FACTS } from "./BookFacts";
import { codeCellOf, CONTENTS_ID, contentsSheet } from "./contentsSheet";
import { keepHandwork } from "./handwork";
import { DATA_ID, earlierBook, type EarlierBook, madeId, madeProperties, madeProperty } from "./madeSheets";
import { sealCode } from "./seal";
import { sentencesOn, WORDS_ID, wordsSheet } from "./wordsSheet";

/** A book ready to be written, with what stands in it. */
export interface Book extends BookTables {
  readonly charts: readonly StatChart[];
  readonly plan: WorkbookPlan;
  /** What it rests on. */
  readonly dataset: Dataset;
  /** In all languages; those of the book's language stand on its words sheet. */
  readonly sentences: readonly Sentence[];
  /** The last book, where it stays beside this one, and why. */
  readonly kept?: NonNullable<EarlierBook["kept"]>;
  /** Of a signed copy: the code of its content. */
  readonly code?: string;
}

/** What a book is made with beside its figures. */
export interface BookRequest extends Partial<BookChoices> {
  readonly language: BookLanguage;
  /** For the data annex. */
  readonly facts?: BookFacts;
  /** A signed copy of that date (YYYY-MM-DD): values instead of formulas, with date and code on every page. */
  readonly signedOn?: string;
  /** The sheets of the book a signed copy is made of: its sentences and what was filled in by hand are kept. */
  readonly signedFrom?: readonly SheetSnapshot[];
}

/**
 * Contents, summary tables, charts, sentences and data sheet as one plan. An earlier book of the tool gives way when nobody changed it since;
 * otherwise it stays and the new sheets get names of their own. A signed copy never gives way.
 * @param found the workbook the book goes into; @param snapshot its cells, at least those of earlier books.
 */
export function planBook(
  dataset: Dataset,
  catalogue: Catalogue,
  request: BookRequest,
  found: WorkbookOutline,
  snapshot: WorkbookSnapshot,
): Book {
  const { chance = false, facts = NO_FACTS, language, precision = "exact", signedFrom = [], signedOn } = request;
  const context = bookContext(catalogue, dataset, language, facts, chance);
  const { translate } = context;
  const { leftOut, tables, voices } = buildTables(context, facts);
  const charts = bookCharts(context, voices);
  const sentences = sentencesInAllLanguages((other) => tableContext(catalogue, dataset, other), precision);
  const spoken = voicesOf(context);
  const words = signedFrom.find((sheet) => madeId(sheet) === WORDS_ID);
  const signed = words && sentencesOn(words, spoken.length).rows;
  const own = spoken.map(({ language: said, translate: say }, index) => ({
    texts: signed
      ? signed.map(({ texts }) => texts[index]?.trim() ?? "")
      : sentences.filter((sentence) => sentence.language === said).map(({ text }) => text),
    translate: say,
  }));
  const { replaced, kept } = earlierBook(found, snapshot);
  const taken = found.sheets.filter(({ id }) => !replaced.includes(id)).map(({ name }) => name);
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const contentsName = free(translate("sheet.contents"));
  const named = tables.map((table, index) => ({ table, name: free(table.sheet), annexNumber: roman(index + 1) }));
  const chartsName = charts.length > 0 ? free(translate("sheet.charts")) : undefined;
  const wordsName = free(translate("sheet.words"));
  const dataName = free(translate("sheet.data"));
  const chartsNumber = roman(named.length + 1);
  const entries = [
    ...named.map(({ annexNumber, name, table }) => ({ annexNumber, title: table.title, sheet: name })),
    ...(chartsName === undefined
      ? []
      : [{ annexNumber: chartsNumber, title: saidInBoth(context, "chart.book.title"), sheet: chartsName }]),
    { annexNumber: "", title: saidInBoth(context, "table.words.title"), sheet: wordsName },
    { annexNumber: "", title: saidInBoth(context, "book.data"), sheet: dataName },
  ];
  const frozen = signedOn !== undefined;
  const places = new Map(
    named.map(({ annexNumber, name, table }) => [
      table.id,
      { annexNumber, sheetName: name, origin: bodyOrigin(table) },
    ]),
  );
  const seal = signedOn === undefined ? {} : { seal: { date: shortDate(signedOn), code: "" } };
  const sheets: BookSheet[] = [
    {
      id: CONTENTS_ID,
      sheet: contentsSheet(contentsName, context, { entries, leftOut, dataSheet: dataName, ...seal }),
    },
    ...named.map(({ annexNumber, name, table }) => {
      const sheet = renderTable(table, context, { sheetName: name, annexNumber, dataSheet: dataName, frozen });
      const old = signedFrom.find((each) => madeId(each) === table.id);
      if (old) keepHandwork(sheet, table, old);
      return { id: table.id, sheet };
    }),
    ...(chartsName === undefined
      ? []
      : [
          {
            id: CHARTS_ID,
            sheet: chartsSheet(charts, context, {
              sheetName: chartsName,
              annexNumber: chartsNumber,
              dataSheet: dataName,
              places,
              frozen,
            }),
          },
        ]),
    {
      id: WORDS_ID,
      sheet: wordsSheet(
        wordsName,
        own,
        dataName,
        signed?.map(({ source }) => source),
      ),
    },
    { id: DATA_ID, sheet: dataSheet(dataName, dataset, language, facts) },
  ];
  const code = signedOn === undefined ? undefined : sealSheets(sheets, shortDate(signedOn), translate);
  return {
    plan: {
      sheets: sheets.map(({ sheet }) => sheet),
      replaces: replaced,
      properties: {
        ...Object.fromEntries(madeProperties(found).map((key) => [key, null])),
        ...Object.fromEntries(sheets.map(({ id, sheet }) => [madeProperty(id), contentHash(sheet)])),
        ...choiceProperties({ precision, chance }),
      },
      activate: named[0]?.name ?? contentsName,
    },
    dataset,
    tables,
    voices,
    charts,
    leftOut,
    sentences,
    ...(kept && { kept }),
    ...(code !== undefined && { code }),
  };
}

interface BookSheet {
  readonly id: string;
  readonly sheet: Sheet;
}

/** Writes the code of the content on the contents and both date and code into every footer. */
function sealSheets(sheets: readonly BookSheet[], date: string, translate: Translate): string {
  const contents = sheets.find(({ id }) => id === CONTENTS_ID)?.sheet;
  const codeCell = contents && codeCellOf(contents);
  const code = sealCode(
    sheets.map(({ id, sheet }) => ({ id, sheet, ...(id === CONTENTS_ID && codeCell && { codeCell }) })),
  );
  if (contents && codeCell) contents.put(codeCell.row, codeCell.column, code);
  const left = `&"Times New Roman"&10${translate("book.signed.footer", { date, code })}`;
  for (const { sheet } of sheets) {
    if (sheet.page) sheet.page = { ...sheet.page, footer: { left }, plainFirstPage: false };
  }
  return code;
}
