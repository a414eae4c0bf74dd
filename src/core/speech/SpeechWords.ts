import type { Catalogue } from "../Catalogue";
import { foldWord } from "../intake/foldWord";
import { LANGUAGES, textsOf } from "../text/Labels";
import type { Claim } from "./Claim";

/** Words of running text that are no words of a figure. */
export interface SpeechWords {
  /** Length of the word for something counted with which a folded text begins; 0 where it begins with none. */
  readonly counterAt: (text: string) => number;
  /** Whether a number that follows would be an ordinal: thứ, số, Điều. */
  readonly isOrdinal: (ahead: string) => boolean;
  /** Whether the words around a number make it a change. */
  readonly changeBefore: (before: string, after: string) => Claim["kind"];
}

const LETTER = /[\p{L}\p{M}]/u;
const LAO = /[\u0E80-\u0EFF]/;

/** The words of all languages, with the things the catalogue counts; made once for a text. */
export function speechWords({ vocabularies, indicators }: Pick<Catalogue, "vocabularies" | "indicators">): SpeechWords {
  const all = LANGUAGES.map((language) => vocabularies[language]);
  const counters = new Set<string>();
  for (const { counter, noun } of indicators.values()) {
    for (const label of [...textsOf(counter), ...textsOf(noun)]) counters.add(foldWord(label));
  }
  const longest = [...counters].sort((a, b) => b.length - a.length);
  const ordinals = all.flatMap(({ ordinals: own }) => own.map(foldWord));
  const multiples = all.flatMap(({ multiples: own }) => own.map(foldWord));
  const changes = (["increase", "decrease"] as const).flatMap((kind) =>
    all.flatMap((vocabulary) => vocabulary[kind].map((word) => ({ kind, word: foldWord(word) }))),
  );
  return {
    counterAt: (text) => longest.find((word) => text.startsWith(word) && endsAt(text, word.length))?.length ?? 0,
    isOrdinal: (ahead) =>
      ordinals.some((word) => new RegExp(`(?:^|[^\\p{L}])${escaped(word)}[ :.]*$`, "u").test(ahead)),
    changeBefore: (before, after) => {
      const ahead = before.trimEnd();
      if (multiples.some((word) => ahead.endsWith(word) || after.startsWith(word))) return "times";
      const last = changes
        .map(({ kind, word }) => ({ kind, at: before.lastIndexOf(word), word }))
        .filter(({ at, word }) => at >= 0 && startsAt(before, at) && endsAt(before, at + word.length))
        .sort((a, b) => b.at - a.at)[0];
      return last?.kind ?? "amount";
    },
  };
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const endsAt = (text: string, at: number): boolean => LAO.test(text.charAt(at - 1)) || !LETTER.test(text.charAt(at));

const startsAt = (text: string, at: number): boolean => LAO.test(text.charAt(at)) || !LETTER.test(text.charAt(at - 1));
