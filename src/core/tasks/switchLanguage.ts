import type { Catalogue } from "../Catalogue";
import { relabelForm } from "../forms/relabelForm";
import type { Language } from "../text/Labels";
import type { Progress, Workbook } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
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
  const changes: Pick<WorkbookPlan, "edits" | "rewrites">[] = [];
  const taken = new Set(sheetNames);
  for (const { place, reading, sheets } of forms) {
    if (place.copy || reading.language === language) continue;
    changes.push(relabelForm(reading, sheets, catalogue, { language, programme: reading.programme }, taken));
  }
  const edits = changes.flatMap((own) => own.edits ?? []);
  const rewrites = changes.flatMap((own) => own.rewrites ?? []);
  if (edits.length > 0) await workbook.apply({ sheets: [], edits, rewrites }, progress);
  return changes.length;
}
