import { MAX_SHEET_NAME } from "../../../core/workbook/sheetNames";
import { type DefinedName, Sheet, type SheetVisibility } from "../../../core/workbook/Sheet";
import { loseSheetInFormula } from "../formula/rewriteFormula";
import { parseAddress } from "../formula/addresses";
import { HostError, invalidArgument } from "../HostError";
import type { Session } from "../session/Session";
import { indexOfName } from "./definedNames";
import { renameSheet as renameInWorkbook, renameSheetInFormula } from "../../../core/workbook/renameSheet";
import { mapRule, rewriteFormulas } from "../../../core/workbook/rewriteFormulas";

/** The next "Sheet1", "Sheet2" ... nobody has. */
export function nextSheetName({ workbook }: Session): string {
  for (let n = workbook.sheets.length + 1; ; n++) {
    const name = `Sheet${n}`;
    if (!workbook.sheetByName(name)) return name;
  }
}

/** @throws HostError `InvalidArgument` for a name Excel refuses, `ItemAlreadyExists` where another sheet has it */
export function requireSheetName({ workbook }: Session, name: string, own?: Sheet): void {
  const legal =
    name !== "" &&
    name.length <= MAX_SHEET_NAME &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!legal) throw invalidArgument(`worksheet name ${name}`);
  const taken = workbook.sheetByName(name);
  if (taken && taken !== own) throw new HostError("ItemAlreadyExists", `worksheet name ${name}`);
}

/** Adds a sheet behind the others; the sheet in front stays. */
export function addSheet(session: Session, name: string): Sheet {
  requireSheetName(session, name);
  const sheet = session.workbook.addSheet(new Sheet(name));
  session.formulasChanged();
  session.sheetListChanged();
  session.events.raise("added", sheet.id, { source: "Local" });
  return sheet;
}

/** Gives a sheet another name, in every formula too. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  requireSheetName(session, name, sheet);
  renameInWorkbook(session.workbook, sheet, name);
  session.formulasChanged();
  session.sheetListChanged();
}

/** @throws HostError `InvalidOperation` where no visible sheet would be left, or for a very hidden one */
export function deleteSheet(session: Session, sheet: Sheet): void {
  const { workbook } = session;
  if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation", "the worksheet is very hidden");
  requireVisibleLeft(session, sheet);
  const wasActive = workbook.activeSheetId === sheet.id;
  workbook.removeSheet(sheet.id);
  rewriteFormulas(workbook, (formula) => loseSheetInFormula(formula, sheet.name));
  session.loseAreas(sheet);
  session.formulasChanged();
  session.sheetListChanged();
  session.events.raise("deleted", sheet.id, { source: "Local" });
  if (wasActive && workbook.activeSheetId !== undefined) session.events.raise("activated", workbook.activeSheetId);
}

/** Hides or shows a sheet; when the sheet in front is hidden, the next visible one comes there. */
export function setVisibility(session: Session, sheet: Sheet, visibility: SheetVisibility): void {
  if (visibility !== "visible") requireVisibleLeft(session, sheet);
  sheet.visibility = visibility;
  session.sheetListChanged();
  if (visibility === "visible" || session.workbook.activeSheetId !== sheet.id) return;
  const next = session.workbook.sheets.find((other) => other.visibility === "visible");
  if (next) session.activate(next);
}

function requireVisibleLeft({ workbook }: Session, without: Sheet): void {
  const left = workbook.sheets.some((other) => other !== without && other.visibility === "visible");
  if (!left) throw new HostError("InvalidOperation", "a workbook needs a visible worksheet");
}

/** Puts a sheet at a position counted from 0. */
export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  const { sheets } = session.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument("position");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  session.sheetListChanged();
}

/**
 * A copy with contents, looks and rules. Names of the sheet, and those of the workbook that point into it, become names of the
 * copy, as in Excel; references the sheet makes to itself by name mean the copy.
 */
export function copySheet(session: Session, source: Sheet): Sheet {
  const { workbook } = session;
  const copy = addSheet(session, copyName(session, source.name));
  const own = (formula: string): string => renameSheetInFormula(formula, source.name, copy.name);
  copy.visibility = source.visibility;
  copy.showGridlines = source.showGridlines;
  for (const [row, column, cell] of source.entries()) {
    copy.setCell(row, column, cell.formula === undefined ? cell : { ...cell, formula: own(cell.formula) });
  }
  for (const [index, column] of source.columns) copy.columns.set(index, column);
  for (const [index, row] of source.rows) copy.rows.set(index, row);
  copy.merges.push(...source.merges);
  copy.validations.push(...source.validations.map((each) => ({ ...each, rule: mapRule(each.rule, own) })));
  copy.conditionalFormats.push(...source.conditionalFormats.map((each) => ({ ...each, formula: own(each.formula) })));
  copy.charts.push(...source.charts);
  copyNames(source.names, copy, own);
  copyNames(
    workbook.names.filter(({ refersTo }) => pointsInto(session, refersTo, source)),
    copy,
    own,
  );
  const { protection, freeze, page, tabColor } = source;
  Object.assign(copy, { ...(protection && { protection }), ...(freeze && { freeze }), ...(page && { page }) });
  if (tabColor !== undefined) copy.tabColor = tabColor;
  return copy;
}

function copyNames(names: readonly DefinedName[], copy: Sheet, own: (formula: string) => string): void {
  for (const name of names) {
    if (indexOfName(copy.names, name.name) < 0) copy.names.push({ ...name, refersTo: own(name.refersTo) });
  }
}

const pointsInto = ({ workbook }: Session, refersTo: string, sheet: Sheet): boolean => {
  const name = parseAddress(refersTo)?.sheet;
  return name !== undefined && workbook.sheetByName(name) === sheet;
};

function copyName({ workbook }: Session, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const wanted = base.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!workbook.sheetByName(wanted)) return wanted;
  }
}
