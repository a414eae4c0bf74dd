import { type Dataset, type Retold, retoldKey } from "../dataset/Dataset";
import { periodKey } from "../dataset/ReferencePeriod";
import { isOfThisPeriod } from "../dataset/sidePeriods";
import type { FormReading } from "../forms/FormReading";

/** The earlier periods of units that are told by lists alone, by no column of a sheet. */
export function retoldByLists(forms: readonly FormReading[]): readonly Retold[] {
  const byList = new Map<string, Retold>();
  const bySheet = new Set<string>();
  for (const { lists, observations, period: own } of forms) {
    const listSheets = new Set(lists.map(({ sheet }) => sheet.name));
    for (const { period, reportingUnit: unit, source } of observations) {
      const retold = { period: periodKey(period), unit };
      const isList = source?.sheet !== undefined && listSheets.has(source.sheet);
      if (isList && own && retold.period !== periodKey(own)) byList.set(retoldKey(retold), retold);
      else bySheet.add(retoldKey(retold));
    }
  }
  return [...byList].flatMap(([key, retold]) => (bySheet.has(key) ? [] : [retold]));
}

/** Of several years: what none of the returns of that very period tells. */
export function retoldInSeries(datasets: readonly Dataset[]): readonly Retold[] {
  const returned = new Set(
    datasets.flatMap((dataset) =>
      dataset.observations.flatMap((observation) =>
        isOfThisPeriod(dataset, observation)
          ? [retoldKey({ period: periodKey(observation.period), unit: observation.reportingUnit })]
          : [],
      ),
    ),
  );
  const all = new Map(datasets.flatMap(({ retold = [] }) => retold.map((each) => [retoldKey(each), each] as const)));
  return [...all].flatMap(([key, retold]) => (returned.has(key) ? [] : [retold]));
}
