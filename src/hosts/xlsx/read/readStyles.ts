import type {
  BorderLine,
  BorderSide,
  CellFont,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../../core/workbook/Cell";
import { damaged } from "../damaged";
import { BUILT_IN_FORMATS, isDateFormat } from "../numberFormats";
import { booleanAttribute, numberAttribute, parseIndex } from "../xml/attributes";
import { parseXml, type XmlAttributes } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";
import { type ColorScheme, hexColor, readColor } from "./colors";
import { type DifferentialStyle, DifferentialStyleReader } from "./differentialStyle";

export interface CellFormat {
  /** Undefined when everything is Excel's default. */
  readonly style: CellStyle | undefined;
  /** Whether the number format shows a date, as the 1904 date system needs to know. */
  readonly isDate: boolean;
}

export interface StyleSheet {
  /** By the `s` of a cell. */
  readonly formats: readonly CellFormat[];
  readonly differential: readonly DifferentialStyle[];
}

export const NO_STYLES: StyleSheet = { formats: [{ style: undefined, isDate: false }], differential: [] };

/** Reads the styles part: what each cell format amounts to in our model, each object shared by all its cells. */
export function readStyles(bytes: Uint8Array, part: string, scheme: ColorScheme): StyleSheet {
  const reader = new StylesReader(part, scheme);
  parseXml(bytes, part, reader);
  const formats = reader.formats.length > 0 ? reader.formats : NO_STYLES.formats;
  return { formats, differential: reader.differential };
}

/** The model's default font. A workbook with another one gets it spelled out in each cell. */
const DEFAULT_FONT = { name: "Calibri", size: 11 };

const LINES: Readonly<Record<string, BorderLine>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  hair: "hair",
  dotted: "dotted",
  dashed: "dotted",
  dashDot: "dotted",
  dashDotDot: "dotted",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
  centerContinuous: "centerAcrossSelection",
};
/** Bottom is the default, which LibreOffice spells out in every cell. */
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "top",
  center: "center",
  justify: "center",
  distributed: "center",
};
const SECTIONS: ReadonlySet<string> = new Set([
  "fonts",
  "fills",
  "borders",
  "cellXfs",
  "cellStyleXfs",
  "dxfs",
  "indexedColors",
  "extLst",
]);
const SIDES: ReadonlySet<string> = new Set<BorderSide>(["left", "right", "top", "bottom"]);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Border = Pick<CellStyle, "border" | "borderColor">;

