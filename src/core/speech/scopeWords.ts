import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { Programme } from "../dataset/Programme";
import { foldWord } from "../intake/foldWord";
import { foldedName } from "./foldedText";
import { type Labels, LANGUAGES, textsOf } from "../text/Labels";

/** What a text may name beside a number: a zone, a side, a unit, with their words (folded). */
export interface ScopeWords {
  readonly zones: readonly Named[];
  readonly parties: readonly Named[];
  readonly units: readonly Named[];
  /** Whose a number may be. */
  readonly owners: readonly Owner[];
  /** Names that hold one of these but name none: ຝັ່ງລາວ as a zone, Lào Cai. */
  readonly others: readonly string[];
  /** Before one that another acts with or for, and before one named behind its number. */
  readonly partners: readonly string[];
  readonly owning: readonly string[];
}

interface Named {
  readonly id: string;
  readonly words: readonly string[];
}

/** A unit, a side, the sides of a country, or all sides together. */
export interface Owner extends Named {
  readonly kind: "unit" | "party" | "country" | "both";
  readonly country: "VN" | "LA" | "both";
  /** The sides it is made of. */
  readonly parties: readonly string[];
  /** Words that name it only at the beginning of a clause. */
  readonly bare: readonly string[];
}

/** The names of a programme's zones, sides and units in all languages. A name too short to be told from other words is none. */
export function scopeWords(
  { programme }: Dataset,
  catalogue: Pick<Catalogue, "vocabularies" | "provinces">,
): ScopeWords {
  const parties = programme.parties.map(named);
  const unitNames = programme.units.map(named);
  const units = unitNames.map((unit) => {
    const others = [...parties, ...unitNames].filter((one) => one !== unit).flatMap(({ words }) => words);
    return { ...unit, words: withoutLevel(unit.words, others) };
  });
  const owned = [...parties, ...units].flatMap(({ words }) => words);
  const zones = programme.zones.map(named).map((zone) => ({ ...zone, words: withShort(zone.words, owned) }));
  const countries = countryNames(catalogue);
  const provinces = [...catalogue.provinces.values()].flatMap(({ names }) =>
    names.flatMap((one) => folded(one.labels)),
  );
  return {
    zones,
    parties,
    units,
    owners: ownersOf(programme, parties, units, catalogue, countries),
    others: [
      ...zones.flatMap(({ words }) => words).filter((word) => !sideNames(catalogue, "VN", "LA").includes(word)),
      ...provinces.filter((name) => countries.some((country) => name !== country && name.startsWith(`${country} `))),
    ],
    partners: wordsIn(catalogue, "partners"),
    owning: wordsIn(catalogue, "owners"),
  };
}

const folded = (labels: Labels | undefined): readonly string[] => textsOf(labels).map(foldedName);

const named = ({
  id,
  labels,
  inSentence,
}: {
  readonly id: string;
  readonly labels: Labels;
  readonly inSentence?: Labels;
}): Named => ({
  id,
  words: [...new Set([...folded(labels), ...folded(inSentence)])].filter((word) => word.length > 4),
});

/** What the name of a zone may begin with, and a text leave out: địa bàn ngoại biên. */
const AREA = /^(?:địa bàn|khu vực|vùng|area|areas|zone) /;

/** The names of a zone, also without the word for an area, unless that leaves what a side or unit is called. */
function withShort(words: readonly string[], owned: readonly string[]): readonly string[] {
  const short = words.map((word) => word.replace(AREA, ""));
  return [
    ...new Set([...words, ...short.filter((word) => word.length > 4 && !owned.some((one) => one.includes(word)))]),
  ];
}

/**
 * The names of a unit, also without the word for its level: Bộ đội Biên phòng tỉnh. Not where that leaves a word or two, as of Công an tỉnh, or what
 * stands in another name.
 */
const withoutLevel = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const short = words.map((word) => word.replace(/ (?:tỉnh|huyện|province)$/, ""));
  const telling = short.filter((word) => word.split(" ").length > 2 && !others.some((one) => one.includes(word)));
  return [...new Set([...words, ...telling])];
};

const wordsIn = ({ vocabularies }: Pick<Catalogue, "vocabularies">, list: "partners" | "owners"): readonly string[] =>
  LANGUAGES.flatMap((language) => vocabularies[language][list].map(foldWord));

const sideNames = (
  { vocabularies }: Pick<Catalogue, "vocabularies">,
  ...countries: readonly Owner["country"][]
): readonly string[] =>
  LANGUAGES.flatMap((language) => countries.flatMap((country) => vocabularies[language].sides[country].map(foldWord)));

const countryNames = (
  { vocabularies }: Pick<Catalogue, "vocabularies">,
  ...countries: readonly ("VN" | "LA")[]
): readonly string[] =>
  LANGUAGES.flatMap((language) =>
    (countries.length > 0 ? countries : (["VN", "LA"] as const)).flatMap((country) =>
      vocabularies[language].countries[country].map(foldWord),
    ),
  );

function ownersOf(
  programme: Programme,
  parties: readonly Named[],
  units: readonly Named[],
  catalogue: Pick<Catalogue, "vocabularies">,
  bareNames: readonly string[],
): readonly Owner[] {
  const countryOf = new Map(programme.parties.map(({ id, country }) => [id, country]));
  const partyOf = new Map(programme.units.map(({ id, party }) => [id, party]));
  const none = { bare: [] };
  // A side called by its country's bare name is no different from the country.
  const sides = parties.map(({ id, words }): Owner => {
    const country = countryOf.get(id) ?? "both";
    return {
      kind: "party",
      id,
      country,
      parties: [id],
      words: words.filter((word) => !bareNames.includes(word)),
      ...none,
    };
  });
  const single = units.map(({ id, words }): Owner => {
    const party = partyOf.get(id) ?? "";
    return { kind: "unit", id, country: countryOf.get(party) ?? "both", parties: [party], words, ...none };
  });
  const countries = (["VN", "LA"] as const).map((country): Owner => {
    const own = programme.parties.filter((one) => one.country === country).map(({ id }) => id);
    const words = sideNames(catalogue, country);
    return { kind: "country", id: country, country, parties: own, words, bare: countryNames(catalogue, country) };
  });
  const both: Owner = {
    kind: "both",
    id: "both",
    country: "both",
    parties: [],
    words: sideNames(catalogue, "both"),
    ...none,
  };
  return [...single, ...sides, ...countries, both];
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

/** Names with digits in them, whose digits count nothing: ເຂດ 8 ແຂວງ, kết thúc giai đoạn 1. */
export const namesWithDigits = (
  { owners, zones }: Pick<ScopeWords, "owners" | "zones">,
  { indicators }: Pick<Catalogue, "indicators">,
): readonly string[] => {
  const counted = [...indicators.values()].flatMap(({ codeLabels = {}, familyLabels, labels, noun }) =>
    [...Object.values(codeLabels), familyLabels ?? labels, noun].flatMap(folded),
  );
  const names = [...[...zones, ...owners].flatMap(({ words }) => words), ...counted];
  return [...new Set(names)].filter((word) => /\d/.test(word));
};
