import type { Rect } from "./Rect";

/** How figures are drawn: upright bars, bars lying for long names, a line for what follows in time. */
export type ChartKind = "column" | "bar" | "line";

/** A chart of our own is known by how its name begins, whatever program has saved the file since. */
export const CHART_PREFIX = "hoptac.chart.";

/** What every chart of ours looks like, in each host and on slides: points, #RRGGBB. Black and white print loses nothing. */
export const CHART_LOOK = {
  size: 9,
  titleSize: 10,
  text: "#1B1B1B",
  gridlines: "#D9D9D9",
  /** Of what the bars take, in per cent. */
  gapWidth: 60,
  lineWeight: 2,
  markerSize: 7,
} as const;

/**
 * A chart of figures on its own sheet, drawn by the program that shows the sheet: without a third dimension, on one axis that begins at 0,
 * every figure written beside its point as its cell shows it, so that bars need no scale. A blank figure is a gap.
 */
export interface Chart {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What its figures are counted or measured in, along the axis of values. */
  readonly valueTitle: string;
  /** Number format of the axis of values; what stands beside the points follows the cells. */
  readonly axisFormat: string;
  /**
   * The cells it covers. The first of them says in words what the chart shows: that is its alternative text in a file, and what is seen
   * where charts are not.
   */
  readonly area: Rect;
  /** Names of the series in the first row, categories in the first column, figures in the rest; the corner is blank. */
  readonly data: Rect;
  /** One a series, #RRGGBB. */
  readonly colors: readonly string[];
  readonly font: string;
}

/** The blocks a chart is made of: one name and one column of figures a series, and the categories all share. */
export function chartBlocks({ data }: Pick<Chart, "data">): {
  readonly categories: Rect;
  readonly series: readonly { readonly name: Rect; readonly values: Rect }[];
} {
  const { row, column, rows, columns } = data;
  return {
    categories: { row: row + 1, column, rows: rows - 1, columns: 1 },
    series: Array.from({ length: columns - 1 }, (_, index) => ({
      name: { row, column: column + 1 + index, rows: 1, columns: 1 },
      values: { row: row + 1, column: column + 1 + index, rows: rows - 1, columns: 1 },
    })),
  };
}

const MARKERS = ["circle", "square", "triangle", "diamond"] as const;
const LABELS = ["above", "below"] as const;

/** The marks of a line's points: told apart without colour. */
export const lineMarker = (index: number): (typeof MARKERS)[number] => MARKERS[index % MARKERS.length] ?? "circle";

/** Where a line's figures stand: above the first line, below the second, so that lines close to each other stay legible. */
export const lineLabels = (index: number): (typeof LABELS)[number] => LABELS[index % LABELS.length] ?? "above";
