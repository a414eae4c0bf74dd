import type { Finding } from "../dataset/Finding";
import { parseSheetReference } from "../workbook/a1";
import type { Rect } from "../workbook/Rect";
import type { DefinedName } from "../workbook/Sheet";
import type { SheetOutline, WorkbookOutline } from "../workbook/Workbook";
import { columnOfName, NAMES } from "./formNames";

/** The sheets of one form in a workbook. */
export interface FormPlace {
  readonly results: SheetOutline;
  readonly info: SheetOutline;
  readonly meta: SheetOutline;
}

export interface FoundForms {
  readonly forms: readonly FormPlace[];
  readonly findings: readonly Finding[];
}

/** The block a sheet's own name refers to, or undefined when the name is missing, broken or points to another sheet. */
export function rangeOfName(sheet: Pick<SheetOutline, "name" | "names">, name: string): Rect | undefined {
  const wanted = name.toLowerCase();
  const defined = sheet.names.find((known) => known.name.toLowerCase() === wanted);
  return defined && rangeOf(sheet, defined);
}

/** The block one of a sheet's names refers to; undefined as for `rangeOfName`. */
export function rangeOf(sheet: Pick<SheetOutline, "name">, { refersTo }: DefinedName): Rect | undefined {
  const target = parseSheetReference(refersTo);
  return target && sameName(target.sheet, sheet.name) ? target.rect : undefined;
}

/**
 * The forms in a workbook, found by their defined names alone. A form whose other sheets were deleted is a finding, and so is a
 * workbook that says it holds a form but has lost its names (saved by a program that drops them).
 */
export function findForms(found: WorkbookOutline): FoundForms {
  const forms: FormPlace[] = [];
  const findings: Finding[] = [];
  for (const results of found.sheets) {
    const isForm = results.names.some(({ name }) => name === NAMES.form || columnOfName(name) !== undefined);
    if (!isForm) continue;
    const info = linkedSheet(found.sheets, results, NAMES.linkInfo);
    const meta = linkedSheet(found.sheets, results, NAMES.linkMeta);
    if (info && meta) forms.push({ results, info, meta });
    else
      findings.push({
        rule: info ? "form.metaMissing" : "form.infoMissing",
        severity: "hard",
        place: { sheet: results.name },
      });
  }
  const named = found.sheets.some(({ names }) => names.some(({ name }) => name.startsWith("hoptac.")));
  if (!named && found.properties["hoptac.template"] !== undefined) {
    findings.push({ rule: "form.namesLost", severity: "hard", place: {} });
  }
  return { forms, findings };
}

/** The sheet that a sheet's own name points to. */
export function linkedSheet<S extends SheetOutline>(sheets: readonly S[], from: S, link: string): S | undefined {
  const defined = from.names.find(({ name }) => name.toLowerCase() === link);
  const target = defined && parseSheetReference(defined.refersTo);
  return target && sheets.find(({ name }) => sameName(name, target.sheet));
}

const sameName = (a: string, b: string): boolean =>
  a === b || a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
