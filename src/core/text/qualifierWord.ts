import { foldWord } from "../intake/foldWord";
import type { Vocabulary } from "../intake/Vocabulary";
import type { Qualifier } from "../quantity/Quantity";

/**
 * The word a figure is shown with: the source's own where it is of this language (hơn stays hơn, trên stays trên), else the
 * language's first word; empty for an exact figure.
 */
export function qualifierWord(qualifier: Qualifier, wording: string | undefined, vocabulary: Vocabulary): string {
  if (qualifier === "exact") return "";
  const words = vocabulary.qualifiers[qualifier];
  return words.find((word) => wording !== undefined && foldWord(word) === foldWord(wording)) ?? words[0] ?? "";
}
