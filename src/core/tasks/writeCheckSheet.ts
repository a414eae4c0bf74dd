import type { Catalogue } from "../Catalogue";
import { checkSheets, planCheckSheet } from "../check/planCheckSheet";
import type { Finding } from "../dataset/Finding";
import type { Language } from "../text/Labels";
import type { Progress, Workbook } from "../workbook/Workbook";

/** Writes the findings onto a sheet of their own, in three round trips. Returns its name. */
export async function writeCheckSheet(
  workbook: Workbook,
  catalogue: Catalogue,
  findings: readonly Finding[],
  language: Language,
  progress?: Progress,
): Promise<string> {
  const found = await workbook.find();
  const snapshot = await workbook.read(
    found,
    checkSheets(found).map(({ id }) => id),
  );
  const plan = planCheckSheet(findings, catalogue, language, found, snapshot);
  await workbook.apply(plan, progress);
  return plan.activate ?? "";
}
