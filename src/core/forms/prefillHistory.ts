import type { Catalogue } from "../Catalogue";
import { groupBy } from "../dataset/groupBy";
import { type Observation, observationKey } from "../dataset/Observation";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { ListHistory } from "../lists/FormList";
import { fillList, type ListLine } from "../lists/fillList";
import { periodOfRule } from "../registers/PeriodPreset";
import type { Quantity } from "../quantity/Quantity";
import type { CellEdit } from "../workbook/WorkbookPlan";
import type { FormReading } from "./FormReading";
import { periodsForYear } from "./periodsForYear";

/**
 * Rows for a new form's list of earlier years, from all that the last return says of periods before its own. A year that the new form's period
 * does not cut alike names its rule; one that no rule cuts has no row.
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
  const ruleOf = (of: ReferencePeriod): string | undefined => {
    const year = Number(of.to.slice(0, 4));
    if (periodKey(periodsForYear({ ...programme, period }, year).period) === periodKey(of)) return "";
    if (!reading.columns.has(history.rule)) return undefined;
    return [...history.rules].find(([, rule]) => periodKey(periodOfRule(rule, year)) === periodKey(of))?.[0];
  };
  const isTold = (one: Observation): boolean =>
    one.period.to < before &&
    ruleOf(one.period) !== undefined &&
    units.has(one.reportingUnit) &&
    reading.columns.has(one.indicator);
  const figures = [...new Map(known.filter(isTold).map((one) => [observationKey(one), one])).values()];
  const rows = groupBy(figures, (one) => [one.period.to, one.period.from, one.zone, one.reportingUnit].join(" "));
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, own], line): ListLine => ({
      line,
      fields: fieldsOf(own, reading.columns.has(history.zone) ? history : { ...history, zone: "" }, ruleOf),
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
  { year, rule, zone, unit }: Omit<ListHistory, "rules">,
  ruleOf: (period: ReferencePeriod) => string | undefined,
): Readonly<Record<string, string>> {
  if (!first) return {};
  const cut = ruleOf(first.period) ?? "";
  return {
    [year]: first.period.to.slice(0, 4),
    ...(cut !== "" && { [rule]: cut }),
    // A programme with one zone is not asked which one.
    ...(zone !== "" && { [zone]: first.zone }),
    [unit]: first.reportingUnit,
  };
}
