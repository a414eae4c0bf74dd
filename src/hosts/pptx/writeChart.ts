import type PptxGenJS from "pptxgenjs";
import type { ReportChart } from "../../core/report/Report";
import { CHART_LOOK, lineMarker } from "../../core/workbook/Chart";

/** Inches on the slide. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const LABEL_SIZE = 14;
const hex = (color: string): string => color.slice(1);

/** Puts a chart on a slide, drawn by PowerPoint from figures it can edit; a point without a figure is a gap. */
export function writeChart(
  slides: PptxGenJS,
  slide: PptxGenJS.Slide,
  chart: ReportChart,
  place: ChartPlace,
  font: string,
): void {
  const { categories, description, kind, series, unit } = chart;
  const data = series.map(({ label, points }) => ({
    name: label,
    labels: [...categories],
    // The library writes no point where there is no number.
    values: points.map((point) => point?.value ?? null) as number[],
  }));
  const fonts = { fontFace: font, fontSize: LABEL_SIZE, color: hex(CHART_LOOK.text) };
  slide.addChart(kind === "line" ? slides.ChartType.line : slides.ChartType.bar, data, {
    ...place,
    altText: description,
    barDir: kind === "bar" ? "bar" : "col",
    barGapWidthPct: CHART_LOOK.gapWidth,
    chartColors: series.map(({ color }) => hex(color)),
    displayBlanksAs: "gap",
    lineDataSymbol: lineMarker(0),
    lineDataSymbolSize: CHART_LOOK.markerSize,
    lineSize: CHART_LOOK.lineWeight,
    showLegend: series.length > 1,
    legendPos: "b",
    legendFontFace: font,
    legendFontSize: LABEL_SIZE,
    showValue: true,
    dataLabelFontFace: font,
    dataLabelFontSize: LABEL_SIZE,
    dataLabelColor: hex(CHART_LOOK.text),
    dataLabelPosition: kind === "line" ? "t" : "outEnd",
    dataLabelFormatCode: "General",
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: fonts.fontSize,
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: fonts.fontSize,
    valAxisLabelFormatCode: "#,##0",
    valAxisMinVal: 0,
    valAxisHidden: kind === "bar",
    valGridLine: kind === "bar" ? { style: "none" } : { color: hex(CHART_LOOK.gridlines), size: 0.5 },
    showValAxisTitle: true,
    valAxisTitle: unit,
    valAxisTitleFontFace: font,
    valAxisTitleFontSize: LABEL_SIZE,
  });
}
