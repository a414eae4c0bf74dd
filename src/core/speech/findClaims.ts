import { calendarPlaces } from "./calendarPlaces";
import type { Said } from "../narrative/judgeClaim";
import type { Unit } from "../quantity/Quantity";
import type { Claim, Direction } from "./Claim";
import { digitsAt, type Draft, draftAt, type SpeechContext } from "./draftAt";
import { type FoldedText, foldedText } from "./foldedText";
import { isNoFigure } from "./isNoFigure";
import type { SpeechWords } from "./SpeechWords";
import { placedTokens } from "./tokensAt";

const PAUSE = /[,;()\n]|\.(?= |\n|$)/;
/** "9 were Lao nationals", "9 là người Lào". */
const COPULA = /^(?:were|was|are|is|là) /;
/** "1 of Lao nationality". */
const OF = /^of (?:the )?/;
/** "3,395 drug-related cases" are cases. */
const OF_DRUGS = /^(?:drug|\p{L}+-related) /u;
const JOINER = /^[ )]*(?:,|và|and|ແລະ) *$/;
/** Before a percentage of what stands right before it. */
const BESIDE = /^ ?[(–-] ?$/;
/** "35 phones and 1,677 bullets": what stands before such a word belongs to the number before it. */
const AND = /(?:^|[ ,)])(?:và|and|ແລະ) *$/;
const STOP = /[;\n]|[.!?](?= |\n|$)/;

/**
 * Every number of a running text: digits or number words with their magnitude, the word of certainty before them and the unit behind. Dates,
 * years, ordinals and codes are left out; a number word counts only before a word of measure.
 * @param named names with digits in them (folded), which say no figure: 8 tỉnh.
 */
export function findClaims(text: string, context: SpeechContext, named: readonly string[] = []): readonly Claim[] {
  const folded = foldedText(text);
  const tokens = placedTokens(folded.text, context.lexicon);
  const silent = [...calendarPlaces(folded.text), ...placesOf(named, folded.text)];
  const found: Draft[] = [];
  for (let at = 0; at < tokens.length;) {
    const digits = digitsAt(tokens, at);
    if (!digits) {
      at++;
      continue;
    }
    at = digits.next;
    const draft = draftAt(digits, tokens, folded, context);
    if (!draft || silent.some(([start, end]) => draft.numberStart >= start && draft.numberStart < end)) continue;
    const isLetterOfCode = isCapital(text, folded.originOf(draft.figureEnd), draft);
    if (!isLetterOfCode && !isNoFigure(digits, draft.counted, tokens, folded.text, context.words)) found.push(draft);
  }
  const claims: Claim[] = [];
  const each = found.map((draft, index) => claimOf(draft, found[index - 1], found[index + 1], folded, context.words));
  let change: Direction | undefined;
  for (const [index, draft] of found.entries()) {
    const [previous, own, next] = [each[index - 1], each[index], each[index + 1]];
    if (!own) continue;
    const claim = withWordsOf(own, previous, next, folded.text);
    const between = folded.text.slice(found[index - 1]?.end ?? 0, draft.start);
    // "Tăng 538 vụ (49,63%) và 84 đối tượng": both rose.
    const goesOn = claim.kind === "amount" && change !== undefined && JOINER.test(between);
    const last = claims.at(-1);
    // "Giảm 27 vụ (10,23%)": so did the percentage.
    const direction = claim.direction ?? (claim.isShare || !BESIDE.test(between) ? undefined : change);
    const followsMean = (last?.kind === "mean" || last?.isPerhapsMean === true) && !STOP.test(between);
    claims.push({
      ...claim,
      ...(goesOn && change && { kind: change }),
      ...(claim.kind === "percent" && direction && { direction }),
      ...(claim.kind === "amount" && followsMean && { isPerhapsMean: true }),
    });
    if (claim.kind === "increase" || claim.kind === "decrease") change = claim.kind;
    else if (claim.kind !== "percent" && !goesOn) change = undefined;
  }
  return claims;
}

