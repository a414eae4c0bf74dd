import type { ConditionalFormat } from "../../../core/workbook/Sheet";
import { invalidArgument, notImplemented } from "../HostError";
import { textArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import { colorArgument } from "../structure/colors";

/** Whose lines they are. */
export interface FramedFormat {
  readonly format: ConditionalFormat;
  change(edit: (format: ConditionalFormat) => ConditionalFormat): void;
}

const EDGES: ReadonlySet<string> = new Set(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
const BLACK = "#000000";

/** The lines of a conditional format. Our model has all four, thin and of one colour, or none: a line set on one edge is set on each. */
export class ConditionalBordersObject extends HostObject {
  readonly apiName = "ConditionalRangeBorderCollection";

  constructor(private readonly owner: FramedFormat) {
    super();
  }

  GetItem(sent: unknown): HostObject {
    const edge = textArgument(sent, "index");
    if (!EDGES.has(edge)) throw invalidArgument(`index ${edge}`);
    return new ConditionalBorderObject(this.owner, edge);
  }
}

class ConditionalBorderObject extends HostObject {
  readonly apiName = "ConditionalRangeBorder";

  constructor(
    private readonly owner: FramedFormat,
    readonly SideIndex: string,
  ) {
    super();
  }

  get Style(): string {
    return this.owner.format.frame === undefined ? "None" : "Continuous";
  }

  set Style(sent: unknown) {
    const style = textArgument(sent, "style");
    if (style !== "None" && style !== "Continuous") throw notImplemented(`ConditionalRangeBorder.style ${style}`);
    this.owner.change(({ frame = BLACK, ...format }) => (style === "None" ? format : { ...format, frame }));
  }

  get Color(): string {
    return this.owner.format.frame?.toUpperCase() ?? "";
  }

  set Color(sent: unknown) {
    const frame = colorArgument(sent, "color");
    this.owner.change((format) => ({ ...format, frame }));
  }
}
