import { groupBy } from "../dataset/groupBy";
import type { Programme } from "../dataset/Programme";
import type { Additivity } from "../registers/IndicatorRecord";
import type { FormRow } from "./formNames";

/** How far figures may be added to a subtotal or total. */
export interface Addition<T> {
  /** Added within a group. Several groups tell of the same events, so that they have to come to the same and count once. */
  readonly groups: readonly (readonly T[])[];
  /** What both sides state jointly, and what each states for itself, which may be in it: no total of both. */
  readonly rivals?: readonly [jointly: readonly T[], alone: readonly T[]];
}

/**
 * Whether a total of some cells is their sum, by the rules the tables of a book go by (`figureOf`): what several report of one event counts once,
 * and sides that cover different ground are never added.
 * @returns undefined where there is no total at all.
 */
export function additionOf<T extends { readonly row: FormRow }>(
  parts: readonly T[],
  additive: Additivity,
  { parties, units }: Programme,
): Addition<T> | undefined {
  const sides = new Map(units.map(({ id, party }) => [id, parties.find((one) => one.id === party)]));
  const sideOf = ({ row }: T) => sides.get(row.unit);
  const groups = groupBy(parts, (part) => {
    const { unit, zone } = part.row;
    return JSON.stringify([!additive.parties && sideOf(part)?.id, !additive.units && unit, !additive.zones && zone]);
  });
  const addition = { groups: [...groups.values()] };
  if (!additive.parties) return addition;
  const jointly = parts.filter((part) => sideOf(part)?.country === "both");
  const alone = parts.filter((part) => sideOf(part)?.country !== "both");
  if (new Set(alone.map((part) => sideOf(part)?.scope?.en)).size > 1) return undefined;
  return jointly.length > 0 && alone.length > 0 ? { ...addition, rivals: [jointly, alone] } : addition;
}

/** Whether it is a mere sum. */
export const isPlain = (addition: Addition<unknown> | undefined): boolean =>
  addition !== undefined && addition.groups.length < 2 && !addition.rivals;
