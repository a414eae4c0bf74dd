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
 * A period whose ends are days (2024-08-16), months (2024-08) or years (2024): the first day of the one to the last day of the other.
 * Ends that are none of them stay as they are.
 */
export function wholePeriod({ from, to }: ReferencePeriod): ReferencePeriod {
  const [first, last] = [YEAR_OR_MONTH.exec(from), YEAR_OR_MONTH.exec(to)];
  return {
    from: first ? `${first[1] ?? ""}-${first[2] ?? "01"}-01` : from,
    to: last ? dayBefore(isoDay(Number(last[1]), Number(last[2] ?? 12) + 1, 1)) : to,
  };
}

const YEAR_OR_MONTH = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;
