import { equallyLong, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { changeOfTotals } from "../quantity/changeOf";
import { decimalsOnSide } from "../quantity/decimalsOnSide";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { Figure } from "./figureOf";
import type { Reason } from "./Reason";
import type { BodyRef, TableCell } from "./StatTable";

interface Both<T> {
  readonly now: T;
  readonly before: T;
}

/** The cell of a difference or a change in per cent between two cells of a table, or why there is none. */
export function changeCell(
  kind: "difference" | "percent",
  refs: Both<BodyRef>,
  { before: x, now: y }: Both<Figure | undefined>,
  periods: readonly ReferencePeriod[],
  indicator: IndicatorRecord | undefined,
): TableCell | Reason {
  for (const figure of [y, x]) {
    if (figure?.state !== "none") continue;
    const unknown = figure.reason === "blank" || figure.reason === "notApplicable";
    if (!unknown) return figure.reason;
    return figure === x ? "noPrevious" : "missing";
  }
  if (x?.state !== "sum" || y?.state !== "sum" || !indicator) return "noPrevious";
  // What stands at a date can be compared whatever lies between.
  if (indicator.additive.periods && !equallyLong(periods)) return "unlikePeriods";
  const { decimals, qualifier, times, ...change } = changeOfTotals(x.sum, y.sum, indicator.measure);
  const value = change[kind];
  if (typeof value !== "number") return value;
  if (kind === "difference") return { kind, value, qualifier, decimals, live: { op: kind, ...refs } };
  const told = times ?? value;
  const share = { value: told, qualifier, decimals: decimalsOnSide(told, qualifier, 1) };
  return times === undefined
    ? { kind, ...share, live: { op: kind, ...refs } }
    : { kind: "times", ...share, live: { op: "times", ...refs } };
}
