import { parseSheetReference } from "../../../core/workbook/a1";
import type { Chart, ChartKind } from "../../../core/workbook/Chart";
import type { Rect } from "../../../core/workbook/Rect";
import type { XmlAttributes, XmlHandler } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";

interface FileSeries {
  name?: Rect | undefined;
  categories?: Rect | undefined;
  values?: Rect | undefined;
  color?: string;
}

/** What a chart part tells; the drawing tells its name and where it stands. */
export type ChartPart = Omit<Chart, "name" | "area">;

/** Reads one chart part (ECMA-376 part 1, 21.2), as far as it is one of ours: one group of bars or lines over one block of its own sheet. */
export class ChartReader implements XmlHandler {
  private readonly path: string[] = [];
  private readonly groups: string[] = [];
  private readonly series: FileSeries[] = [];
  private lying = false;
  private title = "";
  private valueTitle = "";
  private axisFormat = "General";
  private font = "";

  constructor(private readonly sheet: string) {}

  open(name: string, attributes: XmlAttributes): void {
    this.path.push(name);
    const { val } = attributes;
    if (/^c:\w+Chart$/.test(name)) this.groups.push(name);
    else if (name === "c:barDir") this.lying = val === "bar";
    else if (name === "c:ser") this.series.push({});
    else if (name === "a:srgbClr" && val !== undefined && this.within("c:ser", "c:spPr") && !this.within("c:marker")) {
      const own = this.series.at(-1);
      // The first colour is that of the bar or the line; an outline follows.
      if (own && !this.within("c:dLbls")) own.color ??= `#${val.toUpperCase()}`;
    } else if (name === "c:numFmt" && this.path.at(-2) === "c:valAx") {
      this.axisFormat = attributes["formatCode"] ?? "General";
    } else if ((name === "a:p" || name === "a:br") && this.title !== "" && this.within("c:title")) {
      // A title of two languages stands on two lines.
      if (!this.within("c:valAx") && !this.within("c:catAx")) this.title += "\n";
    } else if (name === "a:latin" && this.font === "") this.font = attributes["typeface"] ?? "";
  }

  close(name: string, text: string): void {
    if (name === "a:t" && this.within("c:title")) {
      if (this.within("c:valAx")) this.valueTitle += text;
      else if (!this.within("c:catAx")) this.title += text;
    } else if (name === "c:f") this.takeReference(text);
    this.path.pop();
  }

  /** Undefined for a chart that is made otherwise. */
  chart(): ChartPart | undefined {
    const [group, more] = this.groups;
    const kind: ChartKind | undefined =
      group === "c:lineChart" ? "line" : group === "c:barChart" ? (this.lying ? "bar" : "column") : undefined;
    const data = this.block();
    if (!kind || more !== undefined || !data) return undefined;
    return {
      kind,
      title: decodeXString(this.title),
      valueTitle: decodeXString(this.valueTitle),
      axisFormat: this.axisFormat,
      data,
      colors: this.series.map(({ color = "#000000" }) => color),
      font: this.font,
    };
  }

  private within(...names: readonly string[]): boolean {
    return names.every((name) => this.path.includes(name));
  }

  private takeReference(text: string): void {
    const own = this.series.at(-1);
    const reference = parseSheetReference(text);
    const rect = reference?.sheet === this.sheet ? reference.rect : undefined;
    if (!own) return;
    if (this.within("c:tx")) own.name = rect;
    else if (this.within("c:cat")) own.categories = rect;
    else if (this.within("c:val")) own.values = rect;
  }

  /** The block all series stand in, side by side behind their categories and under their names. */
  private block(): Rect | undefined {
    const [first] = this.series;
    const { categories } = first ?? {};
    if (!categories || categories.columns !== 1 || categories.row === 0) return undefined;
    const { column, row, rows } = categories;
    const inPlace = this.series.every(({ categories: own, name, values }, index) => {
      const at = column + 1 + index;
      return (
        own?.row === row &&
        own.column === column &&
        own.rows === rows &&
        name?.row === row - 1 &&
        name.column === at &&
        values?.row === row &&
        values.column === at &&
        values.rows === rows
      );
    });
    return inPlace ? { row: row - 1, column, rows: rows + 1, columns: this.series.length + 1 } : undefined;
  }
}
