import { observationKey } from "../dataset/Observation";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "./FormReading";
import type { FormColumn, FormRow } from "./formNames";

/** The key of the observation that a row and column of a form stand for, and its period; undefined where the form names none for it. */
export function figureKey(
  { programme, period, previousPeriod }: Pick<FormReading, "programme" | "period" | "previousPeriod">,
  { row, column }: { readonly row: FormRow; readonly column: FormColumn },
): { readonly key: string; readonly period: ReferencePeriod } | undefined {
  const of = column.when === "this" ? period : previousPeriod;
  const party = programme.units.find(({ id }) => id === row.unit)?.party;
  if (!of || party === undefined) return undefined;
  const key = observationKey({
    programme: programme.id,
    party,
    reportingUnit: row.unit,
    zone: row.zone,
    period: of,
    indicator: column.indicator,
  });
  return { key, period: of };
}
