import type { Dataset } from "../dataset/Dataset";
import type { Observation } from "../dataset/Observation";
import { periodKey } from "../dataset/ReferencePeriod";
import { groupBy } from "../dataset/groupBy";
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
  const rows = once(() => allRows(dataset));
  const series = once(() => allSeries(dataset, context));
  const byRow = once(
    () =>
      new Map(
        [...groupBy(series(), ({ row }) => row)].map(([row, own]) => [
          row,
          new Map(own.map((one) => [one.indicator.id, one])),
        ]),
      ),
  );
  const byIndicator = once(() => groupBy(series(), ({ indicator }) => indicator.id));
  const yardsticks = new Map<string, ReadonlyMap<string, Yardstick>>();
  const seriesOf = (indicator: string): readonly Series[] => byIndicator().get(indicator) ?? [];
  return {
    dataset,
    context,
    get rows() {
      return rows();
    },
    get series() {
      return series();
    },
    seriesOf,
    seriesAt: (row, indicator) => byRow().get(row.key)?.get(indicator),
    yardstick: ({ key, indicator: { id } }) => {
      const known = yardsticks.get(id) ?? seriesYardsticks(seriesOf(id));
      yardsticks.set(id, known);
      return known.get(key);
    },
  };
}

/** Rules about single figures need none of the rest. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function allRows({ observations, period }: Dataset): readonly Row[] {
  const now = periodKey(period);
  const rows = groupBy(observations, rowKey);
  const groups = [...rows.values()].flatMap((row) => [...groupBy(row, (one) => periodKey(one.period)).values()]);
  return groups.flatMap((group): Row[] => {
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
