import { type Claim, isChange } from "./Claim";
import type { Fact } from "./Fact";
import { lastNamed, type ScopeWords } from "./scopeWords";
import type { SpeechWords } from "./SpeechWords";
import { zoneNamed } from "./zoneNamed";

/** Of which zone a number is, by its sentence. */
interface ZoneSaid {
  /** Undefined where none is named. */
  readonly zone: string | undefined;
  /** It may be of all zones together as well. */
  readonly isPerhapsWhole: boolean;
  /** It is of all zones together, though one was named before. */
  readonly isWhole: boolean;
}

const NONE: ZoneSaid = { zone: undefined, isPerhapsWhole: false, isWhole: false };

/**
 * Where the sentence names a zone, a figure of another one is not meant, nor the total of what is told by zone. "Tổng số" behind the name of a zone
 * may begin the total of all, and a change without a name of its own is of where the number before it is, or of all zones where the sentence has
 * gone through them.
 * @param last the figure of the number before, where the claim has no name of its own.
 */
export function withinScope<T extends { readonly fact: Fact }>(
  claim: Claim,
  candidates: readonly T[],
  scopes: ScopeWords,
  words: Pick<SpeechWords, "saysEach" | "saysWhole">,
  last: Fact | undefined,
): readonly T[] {
  const { isPerhapsWhole, isWhole, zone } = zoneSaid(claim, scopes, words, last);
  const isOfZone = ({ fact }: T): boolean => fact.figure.ref.zone === zone;
  if (zone !== undefined && !isPerhapsWhole) {
    const byZone = new Set(
      candidates
        .filter(({ fact }) => scopes.zones.some(({ id }) => id === fact.figure.ref.zone))
        .map(({ fact }) => fact.indicator),
    );
    return candidates.filter(
      (one) => isOfZone(one) || (!byZone.has(one.fact.indicator) && one.fact.figure.ref.zone === undefined),
    );
  }
  const isOfAll = ({ fact }: T): boolean => fact.figure.ref.zone === undefined;
  const kept = isWhole
    ? candidates.filter(isOfAll)
    : candidates.filter((one) => zone === undefined || isOfZone(one) || isOfAll(one));
  return kept.length > 0 ? kept : candidates;
}

function zoneSaid(
  claim: Claim,
  scopes: ScopeWords,
  words: Pick<SpeechWords, "saysEach" | "saysWhole">,
  last: Fact | undefined,
): ZoneSaid {
  const { after, lead } = claim;
  const { zones } = scopes;
  const named = zoneNamed(claim, scopes);
  if (!named) return NONE;
  const { end, isOwn } = named;
  const isThrough = isChange(claim) && !isOwn && zones.length > 1 && zones.every((each) => lastNamed([each], lead));
  if (last && !isOwn) {
    const { zone } = last.figure.ref;
    return { zone, isPerhapsWhole: isThrough, isWhole: zone === undefined };
  }
  if (named.zone === undefined) return words.saysEach(`${lead} ${after}`) ? NONE : { ...NONE, isWhole: true };
  return { ...NONE, zone: named.zone, isPerhapsWhole: isThrough || words.saysWhole(lead.slice(end)) };
}
