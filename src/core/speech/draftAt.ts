import { add, exactDecimal, type ExactDecimal, exactOf, shift, toNumber } from "../intake/ExactDecimal";
import { type Lexicon, type MeaningOf, meaningOf, wordOf } from "../intake/Lexicon";
import { readNumeral } from "../intake/numeral";
import { tokenMeaning } from "../intake/TokenCursor";
import type { Said } from "../narrative/judgeClaim";
import { MEASURED, type Unit } from "../quantity/Quantity";
import type { Separators } from "../text/separators";
import type { FoldedText } from "./foldedText";
import type { SpeechWords } from "./SpeechWords";
import { type SpelledNumber, spelledAt } from "./spelledAt";
import type { PlacedToken } from "./tokensAt";

/** All there is to read a text by. */
export interface SpeechContext {
  readonly lexicon: Lexicon;
  readonly words: SpeechWords;
  /** How numbers are written at a place of the text. */
  readonly separatorsAt: (place: number) => Separators;
}

/** Digits or number words with their magnitudes, from one token on: "3,1 triệu", "1 triệu 347 nghìn". */
export interface Digits {
  readonly at: number;
  /** The token behind. */
  readonly next: number;
  readonly terms: readonly { readonly at: number; readonly power: number }[];
  /** A number written out over several words. */
  readonly spelled?: SpelledNumber;
}

/** A number with its places in the folded text. */
export interface Draft {
  readonly start: number;
  readonly numberStart: number;
  readonly figureEnd: number;
  readonly end: number;
  readonly said: Said;
  readonly units: readonly Unit[];
  readonly percent: boolean;
  /** Whether it is told as a part of the number behind it: 1.896/3.288 ha. */
  readonly isPartOfNext: boolean;
  /** Whether a unit or a thing counted stands behind. */
  readonly counted: boolean;
}

export function digitsAt(tokens: readonly PlacedToken[], at: number): Digits | undefined {
  const spelled = spelledAt(tokens, at);
  if (spelled) return { at, next: spelled.next, terms: [], spelled };
  const terms: { at: number; power: number }[] = [];
  let next = at;
  for (let term = termAt(tokens, next); term; term = termAt(tokens, next)) {
    const last = terms.at(-1);
    if (last && (last.power <= term.power || term.power === 0)) break;
    terms.push({ at: next, power: term.power });
    next = term.next;
  }
  return terms.length > 0 ? { at, next, terms } : undefined;
}

function termAt(
  tokens: readonly PlacedToken[],
  at: number,
): { readonly next: number; readonly power: number } | undefined {
  const token = tokens[at]?.token;
  if (token?.kind !== "numeral" && tokenMeaning(token, "number") === undefined) return undefined;
  let next = at + 1;
  let power = 0;
  for (
    let word = tokenMeaning(tokens[next]?.token, "magnitude");
    word;
    word = tokenMeaning(tokens[next]?.token, "magnitude")
  ) {
    power += word.power;
    next++;
  }
  return { next, power };
}

/** The number some digits are, with the word before it and the unit behind; undefined for digits malformed. */
export function draftAt(
  digits: Digits,
  tokens: readonly PlacedToken[],
  { text, originOf }: FoldedText,
  context: SpeechContext,
): Draft | undefined {
  const figureEnd = tokens[digits.next - 1]?.end ?? 0;
  const unit = unitBehind(tokens[digits.next], figureEnd, text, context.words);
  const ofPair = unit.end === figureEnd ? unitOfPair(digits, tokens, text, context.words) : undefined;
  const measure = ofPair ?? unit;
  const numberStart = tokens[digits.at]?.start ?? 0;
  const value = valueOf(digits, tokens, measure, context.separatorsAt(originOf(numberStart)));
  if (!value) return undefined;
  const { from, qualifier } = qualifierBefore(digits.at, tokens, context.lexicon);
  return {
    start: tokens[from]?.start ?? 0,
    numberStart,
    figureEnd,
    end: measure.end,
    said: { value: toNumber(value), qualifier: qualifier?.qualifier ?? "exact", decimals: value.decimals },
    units: [...new Set(measure.meanings.map((one) => one.unit))],
    percent: measure.percent,
    isPartOfNext: ofPair !== undefined,
    counted: measure.meanings.length > 0 || measure.percent || measure.end > figureEnd,
  };
}

