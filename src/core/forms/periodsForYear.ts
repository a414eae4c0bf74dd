import type { Programme } from "../dataset/Programme";
import { dayNumber, type ReferencePeriod, shiftYears } from "../dataset/ReferencePeriod";

const DAYS_IN_YEAR = 366;

/** The period of administrative reports: 15 December to 14 December (Decree 09/2019/NĐ-CP, article 12). */
export const administrativeYear = (year: number): ReferencePeriod => ({
  from: `${String(year - 1)}-12-15`,
  to: `${String(year)}-12-14`,
});

/** The period that ends in a year by the programme's own rule, and the one before it. A review over several years has no yearly rule. */
export function periodsForYear(
  programme: Programme,
  year: number,
): { readonly period: ReferencePeriod; readonly previousPeriod: ReferencePeriod } {
  const { from, to } = programme.period;
  const days = (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
  const period =
    days <= DAYS_IN_YEAR ? shiftYears(programme.period, year - Number(to.slice(0, 4))) : administrativeYear(year);
  return { period, previousPeriod: shiftYears(period, -1) };
}
