import type { Qualifier, Unit } from "../quantity/Quantity";
import { foldWord } from "./foldWord";
import type { CalendarRole, Vocabulary } from "./Vocabulary";

/** Words that have no value of their own. */
type MarkKind = "qualitative" | "thing" | "joiner" | "ofWhich" | "equivalent";
type Mark = { readonly [K in MarkKind]: { readonly kind: K } }[MarkKind];

/** One thing a word inside a figure or a date may mean. */
export type Meaning =
  /** `wording` is left out for signs: the tool then writes its own word. `bound`: it may only mean below, however far. */
  | {
      readonly kind: "qualifier";
      readonly qualifier: Exclude<Qualifier, "exact">;
      readonly wording?: string;
      readonly bound?: true;
    }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "half" }
  | { readonly kind: "magnitude"; readonly power: number }
  | { readonly kind: "unit"; readonly unit: Unit; readonly power: number }
  | Mark
  | { readonly kind: "calendar"; readonly role: CalendarRole }
  | { readonly kind: "monthName"; readonly month: number };

export type MeaningOf<K extends Meaning["kind"]> = Extract<Meaning, { readonly kind: K }>;

/** The words of all languages, ready for looking up. */
export interface Lexicon {
  /** Words inside texts by first character, the longest first. Spelling and keys are folded (`foldWord`). */
  readonly words: ReadonlyMap<string, readonly LexiconWord[]>;
  /** Texts that stand for a whole cell, folded. `written`: the very words the tool writes itself, and the sign. */
  readonly cells: ReadonlyMap<string, { readonly kind: "zero" | "notStated"; readonly written: boolean }>;
  /** Labels of rows of totals, folded. */
  readonly totals: ReadonlySet<string>;
}

export interface LexiconWord {
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** The one key that says, as a whole cell and in every language, that the source does not state the figure. None is 0. */
export const NOT_STATED_SIGN = "?";

const BELOW: Meaning = { kind: "qualifier", qualifier: "nearly", bound: true };

const SIGNS: readonly (readonly [string, Meaning])[] = [
  ...[">", "≥", ">="].map((sign): [string, Meaning] => [sign, { kind: "qualifier", qualifier: "moreThan" }]),
  ...["<", "≤", "<="].map((sign): [string, Meaning] => [sign, BELOW]),
  ...["~", "≈", "±"].map((sign): [string, Meaning] => [sign, { kind: "qualifier", qualifier: "about" }]),
  ["+", { kind: "joiner" }],
  ["&", { kind: "joiner" }],
  [";", { kind: "joiner" }],
  [",", { kind: "joiner" }],
];

/**
 * Makes the lexicon of some vocabularies; once for a session, not for each cell.
 * @throws Error when a word for a whole cell means both none and no data: a mistake in the catalogue.
 */
export function createLexicon(vocabularies: readonly Vocabulary[]): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const put = (word: string, meaning: Meaning): void => {
    const key = foldWord(word);
    const known = meanings.get(key) ?? [];
    if (!known.some((other) => sameMeaning(other, meaning))) meanings.set(key, [...known, meaning]);
  };
  for (const [sign, meaning] of SIGNS) put(sign, meaning);
  for (const vocabulary of vocabularies) for (const [word, meaning] of wordsOf(vocabulary)) put(word, meaning);
  const words = new Map<string, LexiconWord[]>();
  for (const [text, list] of [...meanings].sort(([a], [b]) => b.length - a.length)) {
    const first = text.charAt(0);
    words.set(first, [...(words.get(first) ?? []), { text, meanings: list }]);
  }
  const totals = new Set(vocabularies.flatMap((vocabulary) => vocabulary.totals.map(foldWord)));
  return { words, cells: cellWords(vocabularies), totals };
}

function wordsOf(vocabulary: Vocabulary): readonly (readonly [string, Meaning])[] {
  const list: [string, Meaning][] = [];
  const all = (words: readonly string[] | undefined, meaning: Meaning): void => {
    for (const word of words ?? []) list.push([word, meaning]);
  };
  for (const qualifier of ["moreThan", "nearly", "about"] as const) {
    for (const wording of vocabulary.qualifiers[qualifier])
      list.push([wording, { kind: "qualifier", qualifier, wording }]);
  }
  all(vocabulary.below, BELOW);
  all(vocabulary.half, { kind: "half" });
  for (const { words, value } of vocabulary.numbers) all(words, { kind: "number", value });
  for (const { words, power } of vocabulary.magnitudes) all(words, { kind: "magnitude", power });
  for (const { words, unit, power = 0 } of vocabulary.units) all(words, { kind: "unit", unit, power });
  all(vocabulary.qualitative, { kind: "qualitative" });
  all(vocabulary.things, { kind: "thing" });
  all(vocabulary.joiners, { kind: "joiner" });
  all(vocabulary.ofWhich, { kind: "ofWhich" });
  all(vocabulary.equivalent, { kind: "equivalent" });
  for (const [role, words] of Object.entries(vocabulary.calendar)) {
    all(words, { kind: "calendar", role: role as CalendarRole });
  }
  vocabulary.monthNames.forEach((names, index) => all(names, { kind: "monthName", month: index + 1 }));
  return list;
}

/** Meanings are flat records made above, field by field in one order. */
const sameMeaning = (a: Meaning, b: Meaning): boolean => JSON.stringify(a) === JSON.stringify(b);

function cellWords(vocabularies: readonly Vocabulary[]): Lexicon["cells"] {
  const cells = new Map<string, { kind: "zero" | "notStated"; written: boolean }>([
    [NOT_STATED_SIGN, { kind: "notStated", written: true }],
  ]);
  for (const vocabulary of vocabularies) {
    for (const kind of ["zero", "notStated"] as const) {
      vocabulary[kind].forEach((word, index) => {
        const key = foldWord(word);
        const known = cells.get(key);
        if (known && known.kind !== kind) throw new Error(`${word} means both none and no data`);
        cells.set(key, { kind, written: known?.written === true || (kind === "notStated" && index === 0) });
      });
    }
  }
  return cells;
}

/** The meaning of one kind a word has, if it has one. */
export const meaningOf = <K extends Meaning["kind"]>(
  { meanings }: { readonly meanings: readonly Meaning[] },
  kind: K,
): MeaningOf<K> | undefined => meanings.find((meaning): meaning is MeaningOf<K> => meaning.kind === kind);

const LETTER = /[\p{L}\p{M}]/u;
const LAO = /[\u0E80-\u0EFF]/;
const MARK = /\p{M}/u;

/**
 * The longest word of the lexicon that begins at a place of a folded text. Words end where letters end; Lao, written without spaces,
 * may go on with another word, but never with a mark that belongs to the last letter.
 */
export function wordAt(lexicon: Lexicon, text: string, start: number): LexiconWord | undefined {
  return lexicon.words.get(text.charAt(start))?.find((word) => {
    if (!text.startsWith(word.text, start)) return false;
    const last = word.text.at(-1) ?? "";
    const next = text.charAt(start + word.text.length);
    return !LETTER.test(last) || (LAO.test(last) ? !MARK.test(next) : !LETTER.test(next));
  });
}

/** A whole text looked up among the words inside figures. */
export const wordOf = (lexicon: Lexicon, text: string): LexiconWord | undefined => {
  const folded = foldWord(text);
  return lexicon.words.get(folded.charAt(0))?.find((word) => word.text === folded);
};
