import type { Rect } from "../../../core/workbook/Rect";
import { parseIndex, parseNumber } from "../xml/attributes";
import type { XmlAttributes, XmlHandler } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";

/** A chart in a drawing. */
export interface DrawnChart {
  readonly name: string;
  readonly area: Rect;
  /** Of the relationship to its part. */
  readonly id: string;
}

/** Programs that save a file again place what is drawn by themselves: less than this beyond a cell's edge, in EMU, is none. */
const NEAR = 45_720;

interface Corner {
  col?: number;
  row?: number;
  colOff?: number;
  rowOff?: number;
}

/** Reads a drawing part (ECMA-376 part 1, 20.5): the charts that stand between two cells, and how much else there is. */
export class DrawingReader implements XmlHandler {
  readonly charts: DrawnChart[] = [];
  /** Everything in the drawing, charts included. */
  anchors = 0;
  private from: Corner = {};
  private to: Corner = {};
  private corner: Corner | undefined;
  private name = "";
  private id: string | undefined;

  constructor(private readonly part: string) {}

  open(name: string, attributes: XmlAttributes): void {
    if (/^xdr:\w+Anchor$/.test(name)) {
      this.anchors++;
      [this.from, this.to, this.name, this.id] = [{}, {}, "", undefined];
    } else if (name === "xdr:from") this.corner = this.from;
    else if (name === "xdr:to") this.corner = this.to;
    else if (name === "xdr:cNvPr") this.name = decodeXString(attributes["name"] ?? "");
    else if (name === "c:chart") {
      const key = Object.keys(attributes).find((attribute) => attribute.endsWith(":id"));
      this.id = key === undefined ? undefined : attributes[key];
    }
  }

  close(name: string, text: string): void {
    if (name === "xdr:from" || name === "xdr:to") this.corner = undefined;
    else if (this.corner && (name === "xdr:col" || name === "xdr:row")) {
      this.corner[name === "xdr:col" ? "col" : "row"] = parseIndex(text, `${this.part}: anchor`);
    } else if (this.corner && (name === "xdr:colOff" || name === "xdr:rowOff")) {
      this.corner[name === "xdr:colOff" ? "colOff" : "rowOff"] = parseNumber(text, `${this.part}: anchor`);
    } else if (name === "xdr:twoCellAnchor") this.takeChart();
  }

  private takeChart(): void {
    const columns = span(this.from.col, this.to.col, this.to.colOff);
    const rows = span(this.from.row, this.to.row, this.to.rowOff);
    if (this.id === undefined || !columns || !rows) return;
    const area = { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
    this.charts.push({ name: this.name, area, id: this.id });
  }
}

/** The cells between two corners; the second one is behind them, or inside the last of them. */
function span(
  from: number | undefined,
  to: number | undefined,
  beyond = 0,
): { readonly first: number; readonly count: number } | undefined {
  if (from === undefined || to === undefined) return undefined;
  const count = (beyond > NEAR ? to + 1 : to) - from;
  return count > 0 ? { first: from, count } : undefined;
}
