import { dayNumber, type ReferencePeriod, serialToDate } from "../dataset/ReferencePeriod";
import { dayBefore, isoDay, type PeriodRule } from "../registers/PeriodPreset";
import { isErrorValue } from "../workbook/Cell";
import { type CalendarShape, calendarShape } from "./calendarShape";
import { isBuddhistYear, isLikelyYear, westernYear } from "./calendarYear";
import { isDateFormat, showsDay } from "./dateFormat";
import type { IntakeContext } from "./IntakeContext";
import { type CellInput, failure, type FieldReading, message } from "./Reading";

/** When the years of a kind of report begin: 15 December of the year before, 1 November, 1 January. */
export type YearRule = Omit<PeriodRule, "months">;

export const CALENDAR_YEAR: YearRule = { firstMonth: 1, yearOffset: 0, firstDay: 1 };

/** A period with the precision it was named by. */
export interface NamedPeriod {
  readonly precision: "day" | "month" | "quarter" | "months" | "year";
  readonly period: ReferencePeriod;
}

/**
 * Reads the name of a period: tháng 8/2023, Quý III/2025, 6 tháng đầu năm 2024, 2009-2019, 7/2021-6/2024, 1/11/2024-31/10/2025, or a year.
 * @param rule by which months, quarters and years are cut; months between two named ones are calendar months.
 */
export function readPeriod(
  { value, numberFormat }: CellInput,
  rule: YearRule,
  { lexicon }: IntakeContext,
): FieldReading<NamedPeriod> {
  if (value === null) return { outcome: "ok", value: undefined };
  if (isErrorValue(value)) return failure(message("intake.error.errorValue", value.error));
  if (typeof value === "boolean") return failure(message("intake.error.logical", String(value).toUpperCase()));
  if (typeof value === "number") return readPeriodNumber(value, numberFormat, rule);
  if (value.trim() === "") return { outcome: "ok", value: undefined };
  // A year that was given a thousands separator: 2.019.
  const shape = calendarShape(value.replace(/^\s*([12])[.,](\d{3})\s*$/, "$1$2"), lexicon);
  const named = shape && readShape(shape, rule);
  if (!named) return failure(message("intake.error.period", value));
  const buddhist = shape.numbers.some(({ value: number }) => isBuddhistYear(number));
  return {
    outcome: "fix",
    value: named,
    note: message(buddhist ? "intake.fix.buddhistYear" : "intake.fix.period", value),
  };
}

/** A year typed as a number, or 8/2023 that became a date. */
function readPeriodNumber(value: number, format: string, rule: YearRule): FieldReading<NamedPeriod> {
  const date = isDateFormat(format) && !showsDay(format) ? serialToDate(value) : undefined;
  const [year = 0, month = 0] = date?.split("-").map(Number) ?? [];
  const named = date === undefined ? yearsOf(value, value, rule) : monthOf(year, month, rule);
  if (!named || (date === undefined && isDateFormat(format))) return failure(message("intake.error.period", value));
  if (date === undefined && !isBuddhistYear(value)) return { outcome: "ok", value: named };
  return { outcome: "fix", value: named, note: message("intake.fix.period", value) };
}

type Build = (numbers: readonly number[], rule: YearRule) => NamedPeriod | undefined;

const n = (numbers: readonly number[], index: number): number => numbers[index] ?? NaN;

