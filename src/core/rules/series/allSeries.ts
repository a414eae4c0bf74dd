import type { Dataset } from "../../dataset/Dataset";
import type { Observation } from "../../dataset/Observation";
import { dayNumber, periodKey, type ReferencePeriod } from "../../dataset/ReferencePeriod";
import { numericValue } from "../../quantity/Quantity";
import { comparablePeriods } from "../../registers/comparablePeriods";
import { groupBy } from "../groupBy";
import type { RuleContext } from "../RuleContext";
import type { Figure, Series } from "./Series";
import { subjectOf } from "../subjectOf";

/** The unit, side and zone of a figure. */
export const rowKey = ({ party, reportingUnit, zone }: Observation): string => [party, reportingUnit, zone].join("|");

/**
 * The series of a dataset and what is known of earlier periods. Figures that can't be compared are left out: of indicators nobody knows, in
 * another unit, below zero, or of a period of another length.
 */
export function allSeries(
  { observations, period }: Dataset,
  { indicators, history = [], reasons = [] }: RuleContext,
): readonly Series[] {
  const explained = new Set(reasons.map(({ key }) => key));
  // What the returns say of the last period goes before what is remembered of it.
  const known = new Map([...history, ...observations].map((one) => [subjectOf(one), one]));
  const years = yearsBefore(period, [...known.values()]);
  const figures = [...known.values()].flatMap((observation): Figure[] => {
    const value = numericValue(observation.quantity) ?? -1;
    const age = years.get(periodKey(observation.period));
    const fits = indicators.get(observation.indicator)?.unit === observation.quantity.unit;
    return value >= 0 && age !== undefined && fits ? [{ observation, value, years: age }] : [];
  });
  const groups = groupBy(figures, ({ observation }) => `${rowKey(observation)}|${observation.indicator}`);
  return [...groups].flatMap(([key, group]): Series[] => {
    const indicator = indicators.get(group[0]?.observation.indicator ?? "");
    if (!indicator) return [];
    const past = group.filter((figure) => figure.years > 0).sort((a, b) => a.years - b.years);
    // What was exceptional for a stated reason is no yardstick, as long as there is another.
    const ordinary = past.filter(({ observation }) => !explained.has(subjectOf(observation)));
    const now = group.find((figure) => figure.years === 0);
    return [{ key, indicator, now, past: ordinary.length > 0 ? ordinary : past }];
  });
}

/** How many years earlier each period is; 0 for the same, none for periods that can't be compared. */
function yearsBefore(period: ReferencePeriod, observations: readonly Observation[]): ReadonlyMap<string, number> {
  const periods = new Map(observations.map((one) => [periodKey(one.period), one.period]));
  return new Map(
    [...periods].flatMap(([key, other]) => {
      if (key === periodKey(period)) return [[key, 0] as const];
      const comparison = comparablePeriods(period, other);
      // Years cut at other days say as much about the size of a figure.
      const similar = comparison.comparable || comparison.reason === "otherYear" || comparison.reason === "otherDays";
      const days = (dayNumber(period.to) ?? 0) - (dayNumber(other.to) ?? 0);
      return similar ? [[key, Math.max(1, Math.round(days / 365.25))] as const] : [];
    }),
  );
}
