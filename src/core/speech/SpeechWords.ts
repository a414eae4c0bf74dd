import type { Catalogue } from "../Catalogue";
import { foldWord } from "../intake/foldWord";
import type { Vocabulary } from "../intake/Vocabulary";
import { LANGUAGES, textsOf } from "../text/Labels";
import type { Claim } from "./Claim";
import { isOpen } from "./isOpen";
import type { IndicatorRecord } from "../registers/IndicatorRecord";

/** Words of running text that are no words of a figure. */
export interface SpeechWords {
  /** Length of the word for something counted with which a folded text begins; 0 where it begins with none. */
  readonly counterAt: (text: string) => number;
  /** Whether a number that follows would be an ordinal: thứ, số, Điều; but for one that says a rank. */
  readonly isOrdinal: (ahead: string) => boolean;
  /** Whether a number that follows is the place of one in a row, whatever stands behind it: lần thứ 5 tổ chức. */
  readonly isPlace: (ahead: string) => boolean;
  /** Whether a number that follows would say how many things a list has. */
  readonly isListCount: (ahead: string) => boolean;
  /** Whether a text says that what follows is of all together. */
  readonly saysWhole: (text: string) => boolean;
  /** Whether a text says that what follows is a part of what stands before it: trong đó. */
  readonly saysPart: (text: string) => boolean;
  /** What stands behind the last word for a part of what stands before it, where there is one that still goes on: trong đó, riêng. */
  readonly partIn: (text: string) => string | undefined;
  /** Whether a text says that its numbers go one by one with what it has named: lần lượt. */
  readonly saysEach: (text: string) => boolean;
  /** Whether a text speaks in the end of drugs that were not seized: khai nhận đã vận chuyển. */
  readonly saysUnseized: (text: string) => boolean;
  /** Whether the words around a number make it a change, a mean or a rank. */
  readonly kindOf: (before: string, after: string) => Claim["kind"];
  /** Whether a percentage is said to be a share. */
  readonly isShare: (before: string, after: string) => boolean;
  /** Whether what follows is what something is compared with. */
  readonly endsInComparison: (ahead: string) => boolean;
  /** Words for the periods since the agreement, with where they begin and end in a folded text. */
  readonly sinceAgreement: (text: string) => readonly { readonly start: number; readonly end: number }[];
  /** Words for the text's own period and the one before, with where they end in a folded text. */
  readonly ownPeriods: (text: string) => readonly OwnPeriod[];
}

interface OwnPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: "now" | "before";
}

const LETTER = /[\p{L}\p{M}]/u;
const LAO = /[\u0E80-\u0EFF]/;

type WordsOf = { [K in keyof Vocabulary]: Vocabulary[K] extends readonly string[] ? K : never }[keyof Vocabulary];

