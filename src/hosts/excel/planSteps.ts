import { freeSheetName } from "../../core/workbook/sheetNames";
import { sameName } from "../../core/workbook/sameName";
import type { Sheet, SheetProtection } from "../../core/workbook/Sheet";
import type { WorkbookOutline } from "../../core/workbook/Workbook";
import type { PropertyValue, WorkbookPlan } from "../../core/workbook/WorkbookPlan";
import { type Batch, CALL_BYTES, type Step } from "./Batch";
import { BUILDING, COMMITTED, markFormula, unbuiltName } from "./buildMarks";
import { chartSteps } from "./chartSteps";
import { contentBlocks } from "./contentBlocks";
import { contentSteps } from "./contentSteps";
import { editSteps } from "./editCells";
import type { ExistingCells } from "./existingCells";
import { columnStyleSteps, formatSteps } from "./formatSteps";
import { closeJournal, type JournalStep, journalSteps } from "./journal";
import { sheetNameSteps, workbookNameSteps, writtenNames } from "./nameSteps";
import type { Found } from "./outline";
import { pageSteps } from "./pageSteps";
import { ruleSteps } from "./ruleSteps";
import { columnSteps, mergeSteps, rowSteps } from "./sizeSteps";

/**
 * The plan as steps in the order they are carried out. New sheets are built hidden and under their final names, so that
 * formulas that refer to them are understood; everything that was there is touched as late as may be, and told in the journal before.
 * @param build what the marks tell until all is done; see `buildOf`.
 */
export function planSteps(
  plan: WorkbookPlan,
  found: Found,
  existing: readonly ExistingCells[],
  maxBytes: number,
  build: string,
): readonly Step[] {
  const { sheets } = plan;
  const journal = journalSteps(plan, found.outline, build);
  const each = (steps: (sheet: Sheet, name: string) => readonly Step[]): readonly Step[] =>
    sheets.flatMap((sheet) => steps(sheet, sheet.name));
  return [
    ...journal,
    beginStep(plan, found),
    ...sheets.map(({ name }, index) => addSheetStep(name, unbuiltName(build, index), build)),
    // Names before what may refer to them: a validation whose list does not exist is refused.
    ...each((sheet, name) => sheetNameSteps(sheet.names, name)),
    ...workbookNameSteps(writtenNames(plan, found.outline), found.outline.names),
    ...each(columnSteps),
    ...each((sheet, name) => contentSteps(sheet, name, contentBlocks(sheet), maxBytes)),
    ...each(mergeSteps),
    ...each(columnStyleSteps),
    ...each((sheet, name) => formatSteps(sheet, name, "new")),
    ...each(rowSteps),
    ...each(ruleSteps),
    showStep(sheets),
    // On sheets in view and of their final sizes, since a chart is placed by points.
    ...each(chartSteps),
    ...each(pageSteps),
    ...existing.flatMap((cells) =>
      editSteps(
        cells,
        plan.rewrites?.find(({ sheetId }) => sheetId === cells.sheetId),
        maxBytes,
      ),
    ),
    finishStep(plan, found, journal, build),
  ];
}

/** Frees the names the new sheets are to have. */
function beginStep({ sheets, replaces = [] }: WorkbookPlan, { outline }: Found): Step {
  const taken = outline.sheets.map(({ name }) => name);
  return {
    bytes: (4 + replaces.length * 2) * CALL_BYTES,
    queue: (batch) => {
      for (const old of outline.sheets) {
        if (!replaces.includes(old.id) || !sheets.some(({ name }) => sameName(name, old.name))) continue;
        const away = freeSheetName(`~${old.name}`, taken);
        taken.push(away);
        batch.sheet(old.id).name = away;
      }
    },
  };
}

