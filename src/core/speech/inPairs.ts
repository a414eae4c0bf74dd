import { judgeClaim } from "../narrative/judgeClaim";
import type { ColumnPair } from "../registers/ColumnPair";
import type { CheckedNumber } from "./CheckedNumber";
import type { Claim } from "./Claim";
import type { Fact } from "./Fact";
import { SLASH } from "./findClaims";
import { isSameSpan } from "./Span";

/** Between the numbers of a pair, within one clause: 16 lần tuần tra với 317 lượt cán bộ. */
const WITH = /^[^,;:.()\n]*(?:^| )(?:với|with|ກັບ) ?$/;

/**
 * Numbers nobody could place, placed by the one they are written together with: of "16 lần/317 lượt người" either says what the other is. What stands
 * on both sides of a slash is a pair, so that another number there is wrong; a looser one is only right or not known.
 */
export function inPairs(
  checked: readonly CheckedNumber[],
  claims: readonly Claim[],
  facts: readonly Fact[],
  pairs: readonly ColumnPair[],
  text: string,
): readonly CheckedNumber[] {
  return checked.map((number, index) => {
    const claim = claims[index];
    if (!claim || claim.kind !== "amount" || number.verdict !== "unmatched") return number;
    for (const step of [-1, 1]) {
      const [other, fact] = [claims[index + step], checked[index + step]?.fact];
      if (!other || !fact || checked[index + step]?.verdict === "unmatched") continue;
      const [first, second] = step < 0 ? [other, claim] : [claim, other];
      const between = text.slice(first.place.end, second.place.start);
      const isSlash = SLASH.test(between);
      if (!isSlash && !WITH.test(between)) continue;
      const placed = placedBy(fact, step < 0 ? "second" : "first", claim, facts, pairs);
      if (placed && (isSlash || placed.verdict === "right")) return { ...number, ...placed };
    }
    return number;
  });
}

function placedBy(
  { figure, indicator }: Fact,
  which: "first" | "second",
  { said, units }: Claim,
  facts: readonly Fact[],
  pairs: readonly ColumnPair[],
): Pick<CheckedNumber, "verdict" | "fact" | "fault"> | undefined {
  const other = which === "first" ? "second" : "first";
  const id = pairs.find((pair) => pair[other] === indicator.id)?.[which];
  const fact = facts.find(({ figure: { ref }, indicator: one }) => {
    const { country, measure, party, unit, zone } = figure.ref;
    const isOfScope = ref.country === country && ref.party === party && ref.unit === unit && ref.zone === zone;
    return one.id === id && ref.measure === measure && isOfScope && isSameSpan(ref, figure.ref);
  });
  const number = fact?.figure.number;
  if (!fact || !number || (units.length > 0 && !units.includes(fact.indicator.unit))) return undefined;
  const verdict = judgeClaim(said, number);
  return typeof verdict === "object" ? { verdict: "hedge", fault: verdict.hedge, fact } : { verdict, fact };
}
