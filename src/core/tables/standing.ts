import { numericValue, type Qualifier } from "../quantity/Quantity";
import { addQualifiers, type QuantitySum } from "../quantity/sumQuantities";

/** What one of several that are counted alike is among them. */
export interface Standing {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/**
 * The share of a figure in the total of several, in per cent, or its rank among those that are known. No share of a total that leaves
 * anything out, or of nothing.
 * @param among all of them, itself included.
 */
export function standing(
  kind: "share" | "rank",
  own: QuantitySum | undefined,
  among: readonly (QuantitySum | undefined)[],
): Standing | undefined {
  const value = numericValue(own?.quantity);
  if (value === undefined || among.length < 2) return undefined;
  const values = among.flatMap((sum) => numericValue(sum?.quantity) ?? []);
  if (kind === "rank") return { value: values.filter((other) => other > value).length + 1, qualifier: "exact" };
  const total = values.reduce((sum, each) => sum + each, 0);
  if (total === 0 || !among.every(leavesNothing)) return undefined;
  const known = among.map(qualifierOf).reduce(addQualifiers);
  return { value: (value / total) * 100, qualifier: known === "exact" ? known : "about" };
}

const leavesNothing = (sum: QuantitySum | undefined): boolean =>
  numericValue(sum?.quantity) !== undefined && sum?.withoutNumber === 0 && sum.missing === 0;

const qualifierOf = (sum: QuantitySum | undefined): Qualifier =>
  sum?.quantity?.kind === "number" ? sum.quantity.qualifier : "exact";
