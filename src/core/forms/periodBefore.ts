import type { Programme } from "../dataset/Programme";
import { dayNumber, periodKey, type ReferencePeriod, shiftYears } from "../dataset/ReferencePeriod";

const DAYS_IN_YEAR = 366;

/**
 * The period a form of a period is compared with: the programme's own for its own, the same days a year earlier for any other up to a year
 * long. A review over several years has none.
 */
export function periodBefore(programme: Programme, period: ReferencePeriod): ReferencePeriod | undefined {
  if (periodKey(period) === periodKey(programme.period)) return programme.previousPeriod;
  const days = (dayNumber(period.to) ?? 0) - (dayNumber(period.from) ?? 0) + 1;
  return days <= DAYS_IN_YEAR ? shiftYears(period, -1) : undefined;
}
