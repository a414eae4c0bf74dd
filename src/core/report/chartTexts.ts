import type { StatChart } from "../charts/StatChart";
import { shownCell } from "../tables/shownFigure";
import type { TableContext } from "../tables/TableContext";
import { roman } from "../text/roman";
import type { ReportChart } from "./Report";

/** A chart with its figures as they are drawn outside a workbook. @param tables ids of the annexes, in order: the source of each chart is one. */
export function chartTexts(chart: StatChart, tables: readonly string[], context: TableContext): ReportChart {
  const { categories, description, id, kind, notes, series, table, title, unit } = chart;
  const { translate } = context;
  const annex = `${translate("table.annex")} ${roman(tables.indexOf(table) + 1)}`;
  return {
    id,
    kind,
    title,
    unit,
    categories,
    series: series.map(({ color, label, points }) => ({
      label,
      color,
      points: points.map((point) => {
        if (!point) return undefined;
        const shown = shownCell(point.cell, context);
        return { value: point.value, numberFormat: "numberFormat" in shown ? shown.numberFormat : "General" };
      }),
    })),
    notes: [translate("report.chart.source", { annex }), ...notes],
    description,
  };
}
