import type { BodyRef, TableCell } from "../tables/StatTable";
import type { ChartKind } from "../workbook/Chart";

/** A figure of a chart and the cell of its table it is. */
export interface ChartPoint {
  readonly at: BodyRef;
  readonly value: number;
  readonly cell: TableCell;
}

export interface StatSeries {
  readonly label: string;
  /** #RRGGBB. */
  readonly color: string;
  /** One a category; undefined where the table has no figure. */
  readonly points: readonly (ChartPoint | undefined)[];
}

/** A chart of a book with its words in one language, not yet laid out. */
export interface StatChart {
  readonly id: string;
  /** Of its record: those of one record stand together. */
  readonly record: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The one unit all its figures are in. */
  readonly unit: string;
  /** The table its figures stand in. */
  readonly table: string;
  /** A bar chart's from the bottom up, so that the largest is on top. */
  readonly categories: readonly string[];
  readonly series: readonly StatSeries[];
  /** What it leaves out, and why. */
  readonly notes: readonly string[];
  /** What it shows, in words. */
  readonly description: string;
}