/** Deletes a sheet whatever its visibility: Excel refuses one that is very hidden. */
export function deleteSheet(batch: Batch, id: string): void {
  const sheet = batch.sheet(id);
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** The new sheet takes its name only when it is marked as ours: by name alone it might be one the user has added meanwhile. */
const addSheetStep = (name: string, unbuilt: string, build: string): Step => ({
  bytes: 9 * CALL_BYTES,
  queue: (batch) => {
    const added = batch.workbook.worksheets.add(unbuilt);
    added.names.add(BUILDING, markFormula(build));
    added.visibility = "Hidden";
    added.name = name;
  },
});

/** Before panes are frozen, which Excel does in a window. */
const showStep = (sheets: readonly Sheet[]): Step => ({
  bytes: sheets.length * CALL_BYTES,
  queue: (batch) => {
    for (const { name, visibility } of sheets) {
      if (visibility === "visible") batch.sheet(name).visibility = "Visible";
      if (visibility === "veryHidden") batch.sheet(name).visibility = "VeryHidden";
    }
  },
});

/** A sheet of the user's workbook that gets another name. */
export interface Renaming {
  readonly id: string;
  readonly before: string;
  readonly name: string;
}

/** The sheets a plan renames; none where the workbook's structure is protected, since a name is no content. */
export function renamesOf(
  { rewrites = [] }: WorkbookPlan,
  { outline, structureProtected }: Found,
): readonly Renaming[] {
  if (structureProtected) return [];
  return rewrites.flatMap(({ sheetId, name }) => {
    const sheet = outline.sheets.find(({ id }) => id === sheetId);
    return name === undefined || !sheet ? [] : [{ id: sheetId, before: sheet.name, name }];
  });
}

/** One step, so that no request ends and no one can cancel in the middle of it. */
function finishStep(plan: WorkbookPlan, found: Found, journal: readonly JournalStep[], build: string): Step {
  const { outline } = found;
  const renames = renamesOf(plan, found);
  const { sheets, properties = {} } = plan;
  const replaces = new Set(plan.replaces);
  const commits = sheets.length > 0 || journal.length > 0;
  const calls =
    8 +
    sheets.length * 8 +
    Object.keys(properties).length * 4 +
    replaces.size * 4 +
    journal.length * 3 +
    renames.length;
  return {
    bytes: calls * CALL_BYTES,
    queue: (batch) => {
      for (const { name, protection } of sheets) {
        if (protection) batch.sheet(name).protection.protect(protectionOptions(protection));
      }
      writeProperties(batch, properties, outline.properties);
      // Last of what can be taken back: the edits speak of the old names.
      for (const { id, name } of renames) batch.sheet(id).name = name;
      if (commits) batch.workbook.names.add(COMMITTED, markFormula(build));
      for (const id of replaces) deleteSheet(batch, id);
      for (const { name } of sheets) batch.sheet(name).names.getItem(BUILDING).delete();
      closeJournal(batch, journal);
      activatePlanned(batch, plan, outline);
      batch.context.runtime.enableEvents = true;
      if (commits) batch.workbook.names.getItem(COMMITTED).delete();
    },
  };
}

/** Brings the sheet the plan asks for to the front. */
export function activatePlanned(
  batch: Batch,
  { sheets, replaces, activate }: WorkbookPlan,
  outline: WorkbookOutline,
): void {
  if (activate === undefined) return;
  const old = outline.sheets.find(({ id, name }) => sameName(name, activate) && !replaces?.includes(id));
  const key = old?.id ?? sheets.find(({ name }) => sameName(name, activate))?.name;
  if (key !== undefined) batch.sheet(key).activate();
}

const protectionOptions = (allowed: SheetProtection): Excel.WorksheetProtectionOptions => ({
  allowFormatCells: allowed.formatCells ?? false,
  allowFormatColumns: allowed.formatColumns ?? false,
  allowFormatRows: allowed.formatRows ?? false,
  allowInsertRows: allowed.insertRows ?? false,
  allowInsertColumns: allowed.insertColumns ?? false,
  allowSort: allowed.sort ?? false,
  allowAutoFilter: allowed.autoFilter ?? false,
});

type Properties = Readonly<Record<string, PropertyValue | null>>;

/** Sets the properties; null removes one that is there. */
export function writeProperties(
  batch: Batch,
  wanted: Properties,
  known: Readonly<Record<string, PropertyValue>>,
): void {
  const { custom } = batch.workbook.properties;
  for (const [key, value] of Object.entries(wanted)) {
    if (value !== null) custom.add(key, value);
    else if (key in known) custom.getItem(key).delete();
  }
}
