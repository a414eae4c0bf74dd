import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Labels, Language } from "../text/Labels";

/** A rule that cuts every year at the same days. */
export interface PeriodRule {
  /** Month and year (relative to the year of report) in which the year begins, and its first day: 15 December of the year before. */
  readonly firstMonth: number;
  readonly yearOffset: -1 | 0;
  readonly firstDay: 1 | 15;
  /** Length in months, counted from the beginning of the year. */
  readonly months: 1 | 3 | 6 | 9 | 12;
}

/** A choice in the period list. Presets without a rule take their dates from the user. */
export interface PeriodPreset {
  readonly id: string;
  readonly labels: Labels;
  readonly help: Labels;
  readonly rule?: PeriodRule;
  readonly review?: readonly Language[];
  /** From general knowledge: the office should confirm it. */
  readonly confirm?: true;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** The day `months` months after the first of a month, at a day of the month that every month has. */
export function isoDay(year: number, month: number, day: number): string {
  const zeroBased = year * 12 + month - 1;
  return `${pad(Math.floor(zeroBased / 12), 4)}-${pad((zeroBased % 12) + 1, 2)}-${pad(day, 2)}`;
}

/** The day before an ISO day. */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * The period a rule gives for a year of report.
 * @param part which of the year's parts, from 1: the second half, the third quarter.
 * @throws RangeError when the year has no such part.
 */
export function periodOfRule(rule: PeriodRule, year: number, part = 1): ReferencePeriod {
  if (!Number.isInteger(part) || part < 1 || part > Math.floor(12 / rule.months)) {
    throw new RangeError(`no part ${part} of ${rule.months} months in a year`);
  }
  const first = rule.firstMonth + (part - 1) * rule.months;
  const from = isoDay(year + rule.yearOffset, first, rule.firstDay);
  return { from, to: dayBefore(isoDay(year + rule.yearOffset, first + rule.months, rule.firstDay)) };
}

/**
 * Whole months, both included: 7/2021 to 6/2024.
 * @param from year and month, 1 to 12. @throws RangeError on a month that is none.
 */
export function periodOfMonths(from: readonly [number, number], to: readonly [number, number]): ReferencePeriod {
  for (const [, month] of [from, to]) if (month < 1 || month > 12) throw new RangeError(`no month ${month}`);
  return { from: isoDay(from[0], from[1], 1), to: dayBefore(isoDay(to[0], to[1] + 1, 1)) };
}

/** Whole calendar years, both included: 2009 to 2019. */
export const periodOfYears = (from: number, to: number): ReferencePeriod => periodOfMonths([from, 1], [to, 12]);
