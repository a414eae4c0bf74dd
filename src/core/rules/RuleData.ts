import type { Dataset } from "../dataset/Dataset";
import type { Observation } from "../dataset/Observation";
import { periodKey } from "../dataset/ReferencePeriod";
import { groupBy } from "./groupBy";
import type { RuleContext } from "./RuleContext";
import { allSeries, rowKey } from "./series/allSeries";
import type { Series } from "./series/Series";
import { seriesYardsticks } from "./series/seriesYardsticks";
import type { Yardstick } from "./series/Yardstick";

/** All that one unit says of one zone and period. */
export interface Row {
  readonly key: string;
  readonly unit: string;
  /** Whether it is of the period under check; the last one's rows come with it in the returns. */
  readonly current: boolean;
  readonly observations: ReadonlyMap<string, Observation>;
}

/** A dataset with its past, arranged as the checks need it. */
export interface RuleData {
  readonly dataset: Dataset;
  readonly context: RuleContext;
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
  readonly seriesOf: (indicator: string) => readonly Series[];
  readonly seriesAt: (row: Row, indicator: string) => Series | undefined;
  /** What the past leads one to expect of the figure; undefined where there is none. */
  readonly yardstick: (series: Series) => Yardstick | undefined;
}

export function ruleData(dataset: Dataset, context: RuleContext): RuleData {
  const series = allSeries(dataset, context);
  const byKey = new Map(series.map((one) => [one.key, one]));
  const byIndicator = groupBy(series, ({ indicator }) => indicator.id);
  const yardsticks = new Map<string, ReadonlyMap<string, Yardstick>>();
  const seriesOf = (indicator: string): readonly Series[] => byIndicator.get(indicator) ?? [];
  return {
    dataset,
    context,
    rows: allRows(dataset),
    series,
    seriesOf,
    seriesAt: (row, indicator) => byKey.get(`${row.key}|${indicator}`),
    yardstick: ({ key, indicator: { id } }) => {
      const known = yardsticks.get(id) ?? seriesYardsticks(seriesOf(id));
      yardsticks.set(id, known);
      return known.get(key);
    },
  };
}

function allRows({ observations, period }: Dataset): readonly Row[] {
  const now = periodKey(period);
  const groups = groupBy(observations, (one) => `${periodKey(one.period)}|${rowKey(one)}`);
  return [...groups.values()].flatMap((group): Row[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        key: rowKey(first),
        unit: first.reportingUnit,
        current: periodKey(first.period) === now,
        observations: new Map(group.map((one) => [one.indicator, one])),
      },
    ];
  });
}
