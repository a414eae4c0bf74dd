import { foldWord } from "./foldWord";
import type { Lexicon } from "./Lexicon";
import { plainText } from "./plainText";

/**
 * Whether a row's label says that it adds up others: Cộng, Tổng cộng (I + II), ລວມ. A word that merely begins like one (Cộng hòa,
 * Tổng cục) does not.
 */
export function isTotalLabel(label: string, { totals }: Lexicon): boolean {
  const folded = foldWord(plainText(label).text);
  for (const word of totals) {
    if (folded.startsWith(word) && !/^\s*[\p{L}\p{M}]/u.test(folded.slice(word.length))) return true;
  }
  return false;
}
