import { dayNumber } from "../../dataset/ReferencePeriod";
import { isCutAlike } from "../../registers/comparablePeriods";
import type { RuleData } from "../RuleData";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";

/** No parameters. */
export type PeriodGap = unknown;

/**
 * Days between the last period and this one that nobody reports on. The same months of the year before leave no gap. That periods overlap
 * is seen when a form is read.
 */
export function periodGap(_: PeriodGap, { dataset }: RuleData): readonly Verdict[] {
  const { period, previousPeriod } = dataset;
  if (!previousPeriod) return [notChecked("history")];
  const days = (dayNumber(period.from) ?? 0) - (dayNumber(previousPeriod.to) ?? 0) - 1;
  return [days <= 0 || isCutAlike(period, previousPeriod) ? PASS : fail({ parameters: { days } })];
}
