import { type Labels, LANGUAGES } from "../text/Labels";
import { foldWord } from "./foldWord";

/** What a column of figures is called; any of it may stand beside its number in a cell, in any language. */
export interface NamedField {
  readonly labels?: Labels;
  readonly counter?: Labels;
  readonly noun?: Labels;
  readonly aliases?: readonly string[];
}

/** Letters one after the other, with what may stand between words of a name. */
const WORDS = /[\p{L}\p{M}]+(?:[ ,-]+[\p{L}\p{M}]+)*/uy;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * A folded text without the words of its own column ("15 khẩu súng" under guns, "ປືນ 10 ກະບອກ"): a clerk copies the phrase of a report,
 * and what the column is called says nothing of the figure.
 * @param word one nobody understood; the words to leave out begin with it.
 * @returns undefined where those are no words of the column.
 */
export function withoutOwnWords(text: string, word: string, field: NamedField): string | undefined {
  const at = startOf(text, word, false);
  if (at === undefined || !/\d/.test(text)) return undefined;
  WORDS.lastIndex = at;
  const run = WORDS.exec(text)?.[0] ?? "";
  const names = namesOf(field);
  const own = beginnings(run).find((words) => names.some((name) => startOf(name, words) !== undefined));
  return own === undefined ? undefined : `${text.slice(0, at)} ${text.slice(at + own.length)}`.trim();
}

const namesOf = ({ labels, counter, noun, aliases = [] }: NamedField): readonly string[] => [
  ...[labels, counter, noun].flatMap((texts) => LANGUAGES.flatMap((language) => foldWord(texts?.[language] ?? ""))),
  ...aliases.map(foldWord),
];

/** A text cut behind each of its words, the longest first. */
const beginnings = (run: string): readonly string[] =>
  [...run.matchAll(/[\p{L}\p{M}]+/gu)].map((word) => run.slice(0, word.index + word[0].length)).reverse();

/** Where words stand in a text, as whole ones unless the text may go on with letters: Lao has no blanks between words. */
function startOf(text: string, words: string, whole = true): number | undefined {
  for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) {
    const ends = !whole || !LETTER.test(text.charAt(at + words.length));
    if (ends && !LETTER.test(text.charAt(at - 1))) return at;
  }
  return undefined;
}
