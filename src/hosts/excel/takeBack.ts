import type { WorkbookPlan } from "../../core/workbook/WorkbookPlan";
import { Batch } from "./Batch";
import { BUILDING, COMMITTED } from "./buildMarks";
import type { ExcelHost } from "./ExcelHost";
import { excelFailure } from "./excelErrors";
import { giveBack } from "./editCells";
import type { ExistingCells } from "./existingCells";
import { sameName, writeWorkbookName, writtenNames } from "./nameSteps";
import { buildMarked, findWorkbook, type Found } from "./outline";
import { activatePlanned, deleteSheet, writeProperties } from "./planSteps";

export type Outcome = "takenBack" | "finished";

/**
 * After a failure: leaves the workbook as it was before the plan or, where replaced sheets were already being deleted, brings
 * the plan to its end. Looks first (the marks say what is ours), then does it in one request. What others build meanwhile stays.
 */
export async function takeBack(
  host: ExcelHost,
  plan: WorkbookPlan,
  before: Found,
  existing: readonly ExistingCells[],
  build: string,
): Promise<Outcome> {
  const all = await findWorkbook(host);
  const committed = all.committed === build;
  const now: Found = { ...all, unfinished: all.unfinished.filter((sheet) => sheet.build === build) };
  await host.run({}, async (context) => {
    const batch = new Batch(context);
    context.runtime.enableEvents = false;
    if (committed) finish(batch, plan, now);
    else restore(batch, plan, before, now, existing);
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

function finish(batch: Batch, { replaces = [] }: WorkbookPlan, now: Found): void {
  const left = now.outline.sheets.filter(({ id }) => replaces.includes(id));
  for (const { id } of left) deleteSheet(batch, id);
  removeMarks(batch, now);
}

/**
 * Clears what an earlier plan left behind when it was cut off (the pane closed, Excel busy with a cell) before anything could be
 * taken back; the answer is the workbook without it.
 */
export async function tidyUp(host: ExcelHost, found: Found): Promise<Found> {
  await host.run({}, async (context) => {
    const batch = new Batch(context);
    for (const { id } of found.unfinished) deleteSheet(batch, id);
    if (found.committed !== undefined) removeMarks(batch, found);
    await context.sync();
  });
  return findWorkbook(host);
}

/** The marks of a plan all whose sheets are there. */
function removeMarks(batch: Batch, { outline, committed }: Found): void {
  for (const { id, names } of outline.sheets) {
    if (buildMarked(names, BUILDING) === committed) batch.sheet(id).names.getItem(BUILDING).delete();
  }
  batch.workbook.names.getItem(COMMITTED).delete();
}

function restore(
  batch: Batch,
  plan: WorkbookPlan,
  before: Found,
  now: Found,
  existing: readonly ExistingCells[],
): void {
  const touched = writtenNames(plan, before.outline).map(({ name }) => name);
  const known = before.outline.names;
  // Names go before the sheets they refer to (office-js 263).
  for (const name of touched) {
    const isNew = !known.some((other) => sameName(other.name, name));
    if (isNew && now.outline.names.some((other) => sameName(other.name, name)))
      batch.workbook.names.getItem(name).delete();
  }
  for (const { id } of now.unfinished) deleteSheet(batch, id);
  for (const old of before.outline.sheets) {
    const current = now.outline.sheets.find(({ id }) => id === old.id);
    if (plan.replaces?.includes(old.id) && current && current.name !== old.name) batch.sheet(old.id).name = old.name;
  }
  for (const name of known) {
    if (touched.some((other) => sameName(other, name.name))) writeWorkbookName(batch, name, now.outline.names);
  }
  for (const cells of existing) {
    const sheet = now.outline.sheets.find(({ id }) => id === cells.sheetId);
    if (sheet) giveBack(batch, cells, sheet.protected);
  }
  const keys = Object.keys(plan.properties ?? {});
  const old = Object.fromEntries(keys.map((key) => [key, before.outline.properties[key] ?? null]));
  writeProperties(batch, old, now.outline.properties);
}
