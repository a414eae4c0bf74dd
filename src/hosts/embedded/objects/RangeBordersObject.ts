import type { BorderLine, BorderSide, CellStyle } from "../../../core/workbook/Cell";
import { invalidArgument, notImplemented } from "../HostError";
import { integerArgument, wordArgument } from "../interpreter/arguments";
import { HostCollection, HostObject } from "../interpreter/HostObject";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { BLACK, colorArgument } from "../structure/colors";
import { type CellPosition, changeStyle, commonStyle, withProperty } from "../structure/styles";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof INDEXES)[number];

/** The sides of a cell a border of its block is drawn on: an edge at the block's edge only, an inside line on both cells beside it. */
function sidesAt(index: BorderIndex, at: CellPosition): readonly BorderSide[] {
  switch (index) {
    case "EdgeTop":
      return at.top ? ["top"] : [];
    case "EdgeBottom":
      return at.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return at.left ? ["left"] : [];
    case "EdgeRight":
      return at.right ? ["right"] : [];
    case "InsideVertical":
      return [...(at.left ? [] : (["left"] as const)), ...(at.right ? [] : (["right"] as const))];
    case "InsideHorizontal":
      return [...(at.top ? [] : (["top"] as const)), ...(at.bottom ? [] : (["bottom"] as const))];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

/** The borders of an area. */
export class RangeBordersObject extends HostCollection {
  readonly apiName = "RangeBorderCollection";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return INDEXES.map((index) => new RangeBorderObject(this.session, this.area, index));
  }

  get Count(): number {
    return INDEXES.length;
  }

  GetItem(index: unknown): HostObject {
    return new RangeBorderObject(this.session, this.area, wordArgument(index, INDEXES, "index"));
  }

  GetItemAt(index: unknown): HostObject {
    const found = INDEXES[integerArgument(index, "index")];
    if (!found) throw invalidArgument("index");
    return this.GetItem(found);
  }
}

/** Style and weight in Excel's words for each line the workbook knows. */
const LINES: Readonly<Record<BorderLine, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
};
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const LINE_OF_STYLE: Readonly<Record<string, BorderLine>> = { Continuous: "thin", Double: "double", Dot: "dotted" };
const LINE_OF_WEIGHT: Readonly<Record<(typeof WEIGHTS)[number], BorderLine>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

class RangeBorderObject extends HostObject {
  readonly apiName = "RangeBorder";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
    private readonly index: BorderIndex,
  ) {
    super();
  }

  get Id(): string {
    return this.index;
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string | null {
    const line = this.line();
    return line === null ? null : line === undefined ? "None" : LINES[line][0];
  }

  set Style(sent: unknown) {
    const style = wordArgument(sent, STYLES, "style");
    const line = LINE_OF_STYLE[style];
    if (style !== "None" && !line) throw notImplemented(`RangeBorder.style ${style}`);
    if (style === "Continuous" && this.Style === "Continuous") return;
    this.draw(line);
  }

  get Weight(): string | null {
    const line = this.line();
    return line === null ? null : LINES[line ?? "thin"][1];
  }

  /** Draws a line where there is none yet, as in Excel. */
  set Weight(sent: unknown) {
    const weight = wordArgument(sent, WEIGHTS, "weight");
    const style = this.Style;
    if (style === "Double" || style === "Dot") {
      if (weight !== this.Weight) throw notImplemented(`RangeBorder.weight ${weight} of a line of style ${style}`);
      return;
    }
    this.draw(LINE_OF_WEIGHT[weight]);
  }

  /** One colour serves all lines of a cell. */
  get Color(): string {
    return commonStyle(this.area, ({ borderColor = BLACK }) => borderColor.toUpperCase()) ?? "";
  }

  set Color(sent: unknown) {
    const color = colorArgument(sent, "color");
    changeStyle(this.session, this.area, (style, at) => {
      const sides = sidesAt(this.index, at);
      if (sides.length === 0) return style;
      const lined: CellStyle = sides.some((side) => style.border?.[side])
        ? style
        : { ...style, border: { ...style.border, ...Object.fromEntries(sides.map((side) => [side, "thin"])) } };
      return withProperty(lined, "borderColor", color === BLACK ? undefined : color);
    });
  }

  private draw(line: BorderLine | undefined): void {
    if (this.index.startsWith("Diagonal")) {
      if (line) throw notImplemented(`RangeBorder of index ${this.index}`);
      return;
    }
    changeStyle(this.session, this.area, (style, at) => {
      const sides = sidesAt(this.index, at);
      if (sides.length === 0) return style;
      const border = { ...style.border };
      for (const side of sides) {
        if (line) border[side] = line;
        else Reflect.deleteProperty(border, side);
      }
      const bare = Object.keys(border).length === 0;
      const drawn = withProperty(style, "border", bare ? undefined : border);
      return bare ? withProperty(drawn, "borderColor", undefined) : drawn;
    });
  }

  /** The line on this border of the area: undefined for none, null where it differs from place to place. */
  private line(): BorderLine | undefined | null {
    const seen = new Set<BorderLine | undefined>();
    for (const rect of this.area.rects) {
      const [bottom, right] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1];
      const rows =
        this.index === "EdgeTop" ? [rect.row] : this.index === "EdgeBottom" ? [bottom] : range(rect.row, bottom);
      for (const row of rows) {
        const columns =
          this.index === "EdgeLeft" ? [rect.column] : this.index === "EdgeRight" ? [right] : range(rect.column, right);
        for (const column of columns) {
          const at = {
            top: row === rect.row,
            bottom: row === bottom,
            left: column === rect.column,
            right: column === right,
          };
          const border = this.area.sheet.cell(row, column)?.style?.border;
          for (const side of sidesAt(this.index, at)) seen.add(border?.[side]);
          if (seen.size > 1) return null;
        }
      }
    }
    const [only] = seen;
    return only;
  }
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