class StylesReader {
  readonly formats: CellFormat[] = [];
  readonly differential: DifferentialStyle[] = [];
  private readonly numberFormats = new Map<number, string>();
  private readonly fonts: CellFont[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly borders: Border[] = [];
  private palette: string[] = [];
  private section = "";
  private font: Mutable<CellFont> = {};
  private fill: string | undefined;
  private lines: Partial<Record<BorderSide, BorderLine>> = {};
  private borderColor: string | undefined;
  private side: BorderSide | undefined;
  private style: Mutable<CellStyle> = {};
  private dxf: DifferentialStyleReader | undefined;

  constructor(
    private readonly part: string,
    private scheme: ColorScheme,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (SECTIONS.has(name)) this.section = name;
    else if (name === "numFmt" && this.section === "") this.readNumberFormat(attributes);
    else if (this.section === "fonts") this.readFont(name, attributes);
    else if (this.section === "fills") this.readFill(name, attributes);
    else if (this.section === "borders") this.readBorder(name, attributes);
    else if (this.section === "cellXfs") this.readFormat(name, attributes);
    else if (this.section === "dxfs") this.readDifferential(name, attributes);
    else if (this.section === "indexedColors" && name === "rgbColor")
      this.palette.push(hexColor(attributes["rgb"]) ?? "#000000");
  }

  close(name: string): void {
    if (name === this.section) this.leaveSection();
    else if (name === "font" && this.section === "fonts") this.fonts.push(this.font);
    else if (name === "fill" && this.section === "fills") this.fills.push(this.fill);
    else if (name === "border" && this.section === "borders") this.borders.push(this.border());
    else if (name === "xf" && this.section === "cellXfs") this.formats.push(this.format());
    else if (name === "dxf" && this.dxf) this.differential.push(this.dxf.style());
    else this.dxf?.close(name);
  }

  private leaveSection(): void {
    // The palette stands behind everything that uses it, but only old files change it: colours 0 to 63, the first eight twice.
    if (this.section === "indexedColors" && this.palette.length >= 16) {
      this.scheme = { ...this.scheme, indexed: this.palette.slice(8) };
    }
    this.section = "";
  }

  private readNumberFormat({ numFmtId, formatCode }: XmlAttributes): void {
    if (formatCode) this.numberFormats.set(this.index(numFmtId), decodeXString(formatCode));
  }

  private readFont(name: string, attributes: XmlAttributes): void {
    const { val } = attributes;
    if (name === "font") this.font = {};
    else if (name === "name" && val !== undefined && val !== DEFAULT_FONT.name) this.font.name = decodeXString(val);
    else if (name === "sz") {
      const size = numberAttribute(val, `${this.part}: font size`);
      if (size !== undefined && size !== DEFAULT_FONT.size) this.font.size = size;
    } else if (name === "b" && booleanAttribute(val, true)) this.font.bold = true;
    else if (name === "i" && booleanAttribute(val, true)) this.font.italic = true;
    else if (name === "u" && val !== "none") this.font.underline = true;
    else if (name === "color") {
      const color = readColor(attributes, this.scheme);
      if (color !== undefined) this.font.color = color;
    }
  }

  private readFill(name: string, attributes: XmlAttributes): void {
    if (name === "fill") this.fill = undefined;
    else if (name === "patternFill") this.fill = attributes["patternType"] === "solid" ? "" : undefined;
    else if (name === "fgColor" && this.fill === "") this.fill = readColor(attributes, this.scheme);
  }

  private readBorder(name: string, attributes: XmlAttributes): void {
    if (name === "border") {
      this.lines = {};
      this.borderColor = undefined;
    } else if (name === "color") {
      if (this.side) this.borderColor ??= readColor(attributes, this.scheme);
    } else {
      const line = LINES[attributes["style"] ?? ""];
      this.side = line && SIDES.has(name) ? (name as BorderSide) : undefined;
      if (this.side && line) this.lines[this.side] = line;
    }
  }

  private border(): Border {
    const none = Object.keys(this.lines).length === 0;
    return none ? {} : { border: this.lines, ...(this.borderColor !== undefined && { borderColor: this.borderColor }) };
  }

  private readFormat(name: string, attributes: XmlAttributes): void {
    if (name === "xf") this.style = this.baseStyle(attributes);
    else if (name === "protection" && !booleanAttribute(attributes["locked"], true)) this.style.locked = false;
    else if (name === "alignment") {
      const horizontal = HORIZONTAL[attributes["horizontal"] ?? ""];
      const vertical = VERTICAL[attributes["vertical"] ?? ""];
      const indent = numberAttribute(attributes["indent"], `${this.part}: indent`);
      if (horizontal) this.style.horizontal = horizontal;
      if (vertical) this.style.vertical = vertical;
      if (booleanAttribute(attributes["wrapText"])) this.style.wrap = true;
      if (booleanAttribute(attributes["shrinkToFit"])) this.style.shrink = true;
      if (indent !== undefined && indent > 0) this.style.indent = indent;
    }
  }

  private baseStyle({ numFmtId, fontId, fillId, borderId }: XmlAttributes): Mutable<CellStyle> {
    const id = this.index(numFmtId);
    const numberFormat = this.numberFormats.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General";
    const font = this.item(this.fonts, fontId);
    const fill = this.item(this.fills, fillId);
    return {
      ...(numberFormat !== "General" && { numberFormat }),
      ...(font && Object.keys(font).length > 0 && { font }),
      ...(fill !== undefined && fill !== "" && { fill }),
      ...this.item(this.borders, borderId),
    };
  }

  private format(): CellFormat {
    const { style } = this;
    return {
      style: Object.keys(style).length > 0 ? style : undefined,
      isDate: style.numberFormat !== undefined && isDateFormat(style.numberFormat),
    };
  }

  private readDifferential(name: string, attributes: XmlAttributes): void {
    if (name === "dxf") this.dxf = new DifferentialStyleReader(this.scheme);
    else this.dxf?.open(name, attributes);
  }

  private item<T>(list: readonly T[], id: string | undefined): T | undefined {
    const index = this.index(id);
    if (index >= list.length && index > 0) throw damaged(`${this.part}: cell format of an unknown part`);
    return list[index];
  }

  private index(text: string | undefined): number {
    return text === undefined ? 0 : parseIndex(text, `${this.part}: index`);
  }
}
