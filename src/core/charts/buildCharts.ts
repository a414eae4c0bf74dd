import { periodsDiffer } from "../dataset/sidePeriods";
import { NBSP } from "../narrative/figureInWords";
import { cellWords } from "../tables/cellWords";
import type { StatTable } from "../tables/StatTable";
import { periodLabel, type TableContext } from "../tables/TableContext";
import { chartColors } from "./chartColors";
import { type ChartLine, chartLines } from "./chartLines";
import type { ChartRecord } from "./ChartRecord";
import type { StatChart } from "./StatChart";

/** More in one chart can't be told apart on paper. */
const MOST_SERIES = 4;

/**
 * The charts of a book in one language: of the tables it has, as far as there is something true to show. One unit an axis, nothing of different ground side
 * by side, no period beside one of another length, a gap where there is no figure.
 */
export function buildCharts(context: TableContext, tables: readonly StatTable[]): readonly StatChart[] {
  const made = new Map(tables.map((table) => [table.id, table]));
  return [...context.catalogue.charts.values()].flatMap((record) => {
    const table = made.get(record.table);
    if (!table || (record.unless !== undefined && made.has(record.unless))) return [];
    return chartsOf(context, record, table);
  });
}

function chartsOf(context: TableContext, record: ChartRecord, table: StatTable): readonly StatChart[] {
  const least = record.least ?? 2;
  const lines = chartLines(context, record, table).filter(({ points }) => {
    const values = points.flatMap((point) => point?.value ?? []);
    return values.length >= least && values.some((value) => value > 0);
  });
  const groups = new Map<string, ChartLine[]>();
  lines.forEach((line, index) => {
    const key = record.ranked === undefined ? line.key : String(index);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  });
  const parts = [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MOST_SERIES) }, (_, index) =>
      group.slice(index * MOST_SERIES, (index + 1) * MOST_SERIES),
    ),
  );
  return parts.flatMap(([first, ...others], index) =>
    first ? [chartOf(context, record, table, [first, ...others], `${record.id}.${String(index + 1)}`)] : [],
  );
}

function chartOf(
  context: TableContext,
  record: ChartRecord,
  table: StatTable,
  lines: readonly [ChartLine, ...ChartLine[]],
  id: string,
): StatChart {
  const { dataset, translate } = context;
  const [first] = lines;
  const notes = first.otherPeriods.length > 0 ? [note(context, "otherPeriods", first.otherPeriods)] : [];
  const order = record.ranked === undefined ? undefined : rankedOrder(first, record.ranked);
  const categories = order ? order.shown.map((at) => first.categories[at] ?? "") : first.categories;
  const what = lines.map((line) => line.label).join(", ");
  const title = [
    context.label(record.title).replaceAll("{what}", () => what),
    // The unit stands behind the title.
    ...(first.under === "" ? [] : [first.under.replace(` (${first.unit})`, "")]),
    // Where the sides report different days, the names they stand under say them.
    ...(first.overTime || periodsDiffer(dataset, "this") ? [] : [unbroken(periodLabel(dataset.period))]),
  ].join(", ");
  const colors = chartColors(context, lines);
  const series = lines.map((line, index) => ({
    label: line.label,
    color: colors[index] ?? "",
    points: order ? order.shown.map((at) => line.points[at]) : line.points,
  }));
  if (order && order.largest < order.stated) {
    notes.push(translate("chart.note.largest", { count: String(order.largest), all: String(order.stated) }));
  }
  if (order && order.without.length > 0) notes.push(note(context, "without", order.without));
  if (series.some(({ points }) => points.includes(undefined))) notes.push(translate("chart.note.gap"));
  const chart = {
    id,
    record: record.id,
    kind: record.kind,
    unit: first.unit,
    table: table.id,
    categories,
    series,
    notes,
  };
  const titled = { ...chart, title: `${title} (${unbroken(first.unit)})` };
  return { ...titled, description: describe(context, titled) };
}

/** Kept on one line of a title. */
const unbroken = (text: string): string => text.replaceAll(" ", NBSP);

const note = ({ translate }: TableContext, id: string, names: readonly string[]): string =>
  translate(`chart.note.${id}`, { names: names.join(", ") });

interface Ranking {
  /** Positions from the smallest to the largest of those shown: bars are drawn from the bottom up. */
  readonly shown: readonly number[];
  readonly largest: number;
  readonly stated: number;
  /** Categories whose figure is not known. */
  readonly without: readonly string[];
}

function rankedOrder({ categories, points, unknown }: ChartLine, most: number): Ranking {
  const stated = points.flatMap((point, index) => (point ? [{ index, value: point.value }] : []));
  const largest = [...stated].sort((a, b) => b.value - a.value || a.index - b.index).slice(0, most);
  return {
    shown: largest.map(({ index }) => index).reverse(),
    largest: largest.length,
    stated: stated.length,
    without: categories.filter((_, index) => unknown.has(index)),
  };
}

/** What a chart shows, in words: its title and every figure. */
function describe(context: TableContext, chart: Omit<StatChart, "description">): string {
  const { translate } = context;
  const { categories, kind, series, title } = chart;
  const order = categories.map((_, index) => (kind === "bar" ? categories.length - 1 - index : index));
  const figures = series.map(({ label, points }) => {
    const stated = order.map((at) => {
      const cell = points[at]?.cell;
      return `${categories[at] ?? ""} ${cell ? cellWords(cell, context) : translate("chart.none")}`;
    });
    return series.length > 1 ? `${label}: ${stated.join("; ")}` : stated.join("; ");
  });
  return `${translate(`chart.kind.${kind}`)}: ${title}. ${figures.join(". ")}.`;
}
