import { periodLength, periodProblem, type ReferencePeriod, shiftYears } from "../dataset/ReferencePeriod";
import { isMonthEnd } from "./recognisePeriod";

/** Why a period is not the same period of the year before; also part of the message's id. */
export type PeriodDifference =
  | "badPeriod"
  /** The other period is the same one, or does not come before this one. */
  | "notEarlier"
  | "overlap"
  /** A period of more than a year has no "same period last year". */
  | "longerThanYear"
  /** The same days, but not those of the year before. */
  | "otherYear"
  | "otherLength"
  /** As long and about a year earlier, but cut at other days: 15/12-14/12 against 1/1-31/12. */
  | "otherDays";

export type PeriodComparison =
  { readonly comparable: true } | { readonly comparable: false; readonly reason: PeriodDifference };

/** The same period of the year before; whole months stay whole months in leap years. */
export function samePeriodLastYear(period: ReferencePeriod, years = 1): ReferencePeriod {
  const { from, to } = shiftYears(period, -years);
  const wholeMonths = period.from.endsWith("-01") && isMonthEnd(period.to);
  return { from, to: wholeMonths && to.endsWith("-02-28") && !isMonthEnd(to) ? to.replace(/28$/, "29") : to };
}

/** Whether `other` may be called the same period last year ("cùng kỳ") of `period`: the same days, one year earlier. */
export function comparablePeriods(period: ReferencePeriod, other: ReferencePeriod): PeriodComparison {
  const differ = (reason: PeriodDifference): PeriodComparison => ({ comparable: false, reason });
  if (periodProblem(period) ?? periodProblem(other)) return differ("badPeriod");
  if (other.from >= period.from) return differ("notEarlier");
  if (periodLength(period) > 366) return differ("longerThanYear");
  if (isShifted(period, other, 1)) return { comparable: true };
  if (other.to >= period.from) return differ("overlap");
  const years = Number(period.from.slice(0, 4)) - Number(other.from.slice(0, 4));
  if (isShifted(period, other, years)) return differ("otherYear");
  return differ(Math.abs(periodLength(period) - periodLength(other)) > 3 ? "otherLength" : "otherDays");
}

/** Whether `other` is the same days of an earlier year as `period`, the year before or one further back. */
export function isCutAlike(period: ReferencePeriod, other: ReferencePeriod): boolean {
  const comparison = comparablePeriods(period, other);
  return comparison.comparable || comparison.reason === "otherYear";
}

function isShifted(period: ReferencePeriod, other: ReferencePeriod, years: number): boolean {
  const { from, to } = samePeriodLastYear(period, years);
  return from === other.from && to === other.to;
}
