import type { Catalogue } from "../Catalogue";
import type { FormReading } from "../forms/FormReading";
import type { FormRequest } from "../forms/FormRequest";
import { planForm } from "../forms/planForm";
import { lastReturn, type PrefilledForm, prefillForm } from "../forms/prefillForm";
import type { Progress, Workbook } from "../workbook/Workbook";
import { readReturns } from "./readReturns";

/** A form that was made. */
export interface NewForm extends Pick<PrefilledForm, "filled" | "leftOut" | "rows"> {
  /** Name of the sheet to fill in. */
  readonly sheet: string;
}

/**
 * Adds a form to a workbook, beside whatever is there; nothing there is touched. Where the programme's last return stands in the workbook (or
 * is given), its figures stand in the columns of the last period, rows of lists that hold on stand in its own, and that is its period.
 * @param last forms of the last return from elsewhere; left out: those of this workbook.
 */
export async function newForm(
  workbook: Workbook,
  catalogue: Catalogue,
  request: FormRequest,
  progress?: Progress,
  last?: readonly FormReading[],
): Promise<NewForm> {
  const { found, forms } = await readReturns(workbook, catalogue, "own", progress);
  const previous = last ?? lastReturn(forms, request.programme.id, request.period);
  const [first] = previous;
  const asked: FormRequest = first?.period
    ? { ...(first.numbers && { numbers: first.numbers }), ...request, previousPeriod: first.period }
    : request;
  const blank = planForm(asked, catalogue, found);
  progress?.report(0.3);
  const { plan, filled, leftOut, rows } = await prefillForm(blank, asked, previous, catalogue);
  await workbook.apply(plan, progress);
  return { sheet: plan.activate ?? "", filled, leftOut, rows };
}
