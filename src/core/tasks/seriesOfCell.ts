import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading, InputCell } from "../forms/FormReading";
import type { Confrontation } from "../rules/confront";
import type { RuleData } from "../rules/RuleData";
import { rowKey } from "../rules/series/allSeries";
import type { Figure, Series } from "../rules/series/Series";

/** What is known of a cell's figure through the years, wherever it is stated: in the form, in its list of earlier years, in returns of other years. */
export interface CellSeries {
  readonly series: Series;
  readonly data: RuleData;
  /** Figures of periods before the cell's own, the latest first. */
  readonly earlier: readonly Figure[];
}

/** The series of an input cell; undefined where nothing comparable is known. @param confrontations those of the check that read the form. */
export function seriesOfCell(
  form: FormReading,
  { row: { unit, zone }, column: { indicator, when } }: InputCell,
  confrontations: readonly Confrontation[],
): CellSeries | undefined {
  const { programme, period } = form;
  const own = periodOfCell(form, when);
  if (!period || !own) return undefined;
  const data = confrontations.find(
    ({ data: { dataset } }) => dataset.programme.id === programme.id && periodKey(dataset.period) === periodKey(period),
  )?.data;
  const party = programme.units.find(({ id }) => id === unit)?.party ?? "";
  const row = rowKey({ party, reportingUnit: unit, zone });
  const series = data?.seriesOf(indicator).find((one) => one.row === row);
  if (!data || !series) return undefined;
  return { series, data, earlier: series.stated.filter(({ observation }) => observation.period.to < own.from) };
}

/** The period a cell asks about. */
export const periodOfCell = (
  { period, previousPeriod }: FormReading,
  when: InputCell["column"]["when"],
): ReferencePeriod | undefined => (when === "this" ? period : previousPeriod);