/** The words of all languages, with the things the catalogue counts; made once for a text. */
export function speechWords({ vocabularies, indicators }: Pick<Catalogue, "vocabularies" | "indicators">): SpeechWords {
  const words = (list: WordsOf): readonly string[] =>
    LANGUAGES.flatMap((language) => vocabularies[language][list].map(foldWord));
  const counters = new Set<string>();
  for (const { counter, noun } of indicators.values()) {
    for (const label of [...textsOf(counter), ...textsOf(noun)]) counters.add(foldWord(label));
  }
  const longest = [...counters].sort((a, b) => b.length - a.length);
  const [each, unseized, seized] = [words("oneByOne"), words("unseized"), words("seized")];
  const subCounts = subCountsOf(indicators);
  const [comparisons, consisting, means, multiples, ordinals, parts, ranks, shares, wholes] = [
    words("comparisons"),
    words("consisting"),
    words("means"),
    words("multiples"),
    words("ordinals"),
    words("ofWhich"),
    words("ranks"),
    words("shares"),
    words("wholes"),
  ];
  const changes = (["increase", "decrease"] as const).flatMap((kind) => words(kind).map((word) => ({ kind, word })));
  const endsIn = (list: readonly string[], ahead: string): boolean =>
    list.some((word) => new RegExp(`(?:^|[^\\p{L}])${escaped(word)}[ :.]*$`, "u").test(ahead));
  return {
    counterAt: (text) => longest.find((word) => text.startsWith(word) && endsAt(text, word.length))?.length ?? 0,
    // "Plan 376" is its number; "plan: 1" says how many there are.
    isOrdinal: (ahead) => endsIn(ordinals, ahead) && !endsIn(ranks, ahead) && !/: *$/.test(ahead),
    isPlace: (ahead) => /(?:^| )(?:lần|kỳ|khóa|đợt) thứ *$/.test(ahead),
    isListCount: (ahead) =>
      endsIn(consisting, ahead) || consisting.some((word) => LAO.test(word) && ahead.trimEnd().endsWith(word)),
    saysWhole: (text) => holds(wholes, text),
    saysPart: (text) => holds(parts, text),
    partIn: (text) => {
      const ends = parts
        .filter((word) => !consisting.includes(word))
        .flatMap((word) => placesIn(text, word).map((at) => at + word.length));
      const end = Math.max(...ends);
      return ends.length > 0 && !isPartOver(text.slice(end), subCounts, seized) ? text.slice(end) : undefined;
    },
    saysEach: (text) => holds(each, text),
    saysUnseized: (text) => lastEnd(unseized, text) > lastEnd(seized, text),
    kindOf: (before, after) => {
      if (endsIn(ranks, before)) return "rank";
      const ahead = before.trimEnd();
      if (multiples.some((word) => ahead.endsWith(word) || after.startsWith(word))) return "times";
      const last = changes
        .map(({ kind, word }) => ({ kind, at: before.lastIndexOf(word), word }))
        .filter(({ at, word }) => at >= 0 && startsAt(before, at) && endsAt(before, at + word.length))
        .sort((a, b) => b.at - a.at)[0];
      return last?.kind ?? (holds(means, before) || holds(means, after) ? "mean" : "amount");
    },
    isShare: (before, after) => holds(shares, before) || holds(shares, after),
    // The word for a year may stand on that for comparing, in Lao: ທຽບໃສ່ປີ 2018.
    endsInComparison: (ahead) => endsIn(comparisons, ahead.replace(/ປີ *$/, "")),
    sinceAgreement: (text) =>
      words("sinceAgreement").flatMap((word) =>
        placesIn(text, word).map((start) => ({ start, end: start + word.length })),
      ),
    ownPeriods: (text) =>
      (["thisPeriod", "lastPeriod"] as const).flatMap((list) =>
        words(list).flatMap((word) =>
          placesIn(text, word).map((start) => ({
            start,
            end: start + word.length,
            period: list === "thisPeriod" ? ("now" as const) : ("before" as const),
          })),
        ),
      ),
  };
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const holds = (words: readonly string[], text: string): boolean =>
  words.some((word) => placesIn(text, word).length > 0);

/** Where the last of some words ends in a text; -1 where it has none of them. */
const lastEnd = (words: readonly string[], text: string): number =>
  Math.max(-1, ...words.flatMap((word) => placesIn(text, word).map((at) => at + word.length)));

/**
 * Whether a part of what was counted is told to its end: a bracket it stands in is closed, or it says what some of the persons were and goes on with what
 * was seized ("trong đó 5 nữ, thu giữ 390 kg"). A part of another kind may have seizures of its own: "trong đó 2 chuyên án bắt 3 đối tượng, thu 38 kg".
 */
function isPartOver(part: string, subCounts: readonly string[], seized: readonly string[]): boolean {
  if (!isOpen(part)) return true;
  const [, said, rest] = /^[^\d,]*\d[\d.,]* ([^\d,]*),(.*)$/su.exec(part) ?? [];
  return said !== undefined && rest !== undefined && holds(subCounts, said) && holds(seized, rest);
}

/** What persons are that are counted as a part of others: nữ, người nước ngoài. */
const subCountsOf = (indicators: Catalogue["indicators"]): readonly string[] => {
  const persons = [...indicators.values()].filter(({ unit }) => unit === "person");
  const labelsOf = ({ labels, noun }: IndicatorRecord): readonly string[] =>
    [...textsOf(labels), ...textsOf(noun)].map(foldWord);
  const wholes = persons.filter(({ includedIn }) => !includedIn).flatMap(labelsOf);
  const parts = persons.filter(({ includedIn }) => includedIn).flatMap(labelsOf);
  const first = (label: string): string => label.replace(/^(?:số |ຈຳນວນ)/, "");
  return [
    ...new Set(
      parts.map((part) =>
        wholes
          .map(first)
          .reduce((rest, whole) => (rest.startsWith(whole) ? rest.slice(whole.length).trim() : rest), first(part)),
      ),
    ),
  ].filter((word) => word.length > 1);
};

/** Where a word stands whole in a text. */
function placesIn(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (startsAt(text, at) && endsAt(text, at + word.length)) places.push(at);
  }
  return places;
}

const endsAt = (text: string, at: number): boolean => LAO.test(text.charAt(at - 1)) || !LETTER.test(text.charAt(at));

const startsAt = (text: string, at: number): boolean => LAO.test(text.charAt(at)) || !LETTER.test(text.charAt(at - 1));