interface UnitBehind {
  readonly meanings: readonly MeaningOf<"unit">[];
  readonly percent: boolean;
  readonly end: number;
}

function unitBehind(behind: PlacedToken | undefined, figureEnd: number, text: string, words: SpeechWords): UnitBehind {
  const none: UnitBehind = { meanings: [], percent: false, end: figureEnd };
  const gap = behind ? text.slice(figureEnd, behind.start) : "";
  if (!behind || gap.includes(".")) return none;
  const { token, end } = behind;
  if (token.kind === "sign" && token.text === "%") return { ...none, percent: true, end };
  const meanings = token.kind === "word" ? token.meanings.filter((one) => one.kind === "unit") : [];
  if (meanings.length > 0) return { ...none, meanings, end };
  const counter = words.counterAt(text.slice(figureEnd + gap.length));
  return counter > 0 ? { ...none, end: figureEnd + gap.length + counter } : none;
}

/** The measure behind the second number of a pair is the first one's, too: 1.896/3.288 ha. */
function unitOfPair(
  { next }: Digits,
  tokens: readonly PlacedToken[],
  text: string,
  words: SpeechWords,
): UnitBehind | undefined {
  const [first, slash] = [tokens[next - 1], tokens[next]];
  const second = slash && PAIRED.has(slash.token.text) ? digitsAt(tokens, next + 1) : undefined;
  if (!first || !second) return undefined;
  const { meanings } = unitBehind(tokens[second.next], tokens[second.next - 1]?.end ?? 0, text, words);
  const isMeasured = meanings.some(({ unit }) => MEASURED.includes(unit));
  return isMeasured ? { meanings, percent: false, end: first.end } : undefined;
}

/** Between a part and what it is a part of. */
const PAIRED: ReadonlySet<string> = new Set(["/", "of"]);

/** Of two readings a separator allows, the one its language says: a text is read as anybody would read it. */
function valueOf(
  { terms, spelled }: Digits,
  tokens: readonly PlacedToken[],
  { meanings: [unit], percent }: UnitBehind,
  separators: Separators,
): ExactDecimal | undefined {
  if (spelled) return spelled.value === undefined ? undefined : shift(exactOf(spelled.value), unit?.power ?? 0);
  const whole = !percent && (unit === undefined || (!MEASURED.includes(unit.unit) && unit.power === 0));
  let sum = exactDecimal("", "");
  for (const { at, power } of terms) {
    const token = tokens[at]?.token;
    const word = tokenMeaning(token, "number");
    const read =
      token?.kind === "numeral"
        ? readNumeral(token.text, whole && power === 0 ? "whole" : "decimal", separators)[0]?.value
        : word && exactOf(word.value);
    if (!read) return undefined;
    sum = add(sum, shift(read, power));
  }
  return shift(sum, unit?.power ?? 0);
}

/** The word of certainty before a number, also where it ends another: "tương đương khoảng". */
function qualifierBefore(
  at: number,
  tokens: readonly PlacedToken[],
  lexicon: Lexicon,
): { readonly from: number; readonly qualifier: MeaningOf<"qualifier"> | undefined } {
  if (isParticle(tokens, at - 1)) return { from: at, qualifier: undefined };
  let from = at;
  let qualifier: MeaningOf<"qualifier"> | undefined;
  for (
    let word = tokenMeaning(tokens[from - 1]?.token, "qualifier");
    word;
    word = tokenMeaning(tokens[from - 1]?.token, "qualifier")
  ) {
    qualifier ??= word;
    from--;
  }
  const equivalent = tokens[at - 1]?.token;
  if (qualifier || !tokenMeaning(equivalent, "equivalent")) return { from, qualifier };
  const last = wordOf(lexicon, equivalent?.text.split(" ").at(-1) ?? "");
  return { from, qualifier: last && meaningOf(last, "qualifier") };
}

/** "Over" is no word of certainty where it ends a verb: handed over 11 persons. */
const isParticle = (tokens: readonly PlacedToken[], at: number): boolean =>
  tokens[at]?.token.text === "over" && /^(?:hand|turn|tak)(?:s|ed|ing|en)?$/.test(tokens[at - 1]?.token.text ?? "");
