import type { Catalogue } from "../Catalogue";
import { relabelForm } from "../forms/relabelForm";
import type { Language } from "../text/Labels";
import type { Progress, Workbook } from "../workbook/Workbook";
import type { CellEdit, SheetRewrite } from "../workbook/WorkbookPlan";
import { readFormSheets } from "./readFormSheets";

/**
 * Puts every form of a workbook into a language, in place and in one write. Returns how many changed. Figures, ids, defined names and whatever
 * users wrote themselves, names of sheets too, stay as they are.
 */
export async function switchLanguage(
  workbook: Workbook,
  catalogue: Catalogue,
  language: Language,
  progress?: Progress,
): Promise<number> {
  const { forms, sheetNames } = await readFormSheets(workbook, catalogue, progress);
  const edits: CellEdit[] = [];
  const rewrites: SheetRewrite[] = [];
  const taken = new Set(sheetNames);
  let changed = 0;
  for (const { place, reading, sheets } of forms) {
    if (place.copy || reading.language === language) continue;
    const own = relabelForm(reading, sheets, catalogue, { language, programme: reading.programme }, taken);
    edits.push(...(own.edits ?? []));
    rewrites.push(...(own.rewrites ?? []));
    changed++;
  }
  if (edits.length > 0) await workbook.apply({ sheets: [], edits, rewrites }, progress);
  return changed;
}
