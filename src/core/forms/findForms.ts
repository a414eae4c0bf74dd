import type { Finding } from "../dataset/Finding";
import { type ModuleId, MODULES } from "../dataset/ModuleId";
import { parseSheetReference } from "../workbook/a1";
import type { Rect } from "../workbook/Rect";
import type { DefinedName } from "../workbook/Sheet";
import { sameName } from "../workbook/sameName";
import type { SheetOutline, WorkbookOutline } from "../workbook/Workbook";
import { columnOfName, moduleOfNames, NAMES } from "./formNames";

/** The sheets of one form in a workbook. */
export interface FormPlace {
  /** Those that take figures, the results first. */
  readonly sheets: readonly { readonly outline: SheetOutline; readonly module: ModuleId }[];
  readonly info: SheetOutline;
  readonly meta: SheetOutline;
  /** Made by copying sheets of an earlier one, whose other sheets it shares. */
  readonly copy: boolean;
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
  const forms: OpenPlace[] = [];
  const findings: Finding[] = [];
  for (const outline of found.sheets) {
    const isForm = outline.names.some(({ name }) => name === NAMES.form || columnOfName(name) !== undefined);
    if (!isForm) continue;
    const info = linkedSheet(found.sheets, outline, NAMES.linkInfo);
    const meta = linkedSheet(found.sheets, outline, NAMES.linkMeta);
    const module = moduleOfNames(outline.names);
    const report = (rule: string): void => {
      findings.push({ rule, severity: "hard", place: { sheet: outline.name } });
    };
    if (!info) report("form.infoMissing");
    else if (!meta) report("form.metaMissing");
    else if (!module) report("form.moduleUnknown");
    else {
      const own = forms.filter((form) => form.meta === meta && form.info === info);
      const open = own.find(({ sheets }) => sheets.every((sheet) => sheet.module !== module));
      if (open) open.sheets.push({ outline, module });
      else forms.push({ sheets: [{ outline, module }], info, meta, copy: own.length > 0 });
    }
  }
  for (const { sheets } of forms) sheets.sort((a, b) => MODULES.indexOf(a.module) - MODULES.indexOf(b.module));
  const named = found.sheets.some(({ names }) => names.some(({ name }) => name.startsWith("hoptac.")));
  if (!named && found.properties["hoptac.template"] !== undefined) {
    findings.push({ rule: "form.namesLost", severity: "hard", place: {} });
  }
  return { forms, findings };
}

interface OpenPlace extends FormPlace {
  readonly sheets: { readonly outline: SheetOutline; readonly module: ModuleId }[];
}

/** The sheet that a sheet's own name points to. */
export function linkedSheet<S extends SheetOutline>(sheets: readonly S[], from: S, link: string): S | undefined {
  const defined = from.names.find(({ name }) => name.toLowerCase() === link);
  const target = defined && parseSheetReference(defined.refersTo);
  return target && sheets.find(({ name }) => sameName(name, target.sheet));
}
