import { dayNumber, type ReferencePeriod } from "../core/dataset/ReferencePeriod";
import { wholePeriod } from "../core/registers/PeriodPreset";
import { formatDate } from "../core/text/formatDate";
import { formatNumber } from "../core/text/formatNumber";
import type { Language } from "../core/text/Labels";
import { SEPARATORS } from "../core/text/separators";

/** A count as the language writes it. */
export const formatCount = (count: number, language: Language): string => formatNumber(count, 0, SEPARATORS[language]);

/** A period as its two days: 15/12/2022 – 14/12/2023. */
export const formatPeriod = ({ from, to }: ReferencePeriod, language: Language): string =>
  `${formatDate(from, language, "short")} – ${formatDate(to, language, "short")}`;

/**
 * The period someone has typed by its first and last day (14/12/2023, or with - or . between), month (7/2021) or year (2009); an end that is
 * none of these as it is.
 */
export const readPeriod = ({ from, to }: ReferencePeriod): ReferencePeriod =>
  wholePeriod({ from: readDay(from), to: readDay(to) });

/** The day, month or year someone has typed, as ISO has it; the text as it is where it is none. */
export function readDay(text: string): string {
  const parts = /^\s*(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*)?(\d{4})\s*$/.exec(text);
  if (!parts) return text;
  const [, day, month, year = ""] = parts;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0"))).join("-");
}

/** A day as one types it, 14/12/2023; the text as it is where it is none yet. */
export const shownDay = (text: string): string =>
  dayNumber(text) === undefined ? text : formatDate(text, "vi", "short");

/** The days of a period as they are typed: in one order for everybody. Ends that are no days stay as they are. */
export const typedPeriod = ({ from, to }: ReferencePeriod): ReferencePeriod => ({
  from: shownDay(from),
  to: shownDay(to),
});

/** A moment as day and time of the reader's clock: 21/11/2026 14:05; the text as it is where it is no moment. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
