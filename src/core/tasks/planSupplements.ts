import type { Catalogue } from "../Catalogue";
import { groupBy } from "../dataset/groupBy";
import type { Programme } from "../dataset/Programme";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import type { FormRequest } from "../forms/FormRequest";
import { newParts } from "../forms/newParts";
import { type NamedSheets, planForm } from "../forms/planForm";
import { lastReturn, prefillForm } from "../forms/prefillForm";
import type { Sheet } from "../workbook/Sheet";

/** Sheets for what forms have no place for. */
export interface Supplements {
  readonly sheets: readonly Sheet[];
  /** Names of those to fill in, the first of each form. */
  readonly opened: readonly string[];
}

/**
 * Second sheets beside the forms of a programme that has grown: they ask for the zones, units, indicators and sheets that are new, once for each
 * period, in the language and numbers of the forms of that period. Where these are all of one unit, for that unit alone.
 * @param forms of the programme as it was, those with a period.
 */
export async function planSupplements(
  forms: readonly FormReading[],
  programme: Programme,
  catalogue: Catalogue,
  found: NamedSheets,
): Promise<Supplements> {
  const sheets: Sheet[] = [];
  const opened: string[] = [];
  const byPeriod = groupBy(forms, ({ period }) => (period ? periodKey(period) : ""));
  for (const own of byPeriod.values()) {
    const [first] = own;
    if (!first?.period) continue;
    const last = lastReturn(forms, programme.id, first.period);
    for (const part of newParts(first.programme, programme, catalogue)) {
      for (const request of requestsOf(own, first, programme)) {
        const asked: FormRequest = { ...request, part };
        const blank = planForm(asked, catalogue, { sheets: [...found.sheets, ...sheets] });
        // Beside the three sheets that every form has.
        if (blank.sheets.length <= 3) continue;
        const { plan } = await prefillForm(blank, asked, last, catalogue);
        sheets.push(...plan.sheets);
        opened.push(plan.activate ?? "");
      }
    }
  }
  return { sheets, opened };
}

/** One for all units, or one for each unit where every form is of one alone. */
function requestsOf(forms: readonly FormReading[], first: FormReading, programme: Programme): readonly FormRequest[] {
  const { language, numbers, period, previousPeriod } = first;
  if (!period) return [];
  const compared = forms.some(({ cells }) => cells.some(({ column }) => column.when === "last"));
  const request: FormRequest = {
    programme,
    language,
    period,
    ...(compared && previousPeriod && { previousPeriod }),
    ...(numbers && { numbers }),
  };
  const units = forms.map(({ cells }) => [...new Set(cells.map(({ row }) => row.unit))]);
  const isOfUnits = first.programme.units.length > 1 && units.every((own) => own.length === 1);
  return isOfUnits ? [...new Set(units.flat())].map((unit) => ({ ...request, unit })) : [request];
}
