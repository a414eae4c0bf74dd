import type { WriteSheet } from "hucre/xlsx";
import type { Chart } from "../../../core/workbook/Chart";
import type { Sheet } from "../../../core/workbook/Sheet";
import { encodeXString, escapeXml } from "../xml/xstring";

type HucreChart = NonNullable<WriteSheet["charts"]>[number];

/** The charts of a sheet as hucre writes them: it makes the parts, their relationships and places; what a chart looks like is `chartXml`. */
export const hucreCharts = (sheet: Sheet): readonly HucreChart[] =>
  sheet.charts.map(({ area }) => ({
    type: "column",
    series: [{ values: "A1" }],
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
  }));

/** Gives the charts of a drawing, in order, their names and alternative texts. */
export function nameCharts(drawing: string, sheet: Sheet): string {
  let index = 0;
  return drawing.replace(/<xdr:cNvPr id="(\d+)" name="Chart \d+"\/>/g, (element, id: string) => {
    const chart = sheet.charts[index++];
    return chart
      ? `<xdr:cNvPr id="${id}" name="${escapeXml(encodeXString(chart.name))}" descr="${escapeXml(textOf(chart, sheet))}"/>`
      : element;
  });
}

/** What a chart shows, in words: the text of the first cell under it. */
function textOf({ area }: Chart, sheet: Sheet): string {
  const text = sheet.value(area.row, area.column);
  return typeof text === "string" ? text : "";
}
