import { periodProblem, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { type PeriodPreset, dayBefore, isoDay } from "./PeriodPreset";

/** A period seen as whole years, or one part of a year, under a preset. */
export interface RecognisedPeriod {
  readonly preset: string;
  /** Year of report of the first year. */
  readonly year: number;
  /** Which part of the year, from 1. */
  readonly part: number;
  /** Whole years covered; 1 for a part of a year. */
  readonly years: number;
}

/** Whether a day is its month's last. */
export const isMonthEnd = (date: string): boolean => {
  const [year, month] = date.split("-").map(Number);
  return date === dayBefore(isoDay(year ?? 0, (month ?? 0) + 1, 1));
};

/** The presets whose rule gives a period, in the order of the list; several years running count for a preset of twelve months; none for a period that can't be. */
export function recognisePeriod(
  presets: readonly PeriodPreset[],
  period: ReferencePeriod,
): readonly RecognisedPeriod[] {
  if (periodProblem(period)) return [];
  return presets.flatMap(({ id, rule }) => {
    if (!rule) return [];
    const start = Number(period.from.slice(0, 4)) * 12 + Number(period.from.slice(5, 7)) - 1;
    const end = monthsUntil(period, rule.firstDay, start);
    if (Number(period.from.slice(8)) !== rule.firstDay || end === undefined) return [];
    const sinceYearStart = start - (rule.firstMonth - 1 + rule.yearOffset * 12);
    const year = Math.floor(sinceYearStart / 12);
    const month = sinceYearStart - year * 12;
    const years = rule.months === 12 ? end / 12 : 1;
    const fits =
      rule.months === 12
        ? Number.isInteger(years) && years >= 1 && month === 0
        : end === rule.months && month % end === 0;
    const part = month / rule.months + 1;
    return fits && part <= Math.floor(12 / rule.months) ? [{ preset: id, year, part, years }] : [];
  });
}

/** Whole months of a period whose months begin on `firstDay`; undefined when it ends elsewhere. */
function monthsUntil({ to }: ReferencePeriod, firstDay: number, start: number): number | undefined {
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  if (firstDay === 1) return isMonthEnd(to) ? last + 1 - start : undefined;
  return Number(to.slice(8)) === firstDay - 1 ? last - start : undefined;
}
