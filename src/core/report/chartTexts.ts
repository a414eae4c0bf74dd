import type { StatChart } from "../charts/StatChart";
import { shownCell } from "../tables/shownFigure";
import { inBoth } from "../tables/inBoth";
import type { TableContext } from "../tables/TableContext";
import type { ReportChart } from "./Report";
import { annexName } from "./tableTexts";

/** A chart with its figures as they are drawn outside a workbook. @param tables ids of the annexes, in order: the source of each chart is one. */
export function chartTexts(chart: StatChart, tables: readonly string[], context: TableContext): ReportChart {
  const { categories, description, id, kind, notes, series, table, title, unit } = chart;
  const annex = tables.indexOf(table);
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
    notes: [
      inBoth(
        context,
        ({ second: _other, ...voice }) => voice.translate("report.chart.source", { annex: annexName(annex, voice) }),
        " / ",
      ),
      ...notes,
    ],
    description,
  };
}
