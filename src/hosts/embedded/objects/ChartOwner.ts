import type { Chart } from "../../../core/workbook/Chart";
import type { Sheet } from "../../../core/workbook/Sheet";

/** The chart that the small objects of a chart belong to. */
export interface ChartOwner {
  readonly sheet: Sheet;
  /** @throws HostError `ItemNotFound` once it is deleted */
  readonly chart: Chart;
  change(edit: (chart: Chart) => Chart): void;
  /** Gives a series its colour. */
  paint(series: number, color: string): void;
}
