import type { Vocabulary } from "../intake/Vocabulary";

/** Signs that begin an entry without a number, or with an uncertain one, in every language. */
const SIGNS = [">", "<", "~", "≈", "≥", "≤", "…", "...", "n/a", "-", "–", "—"];

/**
 * What a text in an input cell may begin with: the language's words for "more than", "nearly", "about", none, not stated, and the
 * words that stand for no number. The cell's own rule lets these pass; what they mean is decided when the form is read.
 */
export const entryWords = ({ qualifiers, zero, notStated, qualitative }: Vocabulary): readonly string[] => [
  ...new Set([
    ...notStated,
    ...zero,
    ...qualifiers.moreThan,
    ...qualifiers.nearly,
    ...qualifiers.about,
    ...qualitative,
    ...SIGNS,
  ]),
];
