import type { ConditionalFormat } from "../../../core/workbook/Sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import { withoutPrefixes } from "../formulas/functionPrefixes";
import { translateFormula } from "../formulas/translateFormula";
import { parseIndex, parseNumber } from "../xml/attributes";
import type { XmlAttributes } from "../xml/parseXml";
import { OFFICE_COLORS } from "./colors";
import { type DifferentialStyle, DifferentialStyleReader } from "./differentialStyle";
import { parseRanges } from "./ranges";

interface Rule {
  readonly priority: number;
  readonly formula: string;
  readonly style: DifferentialStyle;
}

/** Collects conditional formats by formula, of the sheet itself or of its x14 extension; other kinds are passed over. */
export class ConditionalFormatReader {
  private readonly found: { readonly priority: number; readonly format: ConditionalFormat }[] = [];
  private ranges: readonly Rect[] = [];
  private rules: Rule[] = [];
  private isExpression = false;
  private priority = 0;
  private formula = "";
  private style: DifferentialStyle = {};
  private dxf: DifferentialStyleReader | undefined;

  constructor(
    private readonly part: string,
    private readonly differential: readonly DifferentialStyle[],
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "conditionalFormatting" || name === "x14:conditionalFormatting") {
      this.rules = [];
      this.ranges = parseRanges(attributes["sqref"], `${this.part}: conditional format`);
    } else if (name === "cfRule" || name === "x14:cfRule") {
      this.isExpression = attributes["type"] === "expression";
      this.priority = parseNumber(attributes["priority"] ?? "0", `${this.part}: priority`);
      this.formula = "";
      const { dxfId } = attributes;
      this.style =
        (dxfId === undefined ? undefined : this.differential[parseIndex(dxfId, `${this.part}: dxfId`)]) ?? {};
    } else if (name === "x14:dxf") {
      this.dxf = new DifferentialStyleReader(OFFICE_COLORS);
    } else {
      this.dxf?.open(name, attributes);
    }
  }

  close(name: string, text: string): void {
    if (name === "formula" || name === "xm:f") this.formula ||= withoutPrefixes(text);
    else if (name === "xm:sqref") this.ranges = parseRanges(text, `${this.part}: conditional format`);
    else if (name === "x14:dxf") {
      this.style = this.dxf?.style() ?? {};
      this.dxf = undefined;
    } else if (name === "cfRule" || name === "x14:cfRule") {
      if (this.isExpression && this.formula !== "") {
        this.rules.push({ priority: this.priority, formula: this.formula, style: this.style });
      }
    } else if (name === "conditionalFormatting" || name === "x14:conditionalFormatting") this.take();
    else this.dxf?.close(name);
  }

  /** Those found so far, the most important first. */
  formats(): readonly ConditionalFormat[] {
    return [...this.found].sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  }

  get count(): number {
    return this.found.length;
  }

  /** One format for each range. A file's formula is relative to the top left corner of all its ranges. */
  private take(): void {
    let top = MAX_ROWS;
    let left = MAX_COLUMNS;
    for (const { row, column } of this.ranges) {
      top = Math.min(top, row);
      left = Math.min(left, column);
    }
    for (const { priority, formula, style } of this.rules) {
      for (const range of this.ranges) {
        const moved = translateFormula(formula, range.row - top, range.column - left);
        this.found.push({ priority, format: { range, formula: `=${moved}`, ...style } });
      }
    }
  }
}
