import type { Catalogue } from "../Catalogue";
import { groupBy } from "../dataset/groupBy";
import { type Observation, observationKey } from "../dataset/Observation";
import { periodKey } from "../dataset/ReferencePeriod";
import { fillList, type ListLine } from "../lists/fillList";
import type { Quantity } from "../quantity/Quantity";
import type { CellEdit } from "../workbook/WorkbookPlan";
import type { FormReading } from "./FormReading";
import { periodsForYear } from "./periodsForYear";

/**
 * Rows for a new form's list of earlier years, from all that the last return says of periods before its own. Years that the new form's period
 * does not cut alike have no row.
 * @param form the new form, still blank.
 */
export function prefillHistory(
  form: FormReading,
  known: readonly Observation[],
  catalogue: Catalogue,
): readonly CellEdit[] {
  const { period, previousPeriod, programme } = form;
  const reading = form.lists.find(({ list }) => catalogue.lists.get(list)?.history);
  const history = reading && catalogue.lists.get(reading.list)?.history;
  if (!reading || !history || !period) return [];
  const before = (previousPeriod ?? period).from;
  const units = new Set(form.cells.map(({ row }) => row.unit));
  const isTold = (one: Observation): boolean => {
    const year = Number(one.period.to.slice(0, 4));
    const sameDays = periodKey(periodsForYear({ ...programme, period }, year).period) === periodKey(one.period);
    return one.period.to < before && sameDays && units.has(one.reportingUnit) && reading.columns.has(one.indicator);
  };
  const figures = [...new Map(known.filter(isTold).map((one) => [observationKey(one), one])).values()];
  const rows = groupBy(figures, (one) => [one.period.to, one.zone, one.reportingUnit].join(" "));
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, own], line): ListLine => ({
      line,
      fields: fieldsOf(own, reading.columns.has(history.zone) ? history : { ...history, zone: "" }),
      figures: Object.fromEntries(own.map(({ indicator, quantity }): [string, Quantity] => [indicator, quantity])),
    }));
  // A row that can't say all of its figures says none.
  const refused = new Set(
    fillList(form, reading, lines, catalogue).findings.map(({ parameters }) => parameters?.["line"]),
  );
  const sayable = lines.filter(({ line }) => !refused.has(line));
  return fillList(form, reading, sayable, catalogue).edits;
}

function fieldsOf(
  [first]: readonly Observation[],
  { year, zone, unit }: { readonly year: string; readonly zone: string; readonly unit: string },
): Readonly<Record<string, string>> {
  if (!first) return {};
  return {
    [year]: first.period.to.slice(0, 4),
    // A programme with one zone is not asked which one.
    ...(zone !== "" && { [zone]: first.zone }),
    [unit]: first.reportingUnit,
  };
}
