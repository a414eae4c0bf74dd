import { textWidth } from "../layout/textWidth";
import type { StatChart } from "./StatChart";

/** Charts side by side on a page, or one over its whole width. Heights in points. */
export interface ChartBand {
  readonly charts: readonly StatChart[];
  readonly wide: boolean;
  /** Room above. */
  readonly before: number;
  readonly height: number;
  readonly noteHeight: number;
}

/** Of A4 upright between margins of 20 mm: what surely fits, and what surely does not, since programs differ by a few points. */
const PAGE = { least: 710, most: 745 };
/** What stands over the first band. */
const HEADING = 145;
const ROOM = 12;
const NOTE_LINE = 15;
const HEIGHT = { half: 190, wide: 205, bars: 66, bar: 22 };
/** What half a page has room for: points side by side, and characters of their names, of all together or of the longest beside a bar. */
const HALF = { points: 6, names: 42, barName: 20 };
const NAME_SIZE = 9;

/** Lays charts out in bands; those of one record are all of one width. The source of a chart is not to stand alone on the next page. */
export function chartBands(
  charts: readonly StatChart[],
  noteLines: (chart: StatChart, wide: boolean) => number,
): readonly ChartBand[] {
  const bands: ChartBand[] = [];
  let used = HEADING;
  for (const record of new Set(charts.map((chart) => chart.record))) {
    const own = charts.filter((chart) => chart.record === record);
    const wide = own.some(needsWidth);
    const across = wide ? 1 : 2;
    for (let index = 0; index < own.length; index += across) {
      const side = own.slice(index, index + across);
      const height = Math.max(...side.map((chart) => heightOf(chart, wide)));
      const noteHeight = NOTE_LINE * Math.max(...side.map((chart) => noteLines(chart, wide))) + 4;
      const toNote = used + ROOM + height;
      const fits = toNote + noteHeight <= PAGE.least;
      const before = !fits && toNote <= PAGE.most ? ROOM + PAGE.most - toNote : ROOM;
      bands.push({ charts: side, wide, before, height, noteHeight });
      used = fits ? toNote + noteHeight : height + noteHeight;
    }
  }
  return bands;
}

function needsWidth({ categories, kind, series }: StatChart): boolean {
  const names = categories.map((category) => textWidth(category, NAME_SIZE));
  if (kind === "bar") return Math.max(...names) > HALF.barName;
  return categories.length * series.length > HALF.points || names.reduce((sum, name) => sum + name, 0) > HALF.names;
}

function heightOf({ categories, kind }: StatChart, wide: boolean): number {
  if (kind === "bar") return HEIGHT.bars + HEIGHT.bar * Math.max(3, categories.length);
  return wide ? HEIGHT.wide : HEIGHT.half;
}
