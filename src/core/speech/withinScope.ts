import { type Claim, isChange } from "./Claim";
import type { Fact } from "./Fact";
import { lastNamed, type ScopeWords } from "./scopeWords";
import type { SpeechWords } from "./SpeechWords";

/** Of which zone a number is, by its sentence. */
interface ZoneSaid {
  /** Undefined where none is named. */
  readonly zone: string | undefined;
  /** It may be of all zones together as well. */
  readonly isPerhapsWhole: boolean;
  /** It is of all zones together, though one was named before. */
  readonly isWhole: boolean;
}

/**
 * Where the sentence names a zone, a figure of another one is not meant. "Tổng số" behind the name of a zone may begin the total
 * of all, and a change without a name of its own is of where the number before it is, or of all zones where the sentence has gone through them.
 * @param last the figure of the number before, where the claim has no name of its own.
 */
export function withinScope<T extends { readonly fact: Fact }>(
  claim: Claim,
  candidates: readonly T[],
  scopes: ScopeWords,
  words: Pick<SpeechWords, "saysWhole">,
  last: Fact | undefined,
): readonly T[] {
  const { isPerhapsWhole, isWhole, zone } = zoneSaid(claim, scopes, words, last);
  const tests: readonly ((fact: Fact) => boolean)[] = [
    ({ figure: { ref } }) => zone === undefined || ref.zone === undefined || ref.zone === zone,
    ({ figure: { ref } }) => !isWhole || ref.zone === undefined,
    ({ figure: { ref } }) => zone === undefined || isPerhapsWhole || ref.zone === zone,
  ];
  return tests.reduce<readonly T[]>((left, test) => {
    const kept = left.filter(({ fact }) => test(fact));
    return kept.length > 0 ? kept : left;
  }, candidates);
}

function zoneSaid(
  claim: Claim,
  { zones }: ScopeWords,
  words: Pick<SpeechWords, "saysWhole">,
  last: Fact | undefined,
): ZoneSaid {
  const { before, lead } = claim;
  const named = lastNamed(zones, lead);
  if (!named) return { zone: undefined, isPerhapsWhole: false, isWhole: false };
  const isOwn = lastNamed(zones, before) !== undefined;
  const isThrough = isChange(claim) && !isOwn && zones.length > 1 && zones.every((each) => lastNamed([each], lead));
  if (last && !isOwn) {
    const { zone } = last.figure.ref;
    return { zone, isPerhapsWhole: isThrough, isWhole: zone === undefined };
  }
  return { zone: named.id, isPerhapsWhole: isThrough || words.saysWhole(lead.slice(named.end)), isWhole: false };
}
