import { joined } from "../tables/inBoth";
import type { StatTable } from "../tables/StatTable";
import { type TableContext, voicesOf } from "../tables/TableContext";
import { buildCharts } from "./buildCharts";
import type { StatChart } from "./StatChart";

const BETWEEN = " / ";

/**
 * The charts of a book: drawn once, of the same figures, with every text in each of its languages.
 * @param voices the book's tables in each language, in the order of the languages.
 * @throws Error when the charts differ between languages: they are made of the same figures.
 */
export function bookCharts(context: TableContext, voices: readonly (readonly StatTable[])[]): readonly StatChart[] {
  const [first = [], second] = voicesOf(context).map(({ second: _other, ...voice }, index) =>
    buildCharts(voice, voices[index] ?? []),
  );
  return second ? first.map((chart, index) => inBothLanguages(chart, second[index])) : first;
}

function inBothLanguages(first: StatChart, second: StatChart | undefined): StatChart {
  if (second?.id !== first.id) throw new Error(`chart ${first.id} differs between languages`);
  const both = (one: string, other: string | undefined): string => joined(one, other, BETWEEN);
  const all = (ones: readonly string[], others: readonly string[]): readonly string[] =>
    ones.map((one, index) => both(one, others[index]));
  return {
    ...first,
    title: joined(first.title, second.title),
    unit: both(first.unit, second.unit),
    categories: all(first.categories, second.categories),
    series: first.series.map((series, index) => ({
      ...series,
      label: both(series.label, second.series[index]?.label),
    })),
    notes: all(first.notes, second.notes),
    description: joined(first.description, second.description),
  };
}