/** "38 kg và 99 bánh heroin": two amounts of one thing have its name between them, behind the last or before the first. */
function withWordsOf(claim: Claim, previous: Claim | undefined, next: Claim | undefined, text: string): Claim {
  const isWithNext = next !== undefined && areOfOne(claim, next, text);
  const isWithPrevious = previous !== undefined && areOfOne(previous, claim, text);
  return {
    ...claim,
    ...(isWithNext && { after: `${claim.after} ${next.after}` }),
    ...(isWithPrevious && { before: previous.before, ...withQualifierOf(claim.said, previous.said) }),
  };
}

/** A word of certainty before the first of two joined amounts may go for both. */
const withQualifierOf = (said: Said, { qualifier }: Said): Pick<Claim, "orSaid"> =>
  said.qualifier === "exact" && qualifier !== "exact" ? { orSaid: { ...said, qualifier } } : {};

function areOfOne(a: Claim, b: Claim, text: string): boolean {
  const between = text.slice(a.place.end, b.place.start);
  if (a.kind !== "amount") return false;
  return (
    SLASH.test(between) ||
    (AMOUNTS.some((unit) => a.units.includes(unit)) &&
      AMOUNTS.some((unit) => b.units.includes(unit) && !a.units.includes(unit)) &&
      /^ *(?:và|and|ແລະ) *$/.test(between))
  );
}

/** Between the numbers of a pair: 16 lần/317 lượt người. */
export const SLASH = /^ ?\/ ?$/;

/** What one substance may be told in. */
const AMOUNTS: readonly Unit[] = ["kg", "pill", "brick", "litre"];

/** One capital letter on the digits is part of a code (822L), though a small one would be a unit. */
const isCapital = (text: string, at: number, { figureEnd, end }: Draft): boolean =>
  end === figureEnd + 1 && /\p{Lu}/u.test(text.charAt(at));

const placesOf = (names: readonly string[], text: string): readonly (readonly [start: number, end: number])[] =>
  names.flatMap((name) => {
    const places: [number, number][] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push([at, at + name.length]);
    return places;
  });

function claimOf(
  draft: Draft,
  previous: Draft | undefined,
  next: Draft | undefined,
  { text, originOf }: FoldedText,
  words: SpeechWords,
): Claim {
  const behind = text.slice(draft.figureEnd, next?.start ?? text.length);
  const [after = ""] = behind.trimStart().split(PAUSE);
  const until = draft.figureEnd + behind.length - behind.trimStart().length + after.length;
  const before = wordsBefore(text.slice(previous?.end ?? 0, draft.start));
  const kind = words.kindOf(before, after);
  const isShare = draft.percent && words.isShare(before, after);
  const direction = kind === "increase" || kind === "decrease" ? kind : undefined;
  return {
    start: originOf(draft.start),
    end: originOf(draft.end),
    said: draft.said,
    units: draft.units,
    kind: draft.percent ? "percent" : kind,
    ...(draft.isPartOfNext && { isPartOfNext: true }),
    ...(isShare ? { isShare } : draft.percent && direction && { direction }),
    place: { start: draft.start, end: draft.end, until },
    after: wordsBehind(after),
    aside: /^\(([^()]*)\)/.exec(text.slice(until))?.[1] ?? "",
    before,
    lead: text.slice(0, draft.start).split(STOP).at(-1) ?? "",
  };
}

/** The words behind a number that may say what it is: in Lao a name stands before its number, so that one behind "and" is the next number's. */
const wordsBehind = (after: string): string =>
  after
    .replace(/ແລະ.*$/, "")
    .replace(COPULA, "")
    .replace(OF, "")
    .replace(OF_DRUGS, "");

/** The words right before a number; what stands there in brackets belongs to them: "wanted persons (to Viet Nam, dangerous): 11". */
function wordsBefore(ahead: string): string {
  if (AND.test(ahead)) return "";
  const [, name = "", bracket] = /([^,;\n()]*)\(([^()]*(?:\([^()]*\))?[^()]*)\) ?:? ?$/.exec(ahead) ?? [];
  return bracket === undefined ? (ahead.split(PAUSE).at(-1) ?? "") : name + bracket;
}
