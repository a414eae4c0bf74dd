import { foldName } from "./foldName";
import { type MatchContext, matchProvince } from "./matchProvince";
import { type NameIndex, createNameIndex } from "./nameIndex";
import type { Province, ProvinceGroup } from "./Province";
import type { ProvinceIndex } from "./provinceIndex";

/** Groups and their folded names. */
export interface GroupIndex {
  readonly groups: readonly ProvinceGroup[];
  readonly names: NameIndex;
}

/** What a text about several provinces names. */
export type GroupMatch =
  /** A group of the register; `count` as the text states it ("5 tỉnh Bắc Lào"). */
  | { readonly kind: "group"; readonly group: ProvinceGroup; readonly count?: number }
  /** Provinces by name; `unclear` holds the names that are unknown or could be several. */
  | { readonly kind: "list"; readonly provinces: readonly Province[]; readonly unclear: readonly string[] }
  /** Only a number of provinces ("Công an 3 tỉnh"). */
  | { readonly kind: "unnamed"; readonly count: number }
  | { readonly kind: "none" };

/** @throws Error when a name belongs to two groups. Meant for start-up. */
export function createGroupIndex(groups: readonly ProvinceGroup[]): GroupIndex {
  const named = groups.map(({ id, labels, aliases }) => ({
    id,
    names: [labels.vi, labels.lo, labels.en, ...aliases].flatMap((name) =>
      name === undefined ? [] : [coreOf(name).rest],
    ),
  }));
  return { groups, names: createNameIndex("province groups", named) };
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

/** Words around a group's own name, folded: police, "the", "provinces". */
const GROUP_WORDS = ["congan", "cac", "tinh", "ບັນດາ", "ປກສ", "ແຂວງ", "the", "policeof", "provinces", "provincesof"].map(
  foldName,
);

/** The folded name without number and level words, and the number. */
function coreOf(text: string): { readonly rest: string; readonly count?: number } {
  let rest = foldName(text);
  let count: number | undefined;
  for (;;) {
    const digits = /^\d{1,2}(?!\d)/.exec(rest)?.[0];
    const word = /^(hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?=tinh)/.exec(rest)?.[0];
    const known = GROUP_WORDS.find((candidate) => rest.startsWith(candidate));
    if (count === undefined && (digits ?? word) !== undefined) count = Number(digits ?? NUMBER_WORDS[word ?? ""]);
    const cut = digits ?? word ?? known;
    if (cut === undefined) return { rest: rest.replace(/provinces$/, ""), ...(count !== undefined && { count }) };
    rest = rest.slice(cut.length);
  }
}

/** Recognises a group of provinces, a list of them, or their mere number. One province alone is `none`: use `matchProvince`. */
export function matchProvinceGroup(
  provinces: ProvinceIndex,
  groups: GroupIndex,
  text: string,
  context: MatchContext = {},
): GroupMatch {
  const { rest, count } = coreOf(text);
  const id = groups.names.get(rest)?.[0];
  const group = groups.groups.find((candidate) => candidate.id === id);
  if (group) return { kind: "group", group, ...(count !== undefined && { count }) };
  if (rest === "" && count !== undefined) return { kind: "unnamed", count };
  return matchList(provinces, text, context);
}

function matchList(provinces: ProvinceIndex, text: string, context: MatchContext): GroupMatch {
  const parts = text
    .normalize("NFC")
    .replace(/^\s*(?:công an\s+)?(?:các|\d{1,2})\s+tỉnh:?\s+/iu, "")
    .split(/[,;+&]|\s(?:và|and)\s|\s*ແລະ\s*/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const matches = parts.map((part) => matchProvince(provinces, part, context));
  const found = matches.flatMap((match) => (match.kind === "unique" ? [match.province] : []));
  if (parts.length < 2 || found.length === 0) return { kind: "none" };
  return { kind: "list", provinces: found, unclear: parts.filter((_, at) => matches[at]?.kind !== "unique") };
}
