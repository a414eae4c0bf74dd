import { foldedName } from "./sameName";
import { legalSheetName } from "./sheetNames";
import { type WorkbookOutline, WorkbookError } from "./Workbook";
import type { WorkbookPlan } from "./WorkbookPlan";

const MAX_PROPERTY_LENGTH = 255;

/**
 * Refuses a plan no workbook could take, before anything is written.
 * @throws WorkbookError `invalidPlan`: a programmer's mistake, not a user's.
 */
export function checkPlan(plan: WorkbookPlan, found: WorkbookOutline): void {
  const fail = (detail: string): never => {
    throw new WorkbookError("invalidPlan", detail);
  };
  const replaced = new Set(plan.replaces ?? []);
  const staying = found.sheets.filter((sheet) => !replaced.has(sheet.id));
  for (const id of replaced) if (!found.sheets.some((sheet) => sheet.id === id)) fail(`replaces unknown sheet ${id}`);
  for (const edit of plan.edits ?? []) {
    if (!staying.some((sheet) => sheet.id === edit.sheetId)) fail(`edits unknown sheet ${edit.sheetId}`);
    const contents = [edit.value, edit.formula, edit.cached].filter((content) => content !== undefined);
    if (contents.length > 1) fail("an edit has two contents");
  }
  for (const { sheetId } of plan.rewrites ?? []) {
    if (!plan.edits?.some((edit) => edit.sheetId === sheetId)) fail(`rewrites sheet ${sheetId} without an edit`);
  }
  const names = new Set(staying.map((sheet) => foldedName(sheet.name)));
  const renamed = (plan.rewrites ?? []).flatMap(({ name }) => (name === undefined ? [] : [{ name }]));
  for (const { name } of [...plan.sheets, ...renamed]) {
    if (legalSheetName(name) !== name) fail(`sheet name ${name}`);
    if (names.has(foldedName(name))) fail(`sheet name ${name} is taken`);
    names.add(foldedName(name));
  }
  if (
    staying.every((sheet) => sheet.visibility !== "visible") &&
    plan.sheets.every((s) => s.visibility !== "visible")
  ) {
    fail("no visible sheet would be left");
  }
  for (const [key, value] of Object.entries(plan.properties ?? {})) {
    if (key.length > MAX_PROPERTY_LENGTH) fail(`property ${key}: key too long`);
    if (typeof value === "string" && value.length > MAX_PROPERTY_LENGTH) fail(`property ${key}: text too long`);
  }
  if (plan.activate !== undefined && !names.has(foldedName(plan.activate)))
    fail(`activates unknown sheet ${plan.activate}`);
}
