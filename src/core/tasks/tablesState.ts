import { bookContext } from "../book/bookContext";
import type { BookFacts } from "../book/BookFacts";
import { buildTables } from "../book/buildTables";
import { factsOf } from "../book/factsOf";
import type { BookReading } from "../book/readBook";
import { figureTexts, ownFigures, RETURNS_PROPERTY } from "../book/returnsBook";
import type { Catalogue } from "../Catalogue";
import { bookCharts } from "../charts/bookCharts";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import { entryTexts } from "../dataset/ListEntry";
import { type BookChoices, choicesIn } from "../book/bookChoices";
import { composeSentences } from "../narrative/composeSentences";
import { saidInBoth } from "../tables/inBoth";
import { type TableContext, tableContext } from "../tables/TableContext";
import { languagesOf } from "../text/BookLanguage";
import type { WorkbookReading } from "./readReturns";

export interface TablesState {
  /** `outdated`: the forms say something else now than when the tables were made, or a reason has been given or a remark made since. */
  readonly tables: "none" | "current" | "outdated";
  /** Titles of the tables that would be others now, of the charts and of the sentences likewise; none where they rest on returns in other files, which can't be seen from here. */
  readonly outdatedTables: readonly string[];
}

const CURRENT: TablesState = { tables: "current", outdatedTables: [] };

/**
 * Whether the tables in a workbook still say what its forms say: figures, reasons under the tables, marks of what is in question.
 * @param asked what is asked of the forms' figures now.
 */
export function tablesState(
  book: BookReading | undefined,
  now: Dataset | undefined,
  { found, forms, snapshot }: WorkbookReading,
  asked: readonly Finding[],
  catalogue: Catalogue,
): TablesState {
  if (!book) return { tables: "none", outdatedTables: [] };
  const remembered = found.properties[RETURNS_PROPERTY];
  // Returns in other files can't be seen from here; what these forms contributed can.
  if (remembered !== undefined) {
    return ownFigures(forms, book.dataset) === remembered ? CURRENT : { tables: "outdated", outdatedTables: [] };
  }
  // A book opened without its forms rests on its own data sheet alone.
  if (!now) return CURRENT;
  const facts = factsOf(forms, now, asked, catalogue, book.language);
  if (fingerprint(book.dataset, book.facts) === fingerprint(now, facts)) return CURRENT;
  return {
    tables: "outdated",
    outdatedTables: outdatedParts(book, now, facts, catalogue, choicesIn(snapshot.properties)),
  };
}

/** Parts of the book in which something else would stand now, or that would not be made any more. */
function outdatedParts(
  book: BookReading,
  now: Dataset,
  facts: BookFacts,
  catalogue: Catalogue,
  { chance, precision }: BookChoices,
): readonly string[] {
  const { dataset, facts: before, language, tables } = book;
  const { revisions } = dataset;
  const then = bookContext(catalogue, dataset, language, before, chance);
  const context = bookContext(catalogue, { ...now, ...(revisions && { revisions }) }, language, facts, chance);
  // What the annex says of blank cells is no table of figures.
  const made = buildTables(context, { ...facts, completeness: before.completeness });
  const texts = new Map(made.tables.map(({ id, notes, rows }) => [id, JSON.stringify([rows, notes])]));
  const outdated = tables.filter(({ id, notes, rows }) => texts.get(id) !== JSON.stringify([rows, notes]));
  const charts = bookCharts(then, book.voices);
  const isAlike = JSON.stringify(charts) === JSON.stringify(bookCharts(context, made.voices));
  const sentences = ({ dataset: of }: TableContext): string =>
    JSON.stringify(
      languagesOf(language).map((one) =>
        composeSentences(tableContext(catalogue, of, one), precision).map(({ text }) => text),
      ),
    );
  return [
    ...outdated.map(({ title }) => title),
    ...(charts.length === 0 || isAlike ? [] : [saidInBoth(context, "chart.book.title")]),
    ...(sentences(then) === sentences(context) ? [] : [saidInBoth(context, "table.words.title")]),
  ];
}

/** What the figures say, wherever in the form they stand now, which of them are in question, the reasons given for them and the remarks. */
const fingerprint = (
  { programme, period, previousPeriod, observations, explanations, lists, toldTwice, sidePeriods, retold }: Dataset,
  { queries, remarks = [] }: BookFacts,
): string =>
  JSON.stringify([
    programme,
    period,
    previousPeriod,
    figureTexts(observations, explanations),
    entryTexts(lists),
    toldTwice,
    sidePeriods,
    retold,
    queries.flatMap(({ subject, reason }) => (subject === undefined ? [] : [[subject, reason]])),
    remarks.map(({ unit, text }) => [unit, text]),
  ]);
