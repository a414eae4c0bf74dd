import type { Chart, ChartKind } from "../../../core/workbook/Chart";
import { rectBetween, type Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { parseAddress } from "../formula/addresses";
import { HostError, invalidArgument } from "../HostError";
import { textArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";
import { ChartAxesObject, ChartFontObject, ChartTitleObject, fixedObject, legendOf } from "./chartLooks";
import type { ChartOwner } from "./ChartOwner";
import { ChartSeriesCollectionObject } from "./ChartSeriesObject";

/** Excel's words for the kinds the model holds. */
export const CHART_TYPES: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: "column",
  BarClustered: "bar",
  LineMarkers: "line",
};

const ids = new WeakMap<Chart, string>();
let nextId = 1;

/** The id of a chart; it goes over to the record that replaces it. */
function idOf(chart: Chart): string {
  const known = ids.get(chart);
  if (known !== undefined) return known;
  const id = `{CHART-${nextId++}}`;
  ids.set(chart, id);
  return id;
}

/** A chart as far as the model holds it; everything else of a chart answers `ApiNotFound`. */
export class ChartObject extends HostObject implements ChartOwner {
  readonly apiName = "Chart";

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super();
  }

  static of(session: Session, sheet: Sheet, chart: Chart): ChartObject {
    return new ChartObject(session, sheet, idOf(chart));
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(sent: unknown) {
    const name = textArgument(sent, "name");
    if (this.sheet.charts.some((other) => other !== this.chart && other.name === name)) throw invalidArgument("name");
    this.change((chart) => ({ ...chart, name }));
  }

  get ChartType(): string {
    const { kind } = this.chart;
    return Object.keys(CHART_TYPES).find((word) => CHART_TYPES[word] === kind) ?? "";
  }

  get Title(): HostObject {
    return new ChartTitleObject(this, "ChartTitle", "title");
  }

  get Axes(): HostObject {
    return new ChartAxesObject(this);
  }

  get Legend(): HostObject {
    return legendOf(this.chart);
  }

  get Series(): HostObject {
    return new ChartSeriesCollectionObject(this);
  }

  get Format(): HostObject {
    return fixedObject("ChartAreaFormat", {}, { Font: new ChartFontObject(this) });
  }

  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  /** Covers the cells from the first to the last. */
  SetPosition(startCell: unknown, endCell: unknown): void {
    const first = this.cells(startCell, "startCell");
    const last = endCell === undefined || endCell === null ? first : this.cells(endCell, "endCell");
    const area = rectBetween(first.row, first.column, last.row + last.rows - 1, last.column + last.columns - 1);
    this.change((chart) => ({ ...chart, area }));
  }

  Delete(): void {
    this.sheet.charts.splice(this.index(), 1);
    this.session.looksChanged(this.sheet);
  }

  get chart(): Chart {
    const chart = this.sheet.charts[this.index()];
    if (!chart) throw new HostError("ItemNotFound");
    return chart;
  }

  change(edit: (chart: Chart) => Chart): void {
    const index = this.index();
    const changed = edit(this.chart);
    ids.set(changed, this.id);
    this.sheet.charts[index] = changed;
    this.session.looksChanged(this.sheet);
  }

  paint(series: number, color: string): void {
    this.change((chart) => ({ ...chart, colors: chart.colors.map((old, index) => (index === series ? color : old)) }));
  }

  private index(): number {
    const index = this.sheet.charts.findIndex((chart) => idOf(chart) === this.id);
    if (index < 0) throw new HostError("ItemNotFound");
    return index;
  }

  private cells(given: unknown, name: string): Rect {
    if (given instanceof CellsObject && given.area.sheet === this.sheet) return given.area.rect;
    const parsed = typeof given === "string" ? parseAddress(given) : undefined;
    if (!parsed) throw invalidArgument(name);
    return parsed.rect;
  }
}
