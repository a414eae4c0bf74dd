import { equallyLong, periodsOverlap, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { type QuantitySum, sumQuantities } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";

/** Why a series has no sum or mean. */
export type NoSeries = "stock" | "blank" | "incompleteSeries" | "unlikePeriods";

/**
 * The sum of a series or its mean; neither where one period has no figure, no sum where stocks or periods that overlap would be added, no
 * mean of periods of other length.
 * @param figures of each period; undefined where it has none.
 */
export function overPeriods(
  op: "sum" | "mean",
  figures: readonly (QuantitySum | undefined)[],
  periods: readonly ReferencePeriod[],
  { additive, unit }: Pick<IndicatorRecord, "additive" | "unit">,
): QuantitySum | NoSeries {
  if (op === "sum" && !additive.periods) return "stock";
  const sums = figures.filter((figure) => figure !== undefined);
  if (sums.length === 0) return "blank";
  if (sums.length < figures.length) return "incompleteSeries";
  if (op === "mean" ? !equallyLong(periods) : periodsOverlap(periods)) return "unlikePeriods";
  const total = sumQuantities(
    sums.map(({ quantity }) => quantity),
    unit,
  );
  const withoutNumber = total.withoutNumber + sums.reduce((all, each) => all + each.withoutNumber, 0);
  const missing = total.missing + sums.reduce((all, each) => all + each.missing, 0);
  if (op === "sum") return { ...total, withoutNumber, missing };
  const value = numericValue(total.quantity);
  if (value === undefined || withoutNumber + missing > 0) return "incompleteSeries";
  return { quantity: meanOf(total.quantity, value / sums.length), withoutNumber, missing };
}

/** A mean shows one decimal more than what it is the mean of; its value is not rounded. */
function meanOf(total: Quantity | undefined, value: number): Quantity | undefined {
  if (total?.kind !== "number") return total;
  const { wording: _wording, ...rest } = total;
  return { ...rest, value, decimals: total.decimals + 1 };
}
