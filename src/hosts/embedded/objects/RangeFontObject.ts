import type { CellFont, CellStyle } from "../../../core/workbook/Cell";
import { invalidArgument, notImplemented } from "../HostError";
import { booleanArgument, numberArgument, textArgument, wordArgument } from "../interpreter/arguments";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostObject } from "../interpreter/HostObject";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { BLACK, colorArgument } from "../structure/colors";
import { changeStyle, commonStyle, withProperty } from "../structure/styles";

/** Excel's default font. */
export const FONT_NAME = "Calibri";
const FONT_SIZE = 11;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** The font of cells. */
export class RangeFontObject extends HostObject {
  readonly apiName = "RangeFont";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  get Name(): string | null {
    return this.common(({ name = FONT_NAME }) => name);
  }

  set Name(sent: unknown) {
    const name = textArgument(sent, "name");
    if (name === "") throw invalidArgument("name");
    this.change("name", name);
  }

  get Size(): number | null {
    return this.common(({ size = FONT_SIZE }) => size);
  }

  set Size(sent: unknown) {
    const size = numberArgument(sent, "size");
    if (size < 1 || size > 409) throw invalidArgument("size");
    this.change("size", size);
  }

  get Color(): string {
    return this.common(({ color = BLACK }) => color.toUpperCase()) ?? "";
  }

  set Color(sent: unknown) {
    this.change("color", colorArgument(sent, "color"));
  }

  get Bold(): boolean | null {
    return this.common(({ bold = false }) => bold);
  }

  set Bold(sent: unknown) {
    this.change("bold", booleanArgument(sent, "bold") || undefined);
  }

  get Italic(): boolean | null {
    return this.common(({ italic = false }) => italic);
  }

  set Italic(sent: unknown) {
    this.change("italic", booleanArgument(sent, "italic") || undefined);
  }

  get Underline(): string | null {
    return this.common(({ underline = false }) => (underline ? "Single" : "None"));
  }

  set Underline(sent: unknown) {
    const underline = wordArgument(sent, UNDERLINES, "underline");
    if (underline !== "None" && underline !== "Single") throw notImplemented(`RangeFont.underline ${underline}`);
    this.change("underline", underline === "Single" || undefined);
  }

  private common<Value>(read: (font: CellFont) => Value): Value | null {
    return commonStyle(this.area, ({ font = {} }) => read(font));
  }

  private change<Key extends keyof CellFont>(key: Key, value: CellFont[Key] | undefined): void {
    changeStyle(this.session, this.area, (style): CellStyle => {
      const { [key]: _, ...rest } = style.font ?? {};
      const font: CellFont = value === undefined ? rest : { ...rest, [key]: value };
      return withProperty(style, "font", Object.keys(font).length === 0 ? undefined : font);
    });
  }
}

addFixedProperties(RangeFontObject.prototype, { Strikethrough: false, Subscript: false, Superscript: false });
