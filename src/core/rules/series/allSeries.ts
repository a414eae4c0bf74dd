import type { Dataset } from "../../dataset/Dataset";
import { type Observation, observationKey } from "../../dataset/Observation";
import {
  DAYS_A_YEAR,
  dayNumber,
  equallyLong,
  periodKey,
  periodLength,
  type ReferencePeriod,
} from "../../dataset/ReferencePeriod";
import { numericValue } from "../../quantity/Quantity";
import { comparablePeriods, samePeriodLastYear } from "../../registers/comparablePeriods";
import { groupBy } from "../../dataset/groupBy";
import { explains } from "../explains";
import type { RuleContext } from "../RuleContext";
import type { Figure, Series } from "./Series";

/** The unit, side and zone of a figure. */
export const rowKey = ({ party, reportingUnit, zone }: Pick<Observation, "party" | "reportingUnit" | "zone">): string =>
  `${party}|${reportingUnit}|${zone}`;

/**
 * The series of a dataset and what is known of earlier periods. Figures that can't be compared are left out: of indicators nobody knows, in
 * another unit, below zero, or of a period of another length.
 */
export function allSeries(
  { observations, period }: Dataset,
  { indicators, history = [], reasons = [] }: RuleContext,
): readonly Series[] {
  const given = groupBy(reasons, ({ key }) => key);
  const known = withHistory(observations, history);
  const yearsOf = yearsBefore(period);
  const figures = known.flatMap((observation): Figure[] => {
    const value = numericValue(observation.quantity) ?? -1;
    const age = yearsOf(observation.period);
    const fits = indicators.get(observation.indicator)?.unit === observation.quantity.unit;
    return value >= 0 && age !== undefined && fits ? [{ observation, value, years: age }] : [];
  });
  const rows = groupBy(figures, ({ observation }) => rowKey(observation));
  const groups = [...rows].flatMap(([row, own]) =>
    [...groupBy(own, ({ observation }) => observation.indicator)].map(([id, group]) => ({ row, id, group })),
  );
  return groups.flatMap(({ row, id, group }): Series[] => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    const earlier = group.filter((figure) => figure.years > 0).sort(latestFirst);
    const stated = oneAYear(earlier, period);
    const isExplained = ({ observation }: Figure): boolean =>
      given.get(observationKey(observation))?.some((reason) => explains(reason, observation)) === true;
    const ordinary = given.size === 0 ? stated : stated.filter((figure) => !isExplained(figure));
    const now = group.find((figure) => figure.years === 0);
    return [{ key: `${row}|${id}`, row, indicator, now, stated, past: ordinary.length > 0 ? ordinary : stated }];
  });
}

const latestFirst = (a: Figure, b: Figure): number => (a.observation.period.to < b.observation.period.to ? 1 : -1);

/** What the returns say of the last period goes before what is remembered of it. */
function withHistory(observations: readonly Observation[], history: readonly Observation[]): readonly Observation[] {
  if (history.length === 0) return observations;
  return [...new Map([...history, ...observations].map((one) => [observationKey(one), one])).values()];
}

/** How many years earlier a period is; 0 for the same, none for one that can't be compared. */
function yearsBefore(period: ReferencePeriod): (other: ReferencePeriod) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (other) => {
    const key = periodKey(other);
    if (!known.has(key)) known.set(key, yearsBetween(other, period));
    return known.get(key);
  };
}

/** Periods longer than a year are counted by their own length. Years cut at other days say as much about the size of a figure. */
function yearsBetween(other: ReferencePeriod, period: ReferencePeriod): number | undefined {
  if (periodKey(other) === periodKey(period)) return 0;
  const isBefore = other.to < period.from && equallyLong([period, other]);
  if (!isBefore && !comparablePeriods(period, other).comparable) return undefined;
  const days = (dayNumber(period.to) ?? 0) - (dayNumber(other.to) ?? 0);
  return Math.max(1, Math.round(days / Math.max(DAYS_A_YEAR, periodLength(period))));
}

/** Of several periods of one year (quarters, halves) the same days a year before say most, then the latest. */
function oneAYear(figures: readonly Figure[], period: ReferencePeriod): readonly Figure[] {
  const isSameDays = ({ observation, years }: Figure): boolean =>
    periodKey(samePeriodLastYear(period, years)) === periodKey(observation.period);
  return [...groupBy(figures, ({ years }) => years).values()].flatMap((own) => own.find(isSameDays) ?? own.slice(0, 1));
}
