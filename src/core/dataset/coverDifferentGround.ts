import { numericValue } from "../quantity/Quantity";
import type { Observation } from "./Observation";
import type { Programme } from "./Programme";

/** Whether numbers are stated by sides whose figures cover different ground; such figures are never added. */
export function coverDifferentGround({ parties }: Programme, observations: readonly Observation[]): boolean {
  if (!parties.some(({ scope }) => scope)) return false;
  const stating = new Set(
    observations.filter(({ quantity }) => numericValue(quantity) !== undefined).map(({ party }) => party),
  );
  const sides = parties.filter(({ country, id }) => country !== "both" && stating.has(id));
  return new Set(sides.map(({ scope }) => scope?.en)).size > 1;
}
