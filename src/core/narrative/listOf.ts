import type { SentenceContext } from "./SentenceContext";

/** Things one after the other: "977 cases, 1,347 suspects and 6 lines"; with a pause before the last where one has an "and" of its own. */
export function listOf(items: readonly string[], { translate }: Pick<SentenceContext, "translate">): string {
  const last = items.at(-1) ?? "";
  const and = translate("narrative.and");
  const isNested = items.slice(0, -1).some((item) => item.includes(and));
  return items.length < 2 ? last : items.slice(0, -1).join(", ") + (isNested ? and.replace(/^ /, ", ") : and) + last;
}
