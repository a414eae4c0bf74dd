import type { Quantity } from "../quantity/Quantity";
import type { Figure } from "./Figure";

/** The number a quantity is, and how exactly it is known; undefined for one without a number. */
export const numberOf = (quantity: Quantity | undefined): Figure["number"] =>
  quantity?.kind === "number"
    ? { value: quantity.value, qualifier: quantity.qualifier, decimals: quantity.decimals }
    : quantity?.kind === "zero"
      ? { value: 0, qualifier: "exact", decimals: 0 }
      : undefined;
