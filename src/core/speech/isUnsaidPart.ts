import type { Claim } from "./Claim";
import type { Fact } from "./Fact";
import { likeness } from "./likeness";
import type { SpeechWords } from "./SpeechWords";

/** Of a longer word so many characters say that it is meant; a shorter one (nữ) stands whole. */
const SHORTEST_WORD = 3;

/**
 * Whether a figure is a part of another one that the words beside a number name as well (women, of the suspects), while nothing says that a part is
 * meant: neither "of which" nor a word the part's name has beyond that of the whole.
 * @param named all the figures the words beside the number may name.
 */
export function isUnsaidPart(
  { indicator, names }: Fact,
  named: readonly { readonly fact: Fact }[],
  { after, isPartOfNext, lead }: Claim,
  words: Pick<SpeechWords, "saysPart">,
): boolean {
  const whole = named.find(({ fact }) => indicator.includedIn?.includes(fact.indicator.id))?.fact;
  if (!whole || isPartOfNext === true || words.saysPart(lead)) return false;
  const sentence = `${lead} ${after}`;
  return !names
    .filter((name) => !whole.names.includes(name))
    .map((name) => beyond(name, whole.names))
    .some((word) => word !== "" && likeness(word, sentence) >= Math.min(word.length, SHORTEST_WORD));
}

/** What a name has beyond the names of the whole: "nước ngoài" of "đối tượng người nước ngoài". */
function beyond(name: string, wholes: readonly string[]): string {
  const isSpaced = name.includes(" ");
  const lead = wholes.find((whole) => whole !== "" && name.startsWith(isSpaced ? `${whole} ` : whole));
  return lead === undefined ? name : beyond(name.slice(lead.length).trim(), wholes);
}
