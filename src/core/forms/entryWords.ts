import { NOT_STATED_SIGN } from "../intake/Lexicon";
import type { Vocabulary } from "../intake/Vocabulary";

/** Signs that begin an entry without a number, or with an uncertain one, in every language. */
const SIGNS = [NOT_STATED_SIGN, ">", "<", "~", "≈", "≥", "≤", "…", "...", "n/a", "-", "–", "—"];

/**
 * What a text in an input cell may begin with: the words for "more than", "nearly", "about", none, not stated, and the words that stand
 * for no number, in every language the tool reads, the form's own first. The cell's own rule lets these pass; what they mean is
 * decided when the form is read.
 */
export const entryWords = (vocabularies: readonly Vocabulary[]): readonly string[] => [
  ...new Set([
    ...vocabularies.flatMap(({ qualifiers, zero, notStated, qualitative }) => [
      ...notStated,
      ...zero,
      ...qualifiers.moreThan,
      ...qualifiers.nearly,
      ...qualifiers.about,
      ...qualitative,
    ]),
    ...SIGNS,
  ]),
];
