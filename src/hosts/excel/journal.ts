import { parseSheetReference, quoteSheetName } from "../../core/workbook/a1";
import type { DefinedName } from "../../core/workbook/Sheet";
import { freeSheetName } from "../../core/workbook/sheetNames";
import { sameName } from "../../core/workbook/sameName";
import type { WorkbookOutline } from "../../core/workbook/Workbook";
import type { WorkbookPlan } from "../../core/workbook/WorkbookPlan";
import { type Batch, CALL_BYTES, jsonBytes, RANGE_BYTES, type Step } from "./Batch";
import { writeWorkbookName, writtenNames } from "./nameSteps";

/**
 * What a plan changes of what was there, told in the workbook itself before it is done: whoever opens it next can take it back, even
 * where the page that wrote is gone. Names of the workbook, each with the build in its own name; all are gone once the plan is applied.
 */

/** A replaced sheet: its first cell, which follows the sheet whatever it is called, and the name it had. */
const SHEET = "_hoptac_old_";
/** A name that is given another reference: the one it had, which follows its cells; behind the build, the name. */
const CHANGED = "_hoptac_was_";
/** The same, of a hidden name. */
const HIDDEN = "_hoptac_hid_";
/** A name that was not there; behind the build, the name. */
const ADDED = "_hoptac_new_";

/** One line of the journal, as it is found. */
export type JournalEntry = { readonly build: string; readonly mark: string } & (
  | { readonly kind: "sheet"; readonly name: string; readonly now: string | undefined }
  | { readonly kind: "changed"; readonly old: DefinedName }
  | { readonly kind: "added"; readonly name: string }
);

/** Excel's limit for a text within a formula. */
const MAX_TEXT = 255;

/** A text as part of a formula. */
function quoted(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${MAX_TEXT}}`, "g")) ?? [""];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

const TEXT = /"((?:[^"]|"")*)"/g;
const unquoted = (formula: string): string =>
  [...formula.matchAll(TEXT)].map(([, text = ""]) => text.replaceAll('""', '"')).join("");

/** Writes one line of the journal. */
export interface JournalStep extends Step {
  /** The name on the workbook that is the line. */
  readonly mark: string;
}

/** Writes down what the plan is going to change; comes before all of it. */
export function journalSteps(plan: WorkbookPlan, outline: WorkbookOutline, build: string): readonly JournalStep[] {
  const replaced = outline.sheets.filter(({ id }) => plan.replaces?.includes(id));
  const names = writtenNames(plan, outline).map(({ name }) => {
    const old = outline.names.find((other) => sameName(other.name, name));
    return old ? changedStep(old, outline, build) : addedStep(name, build);
  });
  return [...replaced.map(({ name }, index) => sheetStep(name, build, index)), ...names];
}

const journalStep = (mark: string, text: string, queue: Step["queue"]): JournalStep => ({
  mark,
  bytes: RANGE_BYTES + 3 * CALL_BYTES + jsonBytes(mark) + jsonBytes(text),
  queue,
});

function sheetStep(name: string, build: string, index: number): JournalStep {
  const mark = `${SHEET}${build}_${index}`;
  const formula = `=${quoteSheetName(name)}!$A$1&${quoted(name)}`;
  return journalStep(mark, formula, (batch) => void batch.workbook.names.add(mark, formula));
}

function addedStep(name: string, build: string): JournalStep {
  const mark = `${ADDED}${build}_${name}`;
  return journalStep(mark, build, (batch) => void batch.workbook.names.add(mark, `=${quoted(build)}`));
}

/** As a range where it refers to one, so that it follows the cells; anything else as the text of its formula. */
function changedStep({ name, refersTo, hidden }: DefinedName, { sheets }: WorkbookOutline, build: string): JournalStep {
  const mark = `${hidden ? HIDDEN : CHANGED}${build}_${name}`;
  const reference = parseSheetReference(refersTo);
  const sheet = reference && sheets.find((one) => sameName(one.name, reference.sheet));
  return journalStep(mark, refersTo, (batch) => {
    // By the sheet's id: its name may soon be another one's.
    const target = sheet ? batch.range(sheet.id, reference.rect) : `=${quoted(refersTo)}`;
    batch.workbook.names.add(mark, target);
  });
}

/** The line of the journal that a name of the workbook is; undefined for any other name. */
export function journalEntry({ name: mark, refersTo }: DefinedName): JournalEntry | undefined {
  const [, kind, build, name = ""] = /^(_hoptac_(?:old|was|hid|new)_)([^_]+)_(.*)$/s.exec(mark) ?? [];
  if (build === undefined) return undefined;
  if (kind === ADDED) return { build, mark, kind: "added", name };
  if (kind === SHEET) {
    const [, cell = "", text = ""] = /^(.*?)&(".*")$/s.exec(refersTo) ?? [];
    return { build, mark, kind: "sheet", name: unquoted(text), now: parseSheetReference(cell)?.sheet };
  }
  const formula = refersTo.startsWith('"') ? unquoted(refersTo) : refersTo;
  return { build, mark, kind: "changed", old: { name, refersTo: formula, ...(kind === HIDDEN && { hidden: true }) } };
}

/** The sheets of a workbook that the journal tells to be replaced. */
export const journaledSheets = (
  journal: readonly JournalEntry[],
  { sheets }: WorkbookOutline,
): readonly { readonly id: string; readonly name: string; readonly now: string }[] =>
  journal.flatMap((entry) => {
    const sheet = entry.kind === "sheet" && sheets.find(({ name }) => name === entry.now);
    return sheet ? [{ id: sheet.id, name: entry.name, now: sheet.name }] : [];
  });

/** Gives the workbook's names back what they referred to: before the plan's sheets go, to which they refer now (office-js 263). */
export function undoNames(batch: Batch, journal: readonly JournalEntry[], { names }: WorkbookOutline): void {
  for (const entry of journal) {
    if (entry.kind === "changed") writeWorkbookName(batch, entry.old, names);
    if (entry.kind === "added" && names.some(({ name }) => sameName(name, entry.name)))
      batch.workbook.names.getItem(entry.name).delete();
  }
}

/** Gives replaced sheets back their names, which the plan's own sheets no longer hold. */
export function undoRenaming(batch: Batch, journal: readonly JournalEntry[], outline: WorkbookOutline): void {
  const taken = outline.sheets.map(({ name }) => name);
  for (const { id, name, now } of journaledSheets(journal, outline)) {
    if (name === now) continue;
    taken.splice(taken.indexOf(now), 1);
    // The user may have made a sheet of that name meanwhile.
    const free = freeSheetName(name, taken);
    taken.push(free);
    batch.sheet(id).name = free;
  }
}

/** Takes the journal away; the last thing done. */
export function closeJournal(batch: Batch, journal: readonly Pick<JournalEntry, "mark">[]): void {
  for (const { mark } of journal) batch.workbook.names.getItem(mark).delete();
}
