import type { Labels } from "../text/Labels";
import type { ChartKind } from "../workbook/Chart";

/** Charts of the catalogue: which figures of which table are drawn, and how. One record makes as many charts as there are units of measure. */
export interface ChartRecord {
  readonly id: string;
  /** With {what} for what is counted or measured. */
  readonly title: Labels;
  readonly kind: ChartKind;
  /** The table whose figures it shows. */
  readonly table: string;
  /** What stands along the axis: the rows of the table or its columns. The others are what is measured. */
  readonly categories: "rows" | "columns";
  /** The largest, so many at most, one chart for each thing measured. */
  readonly ranked?: number;
  /** What stands under different headings of the table is not drawn together. */
  readonly apart?: true;
  /** Fewer categories make no chart; 2 when left out. */
  readonly least?: number;
  /** The table that says the same of more: where it is made this chart is not. */
  readonly unless?: string;
}
