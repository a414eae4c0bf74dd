import type { Dataset } from "../dataset/Dataset";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";

/** The forms of the period a book is of, whichever side's days they have: of returns of earlier years nobody is missing now. */
export function formsOfPeriod(
  forms: readonly FormReading[],
  { period, sidePeriods = [] }: Pick<Dataset, "period" | "sidePeriods">,
): readonly FormReading[] {
  const known = new Set([period, ...sidePeriods.map((side) => side.period)].map(periodKey));
  return forms.filter((form) => form.period && known.has(periodKey(form.period)));
}
