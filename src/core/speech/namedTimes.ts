import type { Dataset } from "../dataset/Dataset";
import type { Lexicon } from "../intake/Lexicon";
import { CALENDAR_YEAR, type NamedPeriod, readPeriod } from "../intake/readPeriod";
import { tokenMeaning } from "../intake/TokenCursor";
import { calendarPlaces } from "./calendarPlaces";
import type { Claim } from "./Claim";
import type { Span } from "./Span";
import { spanOf } from "./spanOf";
import { refOfPeriod } from "../narrative/periodRefs";
import { sinceAgreement } from "../tables/sinceAgreement";
import type { SpeechWords } from "./SpeechWords";
import { type PlacedToken, placedTokens } from "./tokensAt";

/** A period named in a folded text. */
export interface NamedTime {
  readonly start: number;
  readonly end: number;
  /** Undefined where the dataset knows nothing of it. */
  readonly span: Span | undefined;
  /** Something is compared with it: so với năm 2023. */
  readonly isBase: boolean;
}

/** Names of periods are at most so many words and signs: từ ngày 1/11/2024 đến ngày 31/10/2025. */
const LONGEST = 14;

/** Every period a folded text names, in order; days, and numbers with a year in them, name none. */
export function namedTimes(
  text: string,
  claims: readonly Claim[],
  dataset: Dataset,
  lexicon: Lexicon,
  words: SpeechWords,
): readonly NamedTime[] {
  const own = words.ownPeriods(text).map(({ start, end, period }) => ({ start, end, span: { period } }));
  const since = sinceIn(text, dataset, words);
  const named = periodNames(text, claims, lexicon)
    .filter((one) => !since.some(({ end, start }) => one.start >= start && one.end <= end))
    .map(({ start, end, name }) => ({ start, end, span: spanOf(name, dataset) }));
  const all: Omit<NamedTime, "isBase">[] = named.map((one) => {
    // "Cùng kỳ năm 2023" is one name.
    const before = own.find(({ end }) => end <= one.start && text.slice(end, one.start).trim() === "");
    return before ? { ...one, start: before.start } : one;
  });
  for (const one of [...since, ...own])
    if (!all.some(({ start, end }) => one.start < end && start < one.end)) all.push(one);
  const times: NamedTime[] = [];
  for (const one of all.sort((a, b) => a.start - b.start)) {
    const last = times.at(-1);
    // "So với cùng kỳ năm trước" names one period twice.
    const isSame = last !== undefined && text.slice(last.end, one.start).trim() === "";
    times.push({ ...one, isBase: (isSame && last.isBase) || words.endsInComparison(text.slice(0, one.start)) });
  }
  return times;
}

/** The rest of the name of an agreement and of its time: ... thỏa thuận hợp tác năm 2021 đến nay. */
const OF_AGREEMENT = /^[^,;:.()\n]{0,60}?(?: (?:đến nay|đến năm \d{4}|to date)|(?=[,;:.()\n]|$))/;

/** Where all periods since the agreement are named; of no known period where some of them are missing. */
function sinceIn(text: string, dataset: Dataset, words: SpeechWords): readonly Omit<NamedTime, "isBase">[] {
  const { complete, periods = [] } = sinceAgreement(dataset) ?? {};
  const [first, last] = [periods[0], periods.at(-1)];
  const span =
    complete === true && first && last
      ? { period: refOfPeriod(dataset, last), since: refOfPeriod(dataset, first) }
      : undefined;
  return words.sinceAgreement(text).map(({ start, end }) => {
    const [rest = ""] = OF_AGREEMENT.exec(text.slice(end)) ?? [];
    return { start, end: end + rest.length, span };
  });
}

interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly name: NamedPeriod;
}

function periodNames(text: string, claims: readonly Claim[], lexicon: Lexicon): readonly PlacedName[] {
  const tokens = placedTokens(text, lexicon);
  const codes = calendarPlaces(text);
  const isTaken = ({ start, end }: PlacedToken): boolean =>
    claims.some(({ place }) => start < place.end && place.start < end);
  const names: PlacedName[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = nameAt(tokens, at, text, lexicon, isTaken);
    const first = tokens[at]?.start ?? 0;
    const code = codes.find(([start, end]) => start <= first && first < end);
    if (found && (!code || found.end >= code[1])) {
      if (!isDay(found.name, tokens[at - 1])) names.push(found);
      while ((tokens[at]?.start ?? Infinity) < found.end) at++;
    } else {
      at++;
      while (code && (tokens[at]?.start ?? Infinity) < code[1]) at++;
    }
  }
  return names;
}

/** The longest name of a period that begins with a token. */
function nameAt(
  tokens: readonly PlacedToken[],
  at: number,
  text: string,
  lexicon: Lexicon,
  isTaken: (token: PlacedToken) => boolean,
): PlacedName | undefined {
  const first = tokens[at];
  if (!first || !isOfCalendar(first)) return undefined;
  let most = 0;
  while (most < LONGEST && mayGoOn(tokens[at + most], text) && !isTaken(tokens[at + most] ?? first)) most++;
  for (; most > 0; most--) {
    const last = tokens[at + most - 1] ?? first;
    // A name ends in a number or in the name of a month.
    if (last.token.kind !== "numeral" && !tokenMeaning(last.token, "monthName")) continue;
    const typed = text.slice(first.start, last.end);
    const reading = readPeriod({ value: typed, numberFormat: "General" }, CALENDAR_YEAR, { lexicon });
    const name = reading.outcome === "ok" || reading.outcome === "fix" ? reading.value : undefined;
    if (name) return { start: first.start, end: last.end, name };
  }
  return undefined;
}

const isOfCalendar = ({ token }: PlacedToken): boolean =>
  token.kind === "numeral"
    ? /^\d{1,4}$/.test(token.text)
    : tokenMeaning(token, "calendar") !== undefined || tokenMeaning(token, "monthName") !== undefined;

const mayGoOn = (placed: PlacedToken | undefined, text: string): boolean =>
  placed !== undefined &&
  (isOfCalendar(placed) || /^[/-]$/.test(placed.token.text) || /^(?:i{1,3}|iv)$/.test(placed.token.text)) &&
  !text.slice(0, placed.start).endsWith(". ");

/** "Ngày 26 tháng 3 năm 2025" and "14 October 2024" are days. */
const isDay = ({ precision }: NamedPeriod, before: PlacedToken | undefined): boolean =>
  precision === "month" && before?.token.kind === "numeral" && /^\d{1,2}$/.test(before.token.text);
