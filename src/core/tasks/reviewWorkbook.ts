import { bookContext } from "../book/bookContext";
import { buildTables } from "../book/buildTables";
import { olderBooks } from "../book/olderBooks";
import { type BookReading, readBook } from "../book/readBook";
import { figureTexts, isOfReturns, ownFigures, RETURNS_PROPERTY } from "../book/returnsBook";
import type { Catalogue } from "../Catalogue";
import { consolidateSeries } from "../consolidation/consolidateSeries";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import type { Progress, Workbook } from "../workbook/Workbook";
import { readReturns, type WorkbookReading } from "./readReturns";
import { withRules } from "./ruleFindings";

/** The state of the work in one workbook, all of one moment. */
export interface WorkbookReview {
  readonly forms: readonly FormReading[];
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  /** `outdated`: the forms say something else now than when the tables were made. */
  readonly tables: "none" | "current" | "outdated";
  /** Titles of the tables whose figures would be others now. */
  readonly outdatedTables: readonly string[];
  /** The tables were made of returns in other files. */
  readonly ofReturns: boolean;
  /** Table cells whose live formula agreed with the core. */
  readonly verified: number;
  /** What was read. */
  readonly reading: WorkbookReading;
}

/**
 * Input cells by what they hold; together `total`. Columns of a period the form does not name are not asked for, and on the sheets beside
 * the results nobody has to state what did not happen: only what is filled in counts there.
 */
export interface Completeness {
  readonly filled: number;
  readonly notStated: number;
  readonly blank: number;
  readonly total: number;
}

/** Reads all forms and books of a workbook and checks them, in two round trips. */
export async function reviewWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  progress?: Progress,
): Promise<WorkbookReview> {
  const read = await readReturns(workbook, catalogue, "own", progress);
  const { found, snapshot, forms, findings } = read;
  await progress?.pause?.();
  const consolidated = consolidateSeries(forms);
  const checked = await withRules(consolidated.findings, forms, catalogue, progress);
  await progress?.pause?.();
  const book = readBook(snapshot, catalogue);
  const broken = book && "rule" in book ? book : undefined;
  const reading = book && !("rule" in book) ? book : undefined;
  const tables = tablesState(reading, consolidated.dataset, read);
  const ofReturns = isOfReturns(found);
  return {
    forms,
    findings: [
      ...findings,
      ...checked,
      ...(broken ? [broken] : []),
      ...(reading?.findings ?? []),
      ...olderBooks(snapshot, catalogue),
    ],
    completeness: completenessOf(forms),
    tables,
    ofReturns,
    // What the returns in other files would make of them can't be seen from here.
    outdatedTables: tables === "outdated" && !ofReturns ? outdatedTables(reading, consolidated.dataset, catalogue) : [],
    verified: (reading?.verified ?? 0) - (reading?.findings.filter(({ rule }) => rule === "book.differs").length ?? 0),
    reading: read,
  };
}

export function completenessOf(forms: readonly FormReading[]): Completeness {
  const states = forms.flatMap(({ cells, previousPeriod }) =>
    cells
      .filter(({ column }) => column.when === "this" || previousPeriod)
      .filter(({ sheet, state }) => sheet.module === "results" || state !== "blank")
      .map(({ state }) => state),
  );
  const count = (test: (state: (typeof states)[number]) => boolean): number => states.filter(test).length;
  const blank = count((state) => state === "blank");
  const notStated = count((state) => state === "notStated");
  return { filled: states.length - blank - notStated, notStated, blank, total: states.length };
}

function tablesState(
  book: BookReading | undefined,
  now: Dataset | undefined,
  { found, forms }: WorkbookReading,
): WorkbookReview["tables"] {
  if (!book) return "none";
  const remembered = found.properties[RETURNS_PROPERTY];
  // Returns in other files can't be seen from here; what these forms contributed can.
  if (remembered !== undefined) return ownFigures(forms, book.dataset) === remembered ? "current" : "outdated";
  // A book opened without its forms rests on its own data sheet alone.
  if (!now) return "current";
  return fingerprint(book.dataset) === fingerprint(now) ? "current" : "outdated";
}

/** Tables of the book that other figures would stand in now, or that would not be made any more. */
function outdatedTables(
  book: BookReading | undefined,
  now: Dataset | undefined,
  catalogue: Catalogue,
): readonly string[] {
  if (!book || !now) return [];
  const context = bookContext(catalogue, now, book.language, book.facts, false);
  const made = new Map(buildTables(context, book.facts).tables.map((table) => [table.id, JSON.stringify(table.rows)]));
  return book.tables.filter(({ id, rows }) => made.get(id) !== JSON.stringify(rows)).map(({ title }) => title);
}

/** What the figures say, wherever in the form they stand now. */
const fingerprint = ({ programme, period, previousPeriod, observations }: Dataset): string =>
  JSON.stringify([programme, period, previousPeriod, figureTexts(observations)]);
