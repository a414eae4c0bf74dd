import { tokenMeaning } from "../intake/TokenCursor";
import type { Digits } from "./draftAt";
import type { SpeechWords } from "./SpeechWords";
import type { PlacedToken } from "./tokensAt";

const LATIN = /\p{Script=Latin}/u;
/** Largest number each word of the calendar can be followed by. */
const CALENDAR_LIMIT: Readonly<Record<string, number>> = { day: 31, month: 12, quarter: 4 };

/** Before the minutes: lúc 12 giờ 30. */
const HOUR = /\d ?(?:giờ|h|ໂມງ) *$/;

/** A speech lists no more things than these one by one. */
const MOST_LISTED = 99;

/**
 * Whether digits or a number word count nothing: a code (C04, 522H), a year, a day, a duration (10 năm), a list's number, an ordinal, how many
 * things a list has (gồm 5 đơn vị), or a number
 * word without anything it counts (hai bên).
 * @param counted whether a unit or a thing counted stands behind.
 */
export function isNoFigure(
  { at, next }: Digits,
  counted: boolean,
  tokens: readonly PlacedToken[],
  text: string,
  words: SpeechWords,
): boolean {
  const first = tokens[at];
  if (!first) return true;
  if (first.token.kind === "word") return !counted || tokenMeaning(first.token, "number")?.value === 0;
  const behind = tokens[next];
  const digits = Number(first.token.text);
  const ahead = text.slice(0, first.start);
  if (isCode(ahead)) return true;
  if (!counted && behind && behind.start === first.end && LATIN.test(text.charAt(behind.start))) return true;
  if (/(?:^|\n) *$/.test(ahead) && /^[.)] /.test(text.slice(first.end))) return true;
  if (!counted && HOUR.test(ahead)) return true;
  if (isCalendar(tokens[at - 1], digits, behind, counted)) return true;
  if (words.isPlace(ahead)) return true;
  return !counted && (words.isOrdinal(ahead) || (digits <= MOST_LISTED && words.isListCount(ahead)));
}

/** A letter right before the digits, or one with a hyphen between: SH09, COVID-19. */
const isCode = (ahead: string): boolean => /\p{Script=Latin}-?$/u.test(ahead);

function isCalendar(
  before: PlacedToken | undefined,
  digits: number,
  behind: PlacedToken | undefined,
  counted: boolean,
): boolean {
  const year = Number.isInteger(digits) && digits >= 1900 && digits <= 2600;
  const role = tokenMeaning(before?.token, "calendar")?.role;
  if (role !== undefined && digits <= (CALENDAR_LIMIT[role] ?? 0)) return true;
  if (year && (role !== undefined || !counted)) return true;
  if (tokenMeaning(behind?.token, "monthName") ?? tokenMeaning(before?.token, "monthName")) return !counted;
  const duration = tokenMeaning(behind?.token, "calendar")?.role;
  return duration !== undefined && duration !== "from" && duration !== "to" && duration !== "filler" && !counted;
}
