import { lineCount, textWidth } from "../layout/textWidth";
import type { StatChart } from "./StatChart";

/** Charts side by side on a page, or one over its whole width. Heights in points. */
export interface ChartBand {
  readonly charts: readonly StatChart[];
  readonly wide: boolean;
  /** Begins a page, since it has no room on the one before. */
  readonly startsPage: boolean;
  /** Room above. */
  readonly before: number;
  readonly height: number;
  readonly noteHeight: number;
}

/** Of A4 upright between margins of 20 mm: what surely fits, and what surely does not, since programs differ by a few points. */
const PAGE = { least: 710, most: 755 };
const ROOM = 12;
const NOTE_LINE = 15;
const HEIGHT = { half: 200, wide: 205, bars: 78, bar: 22 };
/**
 * What half a page has room for: points side by side, characters of their names all together and of the figures beside them, of the longest
 * name beside a bar.
 */
const HALF = { points: 6, names: 42, figures: 36, barName: 20 };
const NAME_SIZE = 9;
/** Of a title: its size, characters of a line over half a page and over all of it, lines that have room anyway, points of one more. */
const TITLE = { size: 10, half: 36, wide: 80, lines: 2, most: 3, line: 14 };

const titleLines = ({ title }: StatChart, wide: boolean): number =>
  lineCount(title, TITLE.size, wide ? TITLE.wide : TITLE.half, true);

/** What a chart needs beside itself. */
export interface ChartTexts {
  /** What stands over the first band, in points. */
  readonly heading: number;
  readonly noteLines: (chart: StatChart, wide: boolean) => number;
  /** What stands beside each of its points. */
  readonly figures: (chart: StatChart) => readonly string[];
}

/** Lays charts out in bands, two small ones of one record side by side. The source of a chart is not to stand alone on the next page. */
export function chartBands(charts: readonly StatChart[], texts: ChartTexts): readonly ChartBand[] {
  const bands: ChartBand[] = [];
  let used = texts.heading;
  for (const side of pairs(charts, texts)) {
    const wide = side.some((chart) => needsWidth(chart, texts));
    const height = Math.max(...side.map((chart) => heightOf(chart, wide)));
    const noteHeight = NOTE_LINE * Math.max(...side.map((chart) => texts.noteLines(chart, wide))) + 4;
    const toNote = used + ROOM + height;
    const fits = toNote + noteHeight <= PAGE.least;
    const before = !fits && toNote <= PAGE.most ? ROOM + PAGE.most - toNote : ROOM;
    bands.push({ charts: side, wide, startsPage: !fits && bands.length > 0, before, height, noteHeight });
    used = fits ? toNote + noteHeight : height + noteHeight;
  }
  return bands;
}

function pairs(charts: readonly StatChart[], texts: ChartTexts): readonly (readonly StatChart[])[] {
  const sides: StatChart[][] = [];
  for (const chart of charts) {
    const [left, right] = sides.at(-1) ?? [];
    const beside = left?.record === chart.record && !right && !needsWidth(left, texts) && !needsWidth(chart, texts);
    if (beside) sides.at(-1)?.push(chart);
    else sides.push([chart]);
  }
  return sides;
}

function needsWidth(chart: StatChart, { figures }: ChartTexts): boolean {
  const { categories, kind, series } = chart;
  // A title of many lines leaves half a page's chart no room.
  if (titleLines(chart, false) > TITLE.most) return true;
  const names = categories.map((category) => textWidth(category, NAME_SIZE));
  if (kind === "bar") return Math.max(...names) > HALF.barName;
  const points = categories.length * series.length;
  const longest = Math.max(...figures(chart).map((text) => textWidth(text, NAME_SIZE)));
  return (
    points > HALF.points || names.reduce((sum, name) => sum + name, 0) > HALF.names || points * longest > HALF.figures
  );
}

function heightOf(chart: StatChart, wide: boolean): number {
  const { categories, kind } = chart;
  const more = TITLE.line * Math.max(0, titleLines(chart, wide) - TITLE.lines);
  if (kind === "bar") return HEIGHT.bars + HEIGHT.bar * Math.max(3, categories.length) + more;
  return (wide ? HEIGHT.wide : HEIGHT.half) + more;
}
