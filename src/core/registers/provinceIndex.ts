import type { Language } from "../text/Labels";
import { type Register, createRegister } from "./createRegister";
import { foldName } from "./foldName";
import { type Homonym, type NameIndex, createNameIndex } from "./nameIndex";
import type { Country, Province } from "./Province";

/** Words that stand before or after a province's name and are no part of it. */
export interface LevelWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** All that is needed to recognise a province. */
export interface ProvinceIndex {
  readonly provinces: Register<Province>;
  readonly names: NameIndex;
  readonly codes: Readonly<Record<Country, NameIndex>>;
  /** Folded, longest first. */
  readonly levelWords: LevelWords;
}

const LABEL_LANGUAGES: readonly Language[] = ["vi", "lo", "en"];

/** Every spelling of a province: its names in all languages, its aliases and its ISO code. */
export function spellingsOf(province: Province): readonly string[] {
  const labels = [...province.names.map((name) => name.labels), province.distinctLabels ?? { en: province.id }];
  const official = labels.flatMap((label) => LABEL_LANGUAGES.flatMap((language) => label[language] ?? []));
  return [...official, ...province.aliases, ...(province.iso === undefined ? [] : [province.iso])];
}

/**
 * Makes the index. Codes are unique within a country at a time.
 * @throws Error when an id, name or code belongs to two provinces at a time. Meant for start-up.
 */
export function createProvinceIndex(
  provinces: readonly Province[],
  homonyms: readonly Homonym[],
  levelWords: LevelWords,
): ProvinceIndex {
  const shared = new Set(homonyms.map(({ name }) => foldName(name)));
  const named = provinces.map((province) => ({
    ...validityOf(province),
    names: spellingsOf(province).filter((name) => !shared.has(foldName(name))),
  }));
  const codesOf = (country: Country): NameIndex =>
    createNameIndex(
      `codes of ${country}`,
      provinces
        .filter((province) => province.country === country)
        .map((province) => ({ ...validityOf(province), names: [province.code] })),
    );
  return {
    provinces: createRegister("provinces", provinces),
    names: createNameIndex("provinces", named, homonyms),
    codes: { VN: codesOf("VN"), LA: codesOf("LA") },
    levelWords: { before: foldedWords(levelWords.before), after: foldedWords(levelWords.after) },
  };
}

const validityOf = ({
  id,
  from,
  to,
}: Province): { readonly id: string; readonly from?: string; readonly to?: string } => ({
  id,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

const foldedWords = (words: readonly string[]): readonly string[] =>
  [...new Set(words.map(foldName))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
