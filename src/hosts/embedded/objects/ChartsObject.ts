import { CHART_LOOK } from "../../../core/workbook/Chart";
import type { Sheet } from "../../../core/workbook/Sheet";
import { invalidArgument, notImplemented, orItemNotFound } from "../HostError";
import { integerArgument, textArgument } from "../interpreter/arguments";
import { HostCollection, type HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";
import { CHART_TYPES, ChartObject } from "./ChartObject";

/** Where Excel puts a new chart is its own affair: here it covers so many cells from the first one on. */
const NEW = { rows: 15, columns: 8 };
/** Office's colours for the first series. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The charts of a sheet. Only those of one block with names above and categories on the left can be added: its corner has to be blank. */
export class ChartsObject extends HostCollection {
  readonly apiName = "ChartCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => ChartObject.of(this.session, this.sheet, chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  GetCount(): number {
    return this.Count;
  }

  Add(type: unknown, sourceData: unknown, seriesBy: unknown): HostObject {
    const kind = CHART_TYPES[textArgument(type, "type")];
    if (!kind) throw notImplemented(`ChartCollection.add ${String(type)}`);
    if (!(sourceData instanceof CellsObject)) throw invalidArgument("sourceData");
    const { rect: data, sheet: source } = sourceData.area;
    if (seriesBy !== "Columns") throw notImplemented(`ChartCollection.add by ${String(seriesBy)}`);
    if (source !== this.sheet) throw notImplemented("ChartCollection.add of another sheet's cells");
    const corner = this.sheet.value(data.row, data.column);
    if (data.rows < 2 || data.columns < 2 || (corner !== null && corner !== "")) {
      throw notImplemented("ChartCollection.add without names and categories around a blank corner");
    }
    this.sheet.charts.push({
      name: this.freeName(),
      kind,
      title: "",
      valueTitle: "",
      axisFormat: "General",
      area: { row: 0, column: 0, ...NEW },
      data,
      colors: Array.from({ length: data.columns - 1 }, (_, index) => COLORS[index % COLORS.length] ?? CHART_LOOK.text),
      font: "Calibri",
    });
    this.session.looksChanged(this.sheet);
    return this.GetItemAt(this.Count - 1);
  }

  GetItem(name: unknown): HostObject {
    return orItemNotFound(this.GetItemOrNullObject(name));
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const wanted = textArgument(name, "name");
    const found = this.sheet.charts.find((chart) => chart.name === wanted);
    return found ? ChartObject.of(this.session, this.sheet, found) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const found = this.sheet.charts[integerArgument(index, "index")];
    if (!found) throw invalidArgument("index");
    return ChartObject.of(this.session, this.sheet, found);
  }

  private freeName(): string {
    for (let n = 1; ; n++) {
      const name = `Chart ${n}`;
      if (!this.sheet.charts.some((chart) => chart.name === name)) return name;
    }
  }
}