/** What each shape of text names; see `calendarShape`. The first that makes a period counts. */
const SHAPES: readonly (readonly [RegExp, Build])[] = [
  [/^#$/, (x, rule) => yearsOf(n(x, 0), n(x, 0), rule)],
  [/^#-#$/, (x, rule) => yearsOf(n(x, 0), n(x, 1), rule)],
  [/^(?:m?#[/-]|m#|M)#?$/, (x, rule) => monthOf(n(x, 1), n(x, 0), rule)],
  [/^q#[/-]?#$/, (x, rule) => quarterOf(n(x, 1), n(x, 0), rule)],
  [/^#mF?[/-]?#$/, (x, rule) => firstMonths(n(x, 1), n(x, 0), rule)],
  [/^F#m#$/, (x, rule) => firstMonths(n(x, 1), n(x, 0), rule)],
  [/^#mL[/-]?#$/, (x, rule) => lastMonths(n(x, 1), n(x, 0), rule)],
  [/^L#m#$/, (x, rule) => lastMonths(n(x, 1), n(x, 0), rule)],
  [/^(?:m?#\/#|M#)-(?:m?#\/#|M#)$/, (x) => monthsBetween(n(x, 0), n(x, 1), n(x, 2), n(x, 3))],
  [/^#([/.])#\1#-#\1#\1#$/, (x) => daysBetween(x)],
];

function readShape({ shape, numbers }: CalendarShape, rule: YearRule): NamedPeriod | undefined {
  const values = numbers.map(({ value }) => value);
  for (const [pattern, build] of SHAPES) {
    const named = pattern.test(shape) ? build(values, rule) : undefined;
    if (named) return named;
  }
  return undefined;
}

function yearsOf(first: number, last: number, rule: YearRule): NamedPeriod | undefined {
  if (!isLikelyYear(first) || !isLikelyYear(last) || westernYear(last) < westernYear(first)) return undefined;
  const { from } = months(first, 0, 12, rule);
  return { precision: "year", period: { from, to: months(last, 0, 12, rule).to } };
}

const monthOf = (year: number, month: number, rule: YearRule): NamedPeriod | undefined =>
  monthsUpTo(year, month, 1, "month", rule);

const quarterOf = (year: number, quarter: number, rule: YearRule): NamedPeriod | undefined =>
  monthsUpTo(year, quarter * 3, 3, "quarter", rule);

/** Months and quarters keep their names whenever the report's year begins; where months are cut at the 15th, they end on the 14th. */
function monthsUpTo(
  year: number,
  last: number,
  length: number,
  precision: "month" | "quarter",
  { firstDay }: YearRule,
): NamedPeriod | undefined {
  if (!isLikelyYear(year) || last < length || last > 12) return undefined;
  const end = westernYear(year);
  const first = (firstDay === 1 ? last + 1 : last) - length;
  return {
    precision,
    period: { from: isoDay(end, first, firstDay), to: dayBefore(isoDay(end, first + length, firstDay)) },
  };
}

const firstMonths = (year: number, length: number, rule: YearRule): NamedPeriod | undefined =>
  isLikelyYear(year) && isPartOfYear(length)
    ? { precision: "months", period: months(year, 0, length, rule) }
    : undefined;

const lastMonths = (year: number, length: number, rule: YearRule): NamedPeriod | undefined =>
  isLikelyYear(year) && isPartOfYear(length)
    ? { precision: "months", period: months(year, 12 - length, length, rule) }
    : undefined;

const isPartOfYear = (length: number): boolean => length >= 1 && length <= 12;

/** Months of a report's year, from the one that begins `offset` months after the year's first day. */
function months(year: number, offset: number, length: number, rule: YearRule): ReferencePeriod {
  const start = westernYear(year) + rule.yearOffset;
  const first = rule.firstMonth + offset;
  return {
    from: isoDay(start, first, rule.firstDay),
    to: dayBefore(isoDay(start, first + length, rule.firstDay)),
  };
}

function monthsBetween(month1: number, year1: number, month2: number, year2: number): NamedPeriod | undefined {
  const first = monthOf(year1, month1, CALENDAR_YEAR);
  const last = monthOf(year2, month2, CALENDAR_YEAR);
  if (!first || !last || last.period.to < first.period.from) return undefined;
  return { precision: "month", period: { from: first.period.from, to: last.period.to } };
}

function daysBetween(x: readonly number[]): NamedPeriod | undefined {
  const day = (index: number): string => isoDay(westernYear(n(x, index + 2)), n(x, index + 1), n(x, index));
  const period = { from: day(0), to: day(3) };
  if (!isLikelyYear(n(x, 2)) || !isLikelyYear(n(x, 5))) return undefined;
  return dayNumber(period.from) !== undefined && dayNumber(period.to) !== undefined && period.from <= period.to
    ? { precision: "day", period }
    : undefined;
}
