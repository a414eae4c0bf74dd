import type { PropertyValue, WorkbookPlan } from "../../core/workbook/WorkbookPlan";
import { Batch } from "./Batch";
import { BUILDING, COMMITTED } from "./buildMarks";
import type { ExcelHost } from "./ExcelHost";
import { excelFailure } from "./excelErrors";
import { giveBack } from "./editCells";
import type { ExistingCells } from "./existingCells";
import { closeJournal, journaledSheets, undoNames, undoRenaming } from "./journal";
import { buildMarked, findWorkbook, type Found } from "./outline";
import { activatePlanned, deleteSheet, type Renaming, writeProperties } from "./planSteps";

export type Outcome = "takenBack" | "finished";

/** What a failed plan has touched beside what the workbook itself tells of it. */
export interface Touched {
  readonly plan: WorkbookPlan;
  readonly build: string;
  /** The properties before. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly cells: readonly ExistingCells[];
  readonly renames: readonly Renaming[];
}

/**
 * After a failure: leaves the workbook as it was before the plan or, where replaced sheets were already being deleted, brings
 * the plan to its end. Looks first (the marks say what is ours), then does it in one request. What others build meanwhile stays.
 */
export async function takeBack(host: ExcelHost, touched: Touched): Promise<Outcome> {
  const { plan, build } = touched;
  const all = await findWorkbook(host);
  const committed = all.committed === build;
  const now: Found = {
    ...all,
    unfinished: all.unfinished.filter((sheet) => sheet.build === build),
    journal: all.journal.filter((entry) => entry.build === build),
  };
  await host.run({}, async (context) => {
    const batch = new Batch(context);
    context.runtime.enableEvents = false;
    if (committed) finish(batch, now);
    else {
      restore(batch, now);
      restoreTouched(batch, touched, now);
    }
    context.runtime.enableEvents = true;
    await context.sync();
  });
  if (!committed) return "takenBack";
  await activate(host, plan, now);
  return "finished";
}

/** May have been what failed; all else is done. */
async function activate(host: ExcelHost, plan: WorkbookPlan, { outline }: Found): Promise<void> {
  try {
    await host.run({}, async (context) => {
      activatePlanned(new Batch(context), plan, outline);
      await context.sync();
    });
  } catch (error) {
    if (!excelFailure(error)) throw error;
  }
}

/**
 * Takes back, or brings to its end, what an earlier plan left behind when it was cut off (the pane closed, Excel busy with a cell) before
 * anything could be taken back; the answer is the workbook after it. Cells of the user's own sheets the workbook tells nothing of.
 */
export async function tidyUp(host: ExcelHost, found: Found): Promise<Found> {
  await host.run({}, async (context) => {
    const batch = new Batch(context);
    const { committed, journal } = found;
    restore(batch, { ...found, journal: journal.filter(({ build }) => build !== committed) });
    if (committed !== undefined)
      finish(batch, { ...found, journal: journal.filter(({ build }) => build === committed) });
    await context.sync();
  });
  return findWorkbook(host);
}

/** All sheets of the plan are there: what is left of those it replaced goes, and the marks. */
function finish(batch: Batch, { outline, committed, journal }: Found): void {
  for (const { id } of journaledSheets(journal, outline)) deleteSheet(batch, id);
  for (const { id, names } of outline.sheets) {
    if (buildMarked(names, BUILDING) === committed) batch.sheet(id).names.getItem(BUILDING).delete();
  }
  closeJournal(batch, journal);
  batch.workbook.names.getItem(COMMITTED).delete();
}

/** Undoes all that the workbook itself tells of: the marks and the journal. */
function restore(batch: Batch, { outline, unfinished, journal }: Found): void {
  undoNames(batch, journal, outline);
  for (const { id } of unfinished) deleteSheet(batch, id);
  undoRenaming(batch, journal, outline);
  closeJournal(batch, journal);
}

function restoreTouched(batch: Batch, { plan, properties, cells, renames }: Touched, { outline }: Found): void {
  // Before the cells, whose formulas speak of the old names.
  for (const { id, before, name } of renames) {
    if (outline.sheets.some((sheet) => sheet.id === id && sheet.name === name)) batch.sheet(id).name = before;
  }
  for (const own of cells) {
    const sheet = outline.sheets.find(({ id }) => id === own.sheetId);
    if (sheet) giveBack(batch, own, sheet.protected);
  }
  const keys = Object.keys(plan.properties ?? {});
  const old = Object.fromEntries(keys.map((key) => [key, properties[key] ?? null]));
  writeProperties(batch, old, outline.properties);
}
