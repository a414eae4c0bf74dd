import type { TableContext } from "../tables/TableContext";
import type { ChartLine } from "./chartLines";

/** A hue each, and each of another lightness, so that they are told apart in grey print, too: from 49 to 196 of 255. */
export const CHART_COLORS = ["#17365D", "#C77CA8", "#9C2F2F", "#E3A73F", "#2E8B57", "#A9CCE3"] as const;

/** The colours of a chart's lines: an indicator of the results has the same in every chart of a book, unless another one there has it. */
export function chartColors({ indicators }: TableContext, lines: readonly ChartLine[]): readonly string[] {
  const used: string[] = [];
  for (const { indicator } of lines) {
    const place = indicator ? indicators.findIndex(({ id }) => id === indicator.id) : -1;
    const own = CHART_COLORS[Math.max(0, place) % CHART_COLORS.length] ?? CHART_COLORS[0];
    used.push(used.includes(own) ? (CHART_COLORS.find((color) => !used.includes(color)) ?? own) : own);
  }
  return used;
}
