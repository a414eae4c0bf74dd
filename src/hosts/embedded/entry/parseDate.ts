import type { Culture } from "../session/Culture";
import type { Entry } from "./Entry";
import { serialDate } from "./serialDate";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([AaPp])[Mm])?$/;

/** Reads dates and times as Excel does: day and month in the culture's order, a year first as well, English month names. */
export function parseDate(text: string, culture: Culture, today: Date): Entry | undefined {
  const time = parseTime(text);
  if (time) return time;
  const [, dateText = text, timeText] = /^(\S+) (\d{1,2}:.+)$/.exec(text) ?? [];
  const date = numericDate(dateText, culture, today) ?? namedDate(dateText, today);
  if (!date || timeText === undefined) return date;
  const clock = parseTime(timeText);
  if (!clock || typeof clock.value !== "number" || typeof date.value !== "number") return undefined;
  return { value: date.value + clock.value, numberFormat: "m/d/yyyy h:mm" };
}

function parseTime(text: string): Entry | undefined {
  const [, hourText, minuteText, secondText, half] = TIME.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  const hour = Number(hourText);
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)];
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12)) || hour > 23) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const seconds = secondText === undefined ? "" : ":ss";
  const numberFormat = half === undefined ? `h:mm${seconds}` : `h:mm${seconds} AM/PM`;
  return { value: (hours * 3600 + minute * 60 + second) / 86400, numberFormat };
}

/** A year of two digits is of this century up to 29, as in Excel. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function numericDate(text: string, { dayFirst }: Culture, today: Date): Entry | undefined {
  const parts = text.split(/[/-]/);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [first = "", second = "", third] = parts;
  if (third !== undefined && first.length === 4) return dated(Number(first), Number(second), Number(third), "m/d/yyyy");
  if (third === undefined && second.length === 4) return dated(Number(second), Number(first), 1, "mmm-yy");
  if (first.length > 2 || second.length > 2 || third?.length === 3) return undefined;
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return third === undefined
    ? dated(today.getFullYear(), month, day, "d-mmm")
    : dated(fullYear(third), month, day, "m/d/yyyy");
}

/** 3-Mar, 3-Mar-2026, Mar-2026. */
function namedDate(text: string, today: Date): Entry | undefined {
  const [, day, name = "", year] = /^(?:(\d{1,2})[- ])?([A-Za-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || (day === undefined && year === undefined)) return undefined;
  const inYear = year === undefined ? today.getFullYear() : fullYear(year);
  const numberFormat = day === undefined ? "mmm-yy" : year === undefined ? "d-mmm" : "d-mmm-yy";
  return dated(inYear, month, Number(day ?? 1), numberFormat);
}

function dated(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const value = serialDate(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}
