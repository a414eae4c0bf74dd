import type { XmlAttributes } from "../xml/parseXml";
import { booleanAttribute } from "../xml/attributes";
import { type ColorScheme, readColor } from "./colors";

/** What a conditional format changes, as far as our model knows it. */
export interface DifferentialStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly frame?: string;
}

const SIDES: ReadonlySet<string> = new Set(["left", "right", "top", "bottom"]);
const BLACK = "#000000";

/** Collects one dxf element from its children. In a dxf the solid colour is the background's, other than in a cell's fill. */
export class DifferentialStyleReader {
  private inFont = false;
  private inLine = false;
  private frame: string | undefined;
  private color: string | undefined;
  private bold = false;
  private background: string | undefined;
  private foreground: string | undefined;
  private pattern = "solid";

  constructor(private readonly scheme: ColorScheme) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "font") this.inFont = true;
    else if (SIDES.has(name)) this.openLine(attributes);
    else if (name === "color" && this.inLine) this.frame = readColor(attributes, this.scheme) ?? this.frame;
    else if (name === "color" && this.inFont) this.color = readColor(attributes, this.scheme);
    else if (name === "b" && this.inFont) this.bold = booleanAttribute(attributes["val"], true);
    else if (name === "patternFill") this.pattern = attributes["patternType"] ?? "solid";
    else if (name === "bgColor") this.background = readColor(attributes, this.scheme);
    else if (name === "fgColor") this.foreground = readColor(attributes, this.scheme);
  }

  close(name: string): void {
    if (name === "font") this.inFont = false;
    if (SIDES.has(name)) this.inLine = false;
  }

  private openLine({ style }: XmlAttributes): void {
    this.inLine = style !== undefined && style !== "none";
    if (this.inLine) this.frame ??= BLACK;
  }

  style(): DifferentialStyle {
    const fill = this.pattern === "none" ? undefined : (this.background ?? this.foreground);
    return {
      ...(fill !== undefined && { fill }),
      ...(this.color !== undefined && { color: this.color }),
      ...(this.bold && { bold: true }),
      ...(this.frame !== undefined && { frame: this.frame }),
    };
  }
}
