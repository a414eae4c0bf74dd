import type { Observation } from "../dataset/Observation";
import { numericValue } from "../quantity/Quantity";
import type { Partition } from "../registers/IndicatorFamily";
import type { Row } from "./RuleData";

/** Partitions by the total they make up. */
export type Partitions = ReadonlyMap<string, readonly Partition[]>;

/** The part of a row with a number, or, where it has none, what is known of its own parts. */
export function knownParts(part: string, row: Row, partitions: Partitions): readonly Observation[] {
  const own = row.observations.get(part);
  if (own && numericValue(own.quantity) !== undefined) return [own];
  const [first] = partitions.get(part) ?? [];
  return (first?.parts ?? []).flatMap((one) => knownParts(one, row, partitions));
}
