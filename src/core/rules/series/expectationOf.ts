import type { Expectation } from "../../dataset/Finding";
import type { Indicator } from "../../dataset/Programme";
import type { Series } from "./Series";
import { historyOf } from "./historyOf";

const DIGITS = 3;

/**
 * The band a figure was expected in and the earlier figures it rests on. Its ends are rounded inwards to whole counts and to three
 * significant digits, so that a figure outside it is seen to be outside.
 */
export const expectationOf = (series: Series, from: number, to: number): Expectation => ({
  from: rounded(from, series.indicator, Math.ceil),
  to: rounded(to, series.indicator, Math.floor),
  history: historyOf(series),
});

function rounded(value: number, { measure }: Indicator, round: (value: number) => number): number {
  if (value <= 0) return 0;
  const place = Math.floor(Math.log10(value)) - DIGITS + 1;
  const step = 10 ** (measure === "count" ? Math.max(0, place) : place);
  return Number((round(value / step) * step).toPrecision(12));
}
