import { parseSheetReference, rectAddress } from "../../core/workbook/a1";
import { sameName } from "../../core/workbook/sameName";
import type { DefinedName } from "../../core/workbook/Sheet";
import type { WorkbookOutline } from "../../core/workbook/Workbook";
import type { WorkbookPlan } from "../../core/workbook/WorkbookPlan";
import { type Batch, CALL_BYTES, jsonBytes, RANGE_BYTES, type Step } from "./Batch";

const nameBytes = ({ name, refersTo }: DefinedName): number =>
  RANGE_BYTES + 3 * CALL_BYTES + jsonBytes(name) + jsonBytes(refersTo);

/** Adds a name to the workbook's or a sheet's names. */
export function addName(batch: Batch, names: Excel.NamedItemCollection, { name, refersTo, hidden }: DefinedName): void {
  // A range where it refers to one: a formula would be read with the user's separators (office-js 740, 2834, 2891).
  const reference = parseSheetReference(refersTo);
  const target = reference
    ? batch.at(reference.sheet, rectAddress(reference.rect))
    : refersTo.startsWith("=")
      ? refersTo
      : `=${refersTo}`;
  const added = names.add(name, target);
  if (hidden) added.visible = false;
}

/** Names on a new sheet. */
export const sheetNameSteps = (names: readonly DefinedName[], key: string): readonly Step[] =>
  names.map((name) => ({
    bytes: nameBytes(name),
    queue: (batch) => addName(batch, batch.sheet(key).names, name),
  }));

/**
 * The workbook's names a plan writes: its own, and those that refer to a replaced sheet whose name a new one takes. They refer to the new
 * one then, as they do where a file is written; left alone they would lose their cells with the old sheet.
 */
export function writtenNames(
  { names = [], sheets, replaces = [] }: WorkbookPlan,
  outline: WorkbookOutline,
): readonly DefinedName[] {
  const succeeded = outline.sheets
    .filter((old) => replaces.includes(old.id) && sheets.some((sheet) => sameName(sheet.name, old.name)))
    .map(({ name }) => name);
  const kept = outline.names.filter((name) => {
    const sheet = parseSheetReference(name.refersTo)?.sheet;
    return (
      sheet !== undefined &&
      succeeded.some((old) => sameName(old, sheet)) &&
      !names.some((own) => sameName(own.name, name.name))
    );
  });
  return [...names, ...kept];
}

/** Names on the workbook; one that is there is given the new reference, so that formulas that use it go on doing so. */
export const workbookNameSteps = (names: readonly DefinedName[], known: readonly DefinedName[]): readonly Step[] =>
  names.map((name) => ({
    bytes: nameBytes(name),
    queue: (batch) => writeWorkbookName(batch, name, known),
  }));

export function writeWorkbookName(batch: Batch, name: DefinedName, known: readonly DefinedName[]): void {
  const { names } = batch.workbook;
  const old = known.find((other) => sameName(other.name, name.name));
  if (!old) {
    addName(batch, names, name);
    return;
  }
  const item = names.getItem(old.name);
  item.formula = `=${name.refersTo}`;
  // Only where it differs: on a name that has lost its cells it is refused (office-js 5174).
  if (Boolean(old.hidden) !== Boolean(name.hidden)) item.visible = !name.hidden;
}
