import { olderBooks } from "../book/olderBooks";
import { readBook } from "../book/readBook";
import { isOfReturns } from "../book/returnsBook";
import type { Catalogue } from "../Catalogue";
import { askedCells } from "../consolidation/askedCells";
import { consolidateSeries } from "../consolidation/consolidateSeries";
import type { Finding } from "../dataset/Finding";
import type { FormReading, InputCell } from "../forms/FormReading";
import type { Confrontation } from "../rules/confront";
import type { Progress, Workbook } from "../workbook/Workbook";
import { readReturns, type WorkbookReading } from "./readReturns";
import { checkReturns } from "./checkReturns";
import { type TablesState, tablesState } from "./tablesState";

/** The state of the work in one workbook, all of one moment. */
export interface WorkbookReview extends TablesState {
  readonly forms: readonly FormReading[];
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  /** The tables were made of returns in other files. */
  readonly ofReturns: boolean;
  /** Table cells whose live formula agreed with the core. */
  readonly verified: number;
  /** What the rules were held against, one of each programme and period. */
  readonly confrontations: readonly Confrontation[];
  /** What was read. */
  readonly reading: WorkbookReading;
}

/**
 * Input cells by what they hold: with a figure, not stated, blank, with an error or an open question; together `total`. Columns of a period the form does not name are not asked for, and on the sheets beside
 * the results nobody has to state what did not happen: only what is filled in counts there.
 */
export interface Completeness {
  readonly filled: number;
  /** Of those filled, the ones that say that none occurred. */
  readonly none: number;
  readonly notStated: number;
  readonly blank: number;
  readonly unsettled: number;
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
  const consolidated = consolidateSeries(forms, catalogue);
  const checked = await checkReturns(consolidated.findings, forms, catalogue, progress);
  await progress?.pause?.();
  const book = readBook(snapshot, catalogue);
  const broken = book && "rule" in book ? book : undefined;
  const reading = book && !("rule" in book) ? book : undefined;
  const asked = [...findings, ...checked.findings];
  const { tables, outdatedTables } = tablesState(reading, consolidated.dataset, read, asked, catalogue);
  return {
    forms,
    findings: [...asked, ...(broken ? [broken] : []), ...(reading?.findings ?? []), ...olderBooks(snapshot, catalogue)],
    completeness: completenessOf(forms),
    tables,
    ofReturns: isOfReturns(found),
    outdatedTables,
    verified:
      (reading?.verified ?? 0) -
      (reading?.findings.filter(({ rule }) => rule === "book.differs" || rule === "book.signedDiffers").length ?? 0),
    confrontations: checked.confrontations,
    reading: read,
  };
}

/** Of several forms of one programme and period together; columns of a period that none of them names are left out. */
export function completenessOf(forms: readonly FormReading[]): Completeness {
  const dated = forms.map((form) => ({
    ...form,
    cells: form.cells.filter(({ column }) => column.when === "this" || form.previousPeriod),
  }));
  const states = askedCells(dated)
    .filter(({ sheet, state }) => sheet.module === "results" || state !== "blank")
    .map(({ state }) => state);
  const count = (...of: readonly InputCell["state"][]): number => states.filter((state) => of.includes(state)).length;
  return {
    filled: count("figure", "none"),
    none: count("none"),
    notStated: count("notStated"),
    blank: count("blank"),
    unsettled: count("question", "error"),
    total: states.length,
  };
}
