import { equallyLong, periodsOverlap, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { type QuantitySum, sumQuantities } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { Figure, NoFigure } from "./figureOf";
import type { BodyRef } from "./StatTable";

const none = (reason: NoFigure): Figure => ({ state: "none", reason });

/**
 * The sum of a series or its mean; neither where one period has no figure, or where stocks would be added.
 * @param figures those in the cells, each of its period.
 */
export function overPeriods(
  op: "sum" | "mean",
  cells: readonly BodyRef[],
  figures: readonly (Figure | undefined)[],
  periods: readonly ReferencePeriod[],
  { additive, unit }: Pick<IndicatorRecord, "additive" | "unit">,
): Figure {
  if (op === "sum" && !additive.periods) return none("stock");
  const sums = figures.flatMap((figure) => (figure?.state === "sum" ? [figure.sum] : []));
  if (sums.length === 0) return none("blank");
  if (sums.length < cells.length) return none("incompleteSeries");
  if (op === "mean" ? !equallyLong(periods) : periodsOverlap(periods)) return none("unlikePeriods");
  const total = sumQuantities(
    sums.map(({ quantity }) => quantity),
    unit,
  );
  const sum: QuantitySum = {
    ...total,
    withoutNumber: total.withoutNumber + sums.reduce((all, each) => all + each.withoutNumber, 0),
    missing: total.missing + sums.reduce((all, each) => all + each.missing, 0),
  };
  if (op === "sum") return { state: "sum", sum, live: { op, cells }, marks: [] };
  const value = numericValue(total.quantity);
  if (value === undefined || sum.withoutNumber + sum.missing > 0) return none("incompleteSeries");
  const quantity = meanOf(total.quantity, value / cells.length);
  return { state: "sum", sum: { ...sum, quantity }, live: { op, cells }, marks: [] };
}

/** A mean shows one decimal more than what it is the mean of; its value is not rounded. */
function meanOf(total: Quantity | undefined, value: number): Quantity | undefined {
  if (total?.kind !== "number") return total;
  const { wording: _wording, ...rest } = total;
  return { ...rest, value, decimals: total.decimals + 1 };
}
