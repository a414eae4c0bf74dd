import { cellAddress } from "../../core/workbook/a1";
import { type Chart, CHART_LOOK, chartBlocks, type ChartKind, lineLabels, lineMarker } from "../../core/workbook/Chart";
import type { Sheet } from "../../core/workbook/Sheet";
import { type Batch, CALL_BYTES, jsonBytes, RANGE_BYTES, type Step } from "./Batch";

const TYPES = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" } as const satisfies Record<
  ChartKind,
  Excel.ChartType | `${Excel.ChartType}`
>;
const MARKERS = { circle: "Circle", square: "Square", triangle: "Triangle", diamond: "Diamond" } as const;
const LABELS = { above: "Top", below: "Bottom" } as const;

/**
 * The charts of a new sheet. They are looks: a book is whole without them, so a chart that fails costs nothing else. Office.js has no
 * alternative text for charts; the words are in the cell under each of them.
 */
export const chartSteps = (sheet: Sheet, key: string): readonly Step[] =>
  sheet.charts.flatMap((chart) => [addStep(chart, sheet, key), lookStep(chart, key), seriesStep(chart, key)]);

function addStep(chart: Chart, sheet: Sheet, key: string): Step {
  const { area, data, kind } = chart;
  const { categories, series } = chartBlocks(chart);
  const names = series.map(({ name: { row, column } }) => {
    const text = sheet.value(row, column);
    return typeof text === "string" ? text : "";
  });
  return {
    bytes: (4 + series.length * 4) * CALL_BYTES + (1 + series.length * 2) * RANGE_BYTES + jsonBytes(names.join("")),
    cosmetic: key,
    queue: (batch) => {
      // Never "Auto": desktop and web come to different series (office-js 1830, 2929).
      const added = batch.sheet(key).charts.add(TYPES[kind], batch.range(key, data), "Columns");
      added.name = chart.name;
      added.setPosition(
        cellAddress(area.row, area.column),
        cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
      );
      // What Excel takes for names and categories is its own guess.
      series.forEach(({ values }, index) => {
        const own = added.series.getItemAt(index);
        own.name = names[index] ?? "";
        own.setValues(batch.range(key, values));
        own.setXAxisValues(batch.range(key, categories));
      });
    },
  };
}

const chartOf = (batch: Batch, key: string, { name }: Chart): Excel.Chart => batch.sheet(key).charts.getItem(name);

function lookStep(chart: Chart, key: string): Step {
  const { axisFormat, colors, font, kind, title, valueTitle } = chart;
  return {
    bytes: 18 * CALL_BYTES + jsonBytes(title + valueTitle),
    cosmetic: key,
    queue: (batch) => {
      const own = chartOf(batch, key, chart);
      const all = own.format.font;
      all.name = font;
      all.size = CHART_LOOK.size;
      all.color = CHART_LOOK.text;
      own.title.text = title;
      own.title.format.font.size = CHART_LOOK.titleSize;
      own.title.format.font.bold = true;
      own.legend.visible = colors.length > 1;
      if (colors.length > 1) own.legend.position = "Bottom";
      const { valueAxis } = own.axes;
      valueAxis.minimum = 0;
      valueAxis.numberFormat = axisFormat;
      valueAxis.title.text = valueTitle;
      if (kind === "bar") {
        valueAxis.majorGridlines.visible = false;
        valueAxis.tickLabelPosition = "None";
      } else valueAxis.majorGridlines.format.line.color = CHART_LOOK.gridlines;
    },
  };
}

function seriesStep(chart: Chart, key: string): Step {
  const { colors, kind } = chart;
  return {
    bytes: colors.length * 14 * CALL_BYTES,
    cosmetic: key,
    queue: (batch) => {
      const own = chartOf(batch, key, chart);
      colors.forEach((color, index) => {
        const series = own.series.getItemAt(index);
        series.hasDataLabels = true;
        if (kind === "line") lineLook(series, color, index);
        else {
          series.format.fill.setSolidColor(color);
          series.format.line.color = CHART_LOOK.text;
          series.gapWidth = CHART_LOOK.gapWidth;
        }
      });
    },
  };
}

function lineLook(series: Excel.ChartSeries, color: string, index: number): void {
  series.format.line.color = color;
  series.format.line.weight = CHART_LOOK.lineWeight;
  series.markerStyle = MARKERS[lineMarker(index)];
  series.markerSize = CHART_LOOK.markerSize;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  series.dataLabels.position = LABELS[lineLabels(index)];
}
