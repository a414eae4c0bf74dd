import type { Chart } from "../../../core/workbook/Chart";
import { CHART_LOOK, lineLabels, lineMarker } from "../../../core/workbook/Chart";
import { notImplemented } from "../HostError";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostObject } from "../interpreter/HostObject";
import { textArgument } from "../interpreter/arguments";
import { colorArgument } from "../structure/colors";
import type { ChartOwner } from "./ChartOwner";

/** Any small object of a chart whose looks are the same in every chart the model holds. */
export class FixedObject extends HostObject {
  constructor(readonly apiName: string) {
    super();
  }
}

/** An object with these properties, at these values only; others answer `ApiNotFound`. */
export function fixedObject(
  apiName: string,
  values: Readonly<Record<string, string | number | boolean>>,
  parts: Readonly<Record<string, HostObject>> = {},
): HostObject {
  class Fixed extends FixedObject {}
  addFixedProperties(Fixed.prototype, values);
  for (const [name, part] of Object.entries(parts)) Object.defineProperty(Fixed.prototype, name, { get: () => part });
  return new Fixed(apiName);
}

/** The font of all of a chart's texts; size and colour are the model's own. */
export class ChartFontObject extends HostObject {
  readonly apiName = "ChartFont";

  constructor(private readonly owner: ChartOwner) {
    super();
  }

  get Name(): string {
    return this.owner.chart.font;
  }

  set Name(sent: unknown) {
    const font = textArgument(sent, "name");
    this.owner.change((chart) => ({ ...chart, font }));
  }
}
addFixedProperties(ChartFontObject.prototype, {
  Size: CHART_LOOK.size,
  Color: CHART_LOOK.text,
  Bold: false,
  Italic: false,
});

/** A title: of the chart, or of its axis of values. */
export class ChartTitleObject extends HostObject {
  constructor(
    private readonly owner: ChartOwner,
    readonly apiName: "ChartTitle" | "ChartAxisTitle",
    private readonly field: "title" | "valueTitle",
  ) {
    super();
  }

  get Text(): string {
    return this.owner.chart[this.field];
  }

  set Text(sent: unknown) {
    const text = textArgument(sent, "text");
    this.owner.change((chart) => ({ ...chart, [this.field]: text }));
  }

  get Visible(): boolean {
    return this.Text !== "";
  }

  get Format(): HostObject {
    const isTitle = this.field === "title";
    const font = { Size: isTitle ? CHART_LOOK.titleSize : CHART_LOOK.size, Bold: isTitle, Color: CHART_LOOK.text };
    return fixedObject("ChartTitleFormat", {}, { Font: fixedObject("ChartFont", font) });
  }
}

/** The axes: that of values begins at 0. */
export class ChartAxesObject extends HostObject {
  readonly apiName = "ChartAxes";

  constructor(private readonly owner: ChartOwner) {
    super();
  }

  get ValueAxis(): HostObject {
    return new ValueAxisObject(this.owner);
  }

  get CategoryAxis(): HostObject {
    return fixedObject("ChartAxis", { Visible: true });
  }
}

class ValueAxisObject extends HostObject {
  readonly apiName = "ChartAxis";

  constructor(private readonly owner: ChartOwner) {
    super();
  }

  get NumberFormat(): string {
    return this.owner.chart.axisFormat;
  }

  set NumberFormat(sent: unknown) {
    const axisFormat = textArgument(sent, "numberFormat");
    this.owner.change((chart) => ({ ...chart, axisFormat }));
  }

  get Title(): HostObject {
    return new ChartTitleObject(this.owner, "ChartAxisTitle", "valueTitle");
  }

  get MajorGridlines(): HostObject {
    const line = fixedObject("ChartLineFormat", { Color: CHART_LOOK.gridlines });
    const format = fixedObject("ChartGridlinesFormat", {}, { Line: line });
    return fixedObject("ChartGridlines", { Visible: this.owner.chart.kind !== "bar" }, { Format: format });
  }

  get TickLabelPosition(): string {
    return this.owner.chart.kind === "bar" ? "None" : "NextToAxis";
  }

  set TickLabelPosition(sent: unknown) {
    if (sent !== this.TickLabelPosition) throw notImplemented(`ChartAxis.tickLabelPosition ${String(sent)}`);
  }
}
addFixedProperties(ValueAxisObject.prototype, { Minimum: 0, Visible: true });

/** A legend stands below where there are several series. */
export const legendOf = ({ colors }: Chart): HostObject =>
  fixedObject("ChartLegend", { Visible: colors.length > 1, Position: "Bottom", Overlay: false });

const MARKER_WORDS = { circle: "Circle", square: "Square", triangle: "Triangle", diamond: "Diamond" } as const;
const LABEL_WORDS = { above: "Top", below: "Bottom" } as const;

/** How a series looks but for its colour. */
export const seriesLook = ({ kind }: Chart, index: number): Readonly<Record<string, string | number | boolean>> =>
  kind === "line"
    ? {
        HasDataLabels: true,
        MarkerStyle: MARKER_WORDS[lineMarker(index)],
        MarkerSize: CHART_LOOK.markerSize,
        Smooth: false,
      }
    : { HasDataLabels: true, GapWidth: CHART_LOOK.gapWidth };

export const labelsOf = ({ kind }: Chart, index: number): HostObject =>
  fixedObject("ChartDataLabels", {
    ShowValue: true,
    Position: kind === "line" ? LABEL_WORDS[lineLabels(index)] : "OutsideEnd",
  });

/** The format of a series: bars have a colour and a dark outline, lines a colour and a width. */
export class SeriesFormatObject extends HostObject {
  readonly apiName = "ChartSeriesFormat";

  constructor(
    private readonly owner: ChartOwner,
    private readonly index: number,
  ) {
    super();
  }

  get Fill(): HostObject {
    return new SeriesFillObject(this.owner, this.index);
  }

  get Line(): HostObject {
    return this.owner.chart.kind === "line"
      ? new SeriesLineObject(this.owner, this.index)
      : fixedObject("ChartLineFormat", { Color: CHART_LOOK.text });
  }
}

class SeriesFillObject extends HostObject {
  readonly apiName = "ChartFill";

  constructor(
    private readonly owner: ChartOwner,
    private readonly index: number,
  ) {
    super();
  }

  SetSolidColor(sent: unknown): void {
    if (this.owner.chart.kind === "line") throw notImplemented("ChartFill.setSolidColor of a line");
    this.owner.paint(this.index, colorArgument(sent, "color"));
  }

  GetSolidColor(): string {
    return this.owner.chart.colors[this.index] ?? "";
  }
}

class SeriesLineObject extends HostObject {
  readonly apiName = "ChartLineFormat";

  constructor(
    private readonly owner: ChartOwner,
    private readonly index: number,
  ) {
    super();
  }

  get Color(): string {
    return this.owner.chart.colors[this.index] ?? "";
  }

  set Color(sent: unknown) {
    this.owner.paint(this.index, colorArgument(sent, "color"));
  }
}
addFixedProperties(SeriesLineObject.prototype, { Weight: CHART_LOOK.lineWeight });
