import type { CheckItem } from "../../core/check/checkList";

/** Findings with keys that stay theirs from one reading to the next: rule and place, numbered where these repeat. */
export function keyed(items: readonly CheckItem[]): readonly (readonly [key: string, item: CheckItem])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { rule, place } = item.finding;
    const key = [rule, place.file, place.sheet, place.cell].join("|");
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return [`${key}|${number}`, item];
  });
}
