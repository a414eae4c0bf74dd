import { chartBlocks } from "../../../core/workbook/Chart";
import type { Rect } from "../../../core/workbook/Rect";
import { invalidArgument, notImplemented } from "../HostError";
import { integerArgument, textArgument } from "../interpreter/arguments";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostCollection, HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import { colorArgument } from "../structure/colors";
import type { ChartOwner } from "./ChartOwner";
import { labelsOf, SeriesFormatObject, seriesLook } from "./chartLooks";

/** The series of a chart: the columns of its block. */
export class ChartSeriesCollectionObject extends HostCollection {
  readonly apiName = "ChartSeriesCollection";

  constructor(private readonly owner: ChartOwner) {
    super();
  }

  items(): readonly HostObject[] {
    return this.owner.chart.colors.map((_, index) => seriesObject(this.owner, index));
  }

  get Count(): number {
    return this.owner.chart.colors.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): HostObject {
    const at = integerArgument(index, "index");
    if (at < 0 || at >= this.Count) throw invalidArgument("index");
    return seriesObject(this.owner, at);
  }
}

/** Its looks depend on its chart, so each has a class of its own. */
function seriesObject(owner: ChartOwner, index: number): HostObject {
  class Series extends ChartSeriesObject {}
  addFixedProperties(Series.prototype, seriesLook(owner.chart, index));
  return new Series(owner, index);
}

/** One series. Its name and its cells are those of the chart's block, whatever is set has to be just that. */
class ChartSeriesObject extends HostObject {
  readonly apiName = "ChartSeries";

  constructor(
    private readonly owner: ChartOwner,
    private readonly index: number,
  ) {
    super();
  }

  get Name(): string {
    const { row, column } = this.blocks.name;
    const value = this.owner.sheet.value(row, column);
    return value === null || typeof value === "object" ? "" : String(value);
  }

  set Name(sent: unknown) {
    if (textArgument(sent, "name") !== this.Name) throw notImplemented("ChartSeries.name other than its cell");
  }

  get Format(): HostObject {
    return new SeriesFormatObject(this.owner, this.index);
  }

  get DataLabels(): HostObject {
    return labelsOf(this.owner.chart, this.index);
  }

  get MarkerBackgroundColor(): string {
    return this.owner.chart.colors[this.index] ?? "";
  }

  set MarkerBackgroundColor(sent: unknown) {
    if (colorArgument(sent, "color") !== this.MarkerBackgroundColor)
      throw notImplemented("markers of another colour than the line");
  }

  get MarkerForegroundColor(): string {
    return this.MarkerBackgroundColor;
  }

  set MarkerForegroundColor(sent: unknown) {
    this.MarkerBackgroundColor = sent;
  }

  SetValues(range: unknown): void {
    this.require(range, this.blocks.values, "setValues");
  }

  SetXAxisValues(range: unknown): void {
    this.require(range, chartBlocks(this.owner.chart).categories, "setXAxisValues");
  }

  private get blocks(): { readonly name: Rect; readonly values: Rect } {
    const blocks = chartBlocks(this.owner.chart).series[this.index];
    if (!blocks) throw invalidArgument("index");
    return blocks;
  }

  private require(range: unknown, wanted: Rect, member: string): void {
    if (!(range instanceof CellsObject)) throw invalidArgument("sourceData");
    const { rect, sheet } = range.area;
    const same =
      sheet === this.owner.sheet &&
      rect.row === wanted.row &&
      rect.column === wanted.column &&
      rect.rows === wanted.rows &&
      rect.columns === wanted.columns;
    if (!same) throw notImplemented(`ChartSeries.${member} beside the chart's block`);
  }
}
