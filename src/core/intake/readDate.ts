import { dayNumber, type IsoDate, type ReferencePeriod, serialToDate } from "../dataset/ReferencePeriod";
import { isErrorValue } from "../workbook/Cell";
import { type CalendarShape, calendarShape } from "./calendarShape";
import { isBuddhistYear, isLikelyYear, westernYear } from "./calendarYear";
import { isDateFormat } from "./dateFormat";
import type { IntakeContext } from "./IntakeContext";
import { type CellInput, failure, type FieldReading, message } from "./Reading";

/** What is known of a date beside the cell. */
export interface DateField {
  /** Where only one of two readings lies in it, that one is meant. */
  readonly within?: ReferencePeriod;
}

/**
 * Reads a day. Text is day/month/year, as Viet Nam and Laos write it. A real date whose day and month could be swapped is asked about
 * unless the order it was typed in is known or only one reading lies within the expected period. Buddhist years become western ones.
 */
export function readDate(cell: CellInput, field: DateField, context: IntakeContext): FieldReading<IsoDate> {
  const { value, numberFormat } = cell;
  if (value === null) return { outcome: "ok", value: undefined };
  if (isErrorValue(value)) return failure(message("intake.error.errorValue", value.error));
  if (typeof value === "boolean") return failure(message("intake.error.logical", String(value).toUpperCase()));
  if (typeof value === "number") {
    const date = isDateFormat(numberFormat) ? serialToDate(value) : undefined;
    return date === undefined ? failure(message("intake.error.date", value)) : readRealDate(date, field, context);
  }
  if (value.trim() === "") return { outcome: "ok", value: undefined };
  const shape = calendarShape(value, context.lexicon);
  return (shape && readShapedDate(shape, value)) ?? failure(message("intake.error.date", value));
}

function readRealDate(date: IsoDate, { within }: DateField, { dateOrder }: IntakeContext): FieldReading<IsoDate> {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const own = isoDate(year, month, day);
  if (own === undefined || !isLikelyYear(year)) return failure(message("intake.error.date", date));
  const swapped = day === month ? undefined : isoDate(year, day, month);
  const fits = (candidate: IsoDate): boolean => !within || (within.from <= candidate && candidate <= within.to);
  const clear = swapped === undefined || dateOrder === "dmy" || (within && fits(own) && !fits(swapped));
  if (!clear) return { outcome: "ask", readings: [own, swapped], question: message("intake.ask.dayMonth", date) };
  if (isBuddhistYear(year))
    return { outcome: "fix", value: own, note: message("intake.fix.buddhistYear", date, { day: shown(own) }) };
  return { outcome: "ok", value: own };
}

function readShapedDate({ shape, numbers }: CalendarShape, typed: string): FieldReading<IsoDate> | undefined {
  const [a, b, c] = numbers;
  if (!a || !b || !c || numbers.length > 3) return undefined;
  if (/^#([/.-])#\1#$/.test(shape) && a.digits === 4) return proposed(typed, a.value, b.value, c.value);
  if (shape === "M##") return proposed(typed, c.value, a.value, b.value);
  if (!/^#(?:([/.-])#\1?#|m##|M#)$/.test(shape)) return undefined;
  if (c.digits <= 2) return shortYear(typed, c.value, b.value, a.value);
  const usual = proposed(typed, c.value, b.value, a.value);
  if (usual) return usual;
  const american = shape.includes("M") ? undefined : isoDate(c.value, a.value, b.value);
  return american === undefined
    ? undefined
    : { outcome: "ask", readings: [american], question: message("intake.ask.dayMonth", typed) };
}

function proposed(typed: string, year: number, month: number, day: number): FieldReading<IsoDate> | undefined {
  const date = isLikelyYear(year) ? isoDate(year, month, day) : undefined;
  if (date === undefined) return undefined;
  const kind = isBuddhistYear(year) ? "intake.fix.buddhistYear" : "intake.fix.date";
  return { outcome: "fix", value: date, note: message(kind, typed, { day: shown(date) }) };
}

/** Day/month/year, whatever the form's language. */
const shown = (date: IsoDate): string => date.split("-").reverse().join("/");

/** 14/12/25 is 2025; 14/12/68 may be 2568 of the Buddhist era. */
function shortYear(typed: string, year: number, month: number, day: number): FieldReading<IsoDate> | undefined {
  const dates = [2000 + year, 2500 + year]
    .filter((full) => westernYear(full) >= 1990 && westernYear(full) < 2060)
    .map((full) => isoDate(full, month, day));
  const readings = dates.filter((date) => date !== undefined);
  return readings.length === 0
    ? undefined
    : { outcome: "ask", readings, question: message("intake.ask.shortYear", typed) };
}

/** A calendar day, or undefined. Years of the Buddhist era are converted before the day is checked: 29 February needs its own year. */
function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  const date = `${pad(westernYear(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return dayNumber(date) === undefined ? undefined : date;
}
