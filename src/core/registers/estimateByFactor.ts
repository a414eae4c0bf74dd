import { type Quantity, type Stated, decimalsOf } from "../quantity/Quantity";
import type { ConversionFactor } from "./Substance";

/**
 * What a figure amounts to by a factor: always "about", whatever was stated. Undefined where there is no number or the unit is another.
 * Computed in whole numbers of the last decimal place, so that 38 bricks of 0.35 kg are 13.3 kg.
 */
export function estimateByFactor(
  quantity: Quantity | undefined,
  { from, to, factor }: Pick<ConversionFactor, "from" | "to" | "factor">,
): Stated | undefined {
  if (quantity?.kind !== "number" || quantity.unit !== from) return undefined;
  const [a, b] = [decimalsOf(quantity.value), decimalsOf(factor)];
  const value = (Math.round(quantity.value * 10 ** a) * Math.round(factor * 10 ** b)) / 10 ** (a + b);
  return { kind: "number", value, unit: to, qualifier: "about", decimals: decimalsOf(value) };
}
