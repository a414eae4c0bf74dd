import type { Claim } from "./Claim";
import type { Fact } from "./Fact";
import { isNamed } from "./scopeOfFact";
import { likeness } from "./likeness";
import { saidCodes } from "./saidCodes";
import type { ScopeWords } from "./scopeWords";
import type { SpeechWords } from "./SpeechWords";

/**
 * Whether a number below a figure may be a part of it that nobody has stated: behind "trong đó" or "riêng", where nothing says that the part is one
 * there is a figure of (a breakdown, a zone, a side). Such a number is not known to be wrong.
 * @param candidates all the figures the number may be by its kind and unit.
 */
export function isUnknownPart(
  claim: Claim,
  fact: Fact,
  candidates: readonly { readonly fact: Fact }[],
  scopes: ScopeWords,
  words: Pick<SpeechWords, "partIn">,
): boolean {
  const { figure, indicator } = fact;
  const part = words.partIn(claim.lead);
  if (part === undefined || claim.kind !== "amount" || claim.said.value >= (figure.number?.value ?? 0)) return false;
  const { country, party, unit, zone } = figure.ref;
  const isOfScope = [country, party, unit, zone].some((one) => one !== undefined);
  // "Bắt 442 đối tượng, trong đó 51 quốc tịch Lào": of the suspects named before.
  const isOfWhole = candidates.some(
    (one) =>
      indicator.includedIn?.includes(one.fact.indicator.id) &&
      one.fact.names.some((name) => name.length > 1 && likeness(name, claim.lead) === name.length),
  );
  const isOfPart = isOfWhole || saidCodes(fact, claim, scopes) > 0;
  return !isOfPart && !(isOfScope && isNamed(fact, `${part} ${claim.after}`, scopes));
}
