import { numericValue } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";
import { foldName } from "../registers/foldName";
import type { OneEvent } from "./FormList";
import type { ListRecord } from "./ListRecord";

/**
 * Whether two rows can be of one event: on one day, in no two provinces, and besides with one number or one place, or in one province with one
 * amount.
 * @param amounts columns of what was seized.
 */
export function isOneEvent(a: ListRecord, b: ListRecord, columns: OneEvent, amounts: readonly string[]): boolean {
  const same = (column: string): boolean => {
    const [x, y] = [foldName(a.fields[column] ?? ""), foldName(b.fields[column] ?? "")];
    return x !== "" && x === y;
  };
  const where = [a, b].flatMap(({ fields }) => fields[columns.where] ?? []).filter((place) => place !== "");
  if (!same(columns.when) || new Set(where).size > 1) return false;
  const sameAmount = amounts.some((id) => {
    const [x, y] = [a.figures[id], b.figures[id]];
    return x !== undefined && y !== undefined && (numericValue(x) ?? 0) > 0 && sameFigure(x, y);
  });
  return columns.named.some(same) || (sameAmount && same(columns.where));
}
