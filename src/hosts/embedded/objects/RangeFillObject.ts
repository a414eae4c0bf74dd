import { notImplemented } from "../HostError";
import { wordArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { colorArgument, WHITE } from "../structure/colors";
import { changeStyle, commonStyle, withProperty } from "../structure/styles";

/** The background of cells: solid or none. */
export class RangeFillObject extends HostObject {
  readonly apiName = "RangeFill";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  /** White where there is none; "" where cells differ, as in Excel. */
  get Color(): string {
    return commonStyle(this.area, ({ fill = WHITE }) => fill.toUpperCase()) ?? "";
  }

  set Color(sent: unknown) {
    if (sent === "") {
      this.Clear();
      return;
    }
    const fill = colorArgument(sent, "color");
    changeStyle(this.session, this.area, (style) => withProperty(style, "fill", fill));
  }

  get Pattern(): string | null {
    return commonStyle(this.area, ({ fill }) => (fill === undefined ? "None" : "Solid"));
  }

  set Pattern(sent: unknown) {
    const pattern = wordArgument(sent, ["None", "Solid"], "pattern");
    if (pattern === "None") this.Clear();
    else if (this.Pattern !== "Solid") throw notImplemented("RangeFill.pattern before a color");
  }

  Clear(): void {
    changeStyle(this.session, this.area, (style) => withProperty(style, "fill", undefined));
  }
}
