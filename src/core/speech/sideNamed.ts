import type { Claim } from "./Claim";
import { isOpen } from "./isOpen";
import { isWhole } from "./likeness";
import type { Owner, ScopeWords } from "./scopeWords";

/** Whose a number is said to be: one of these owners, which share a name; undefined where several are named that are not all. */
export interface SideNamed {
  readonly owners: readonly Owner[];
  readonly isOwn: boolean;
  /** Where the name ends among the words before the number; undefined for one behind it. */
  readonly end?: number;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly Owner[];
}

/** What may stand between names that are taken together: phía Việt Nam và phía Lào. */
const LIST = /^[ ,]*(?:và|and|ແລະ|cùng)[ ,]*(?:the )?$/;
/** What may stand right before a country's bare name where it says whose the clause is. */
const CLAUSE_BEGINS = /(?:^|[,;:(.–-]|(?:^|[ ,])(?:và|còn|riêng|and|while)|ແລະ) *(?:the )?$/;
const JOINED_BEFORE = /\p{L}[\p{M}]* ?[-–] ?$/u;
const JOINED_BEHIND = /^ ?[-–] ?\p{L}/u;
/** A side behind a number stands no further from it than this: 1,347 suspects and 60 kg on the Lao side. */
const FURTHEST_BEHIND = 30;

/** The side, country or unit a number is said to be of; undefined where none is, or where one acts only with or for another. */
export function sideNamed({ after, before, lead }: Claim, scopes: ScopeWords): SideNamed | undefined {
  const behind = mentionsIn(after, scopes).find(
    ({ start }) =>
      start <= FURTHEST_BEHIND &&
      endsInWord(after.slice(0, start), scopes.owning) &&
      !scopes.partners.some((word) => after.slice(0, start).split(" ").includes(word)),
  );
  if (behind) return { owners: behind.owners, isOwn: true };
  const mentions = mentionsIn(lead, scopes).filter(({ end }) => isOpen(lead.slice(end)));
  const last = mentions.at(-1);
  if (!last) return undefined;
  const owners = together(mentions, lead, scopes);
  return { owners, isOwn: last.start >= lead.length - before.length, end: last.end };
}

/** Whether every side, or every unit, is named in a text. */
export function namesAllSides(text: string, scopes: ScopeWords): boolean {
  const named = new Set(
    mentionsIn(text, scopes).flatMap(({ owners }) => owners.map(({ kind, id }) => `${kind} ${id}`)),
  );
  const kinds = (["unit", "party", "country"] as const).map((kind) => scopes.owners.filter((one) => one.kind === kind));
  return kinds.some((all) => all.length > 1 && all.every(({ kind, id }) => named.has(`${kind} ${id}`)));
}

/** Whom the last name and those it stands in a list with are: of all sides, what they have together. */
function together(mentions: readonly Mention[], text: string, scopes: ScopeWords): readonly Owner[] {
  let from = mentions.length - 1;
  for (; from > 0; from--) {
    const [one, next] = [mentions[from - 1], mentions[from]];
    if (!one || !next || !LIST.test(text.slice(one.end, next.start))) break;
  }
  const list = mentions.slice(from);
  if (list.length < 2) return list[0]?.owners ?? [];
  const countries = new Set(list.flatMap(({ owners }) => owners.map(({ country }) => country)));
  return countries.has("VN") && countries.has("LA") ? scopes.owners.filter(({ kind }) => kind === "both") : [];
}

/** Where a text names a side or unit that is no part of a longer name, no end of a road, and no mere partner. */
function mentionsIn(text: string, scopes: ScopeWords): readonly Mention[] {
  const places = new Map<string, Mention>();
  const put = (start: number, end: number, owners: readonly Owner[]): void => {
    const key = `${String(start)} ${String(end)}`;
    places.set(key, { start, end, owners: [...(places.get(key)?.owners ?? []), ...owners] });
  };
  for (const owner of scopes.owners) {
    for (const word of owner.words) for (const at of placesOf(word, text)) put(at, at + word.length, [owner]);
    for (const word of owner.bare) {
      for (const at of placesOf(word, text)) if (isBare(text, at, at + word.length)) put(at, at + word.length, [owner]);
    }
  }
  for (const word of scopes.others) for (const at of placesOf(word, text)) put(at, at + word.length, []);
  const all = [...places.values()];
  return all
    .filter(({ owners, start, end }) => {
      const isPart = all.some((one) => one.start <= start && one.end >= end && one.end - one.start > end - start);
      const isPartner = endsInWord(text.slice(0, start), scopes.partners);
      return owners.length > 0 && !isPart && !isPartner && !isOfPair(text, start, end, owners);
    })
    .sort((a, b) => a.start - b.start);
}

const isBare = (text: string, start: number, end: number): boolean =>
  CLAUSE_BEGINS.test(text.slice(0, start)) && !isJoined(text, start, end);

const isJoined = (text: string, start: number, end: number): boolean =>
  JOINED_BEFORE.test(text.slice(0, start)) || JOINED_BEHIND.test(text.slice(end));

/** "The border Sơn La - Hủa Phăn" and "cooperation Viet Nam - Laos" name no side; "phía Lào - bắt giữ" does. */
const isOfPair = (text: string, start: number, end: number, owners: readonly Owner[]): boolean =>
  owners.every(({ kind }) => kind === "party" || kind === "unit") && isJoined(text, start, end);

function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWhole(word, text, at)) places.push(at);
  }
  return places;
}

const endsInWord = (text: string, words: readonly string[]): boolean => {
  const ahead = text.trimEnd().replace(/ the$/, "");
  return words.some((word) => ahead.endsWith(word) && isWhole(word, ahead, ahead.length - word.length));
};
