import type { Dataset } from "../dataset/Dataset";
import { foldWord } from "../intake/foldWord";
import { type Labels, textsOf } from "../text/Labels";

/** What a text may name before a number: a zone, a side, a unit, with their words (folded). */
export interface ScopeWords {
  readonly zones: readonly Named[];
  readonly parties: readonly Named[];
  readonly units: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly words: readonly string[];
}

/** The names of a programme's zones, sides and units in all languages. A name too short to be told from other words is none. */
export function scopeWords({ programme }: Dataset): ScopeWords {
  const named = (
    records: readonly { readonly id: string; readonly labels: Labels; readonly inSentence?: Labels }[],
  ): readonly Named[] =>
    records.map(({ id, labels, inSentence }) => ({
      id,
      words: [...new Set([...textsOf(labels), ...textsOf(inSentence)].map(foldWord))].filter((word) => word.length > 4),
    }));
  return {
    zones: named(programme.zones),
    parties: named(programme.parties),
    units: named(programme.units),
  };
}

/** The one named last in a text, and where its name ends; undefined where none is. */
export function lastNamed(
  records: readonly Named[],
  text: string,
): { readonly id: string; readonly end: number } | undefined {
  const places = records.map(({ id, words }) => ({
    id,
    end: Math.max(-1, ...words.map((word) => (text.includes(word) ? text.lastIndexOf(word) + word.length : -1))),
  }));
  return places.filter(({ end }) => end >= 0).sort((a, b) => b.end - a.end)[0];
}

/** A text without the names of zones, sides and units, which say of nothing what it is. */
export const withoutNames = (text: string, scopes: ScopeWords): string =>
  [...scopes.units, ...scopes.zones, ...scopes.parties]
    .flatMap(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, " "), text);

/** Names with digits in them, whose digits count nothing: ເຂດ 8 ແຂວງ. */
export const namesWithDigits = (scopes: ScopeWords): readonly string[] =>
  [...scopes.zones, ...scopes.parties, ...scopes.units].flatMap(({ words }) => words.filter((word) => /\d/.test(word)));
