import type { Catalogue } from "../Catalogue";
import type { FormRequest } from "../forms/FormRequest";
import { planForm } from "../forms/planForm";
import type { Progress, Workbook } from "../workbook/Workbook";

/** Adds a blank form to a workbook, beside whatever is there. Returns the name of the sheet to fill in. */
export async function newForm(
  workbook: Workbook,
  catalogue: Catalogue,
  request: FormRequest,
  progress?: Progress,
): Promise<string> {
  const plan = planForm(request, catalogue, await workbook.find());
  progress?.report(0.3);
  await workbook.apply(plan, progress);
  return plan.activate ?? "";
}
