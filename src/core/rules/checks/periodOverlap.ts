import { groupBy } from "../../dataset/groupBy";
import { dayNumber, periodKey, type ReferencePeriod } from "../../dataset/ReferencePeriod";
import { formatDate } from "../../text/formatDate";
import type { RuleData } from "../RuleData";
import { fail, PASS, type Verdict } from "../RuleOutcome";
import { rowKey } from "../series/allSeries";

/** No parameters. */
export type PeriodOverlap = unknown;

/**
 * Two returns of one unit that report the same days: added up, these count twice. A period that begins with another one and goes on (six
 * months, then the whole year) holds what the other did, and is told of nowhere. Told once for each other period, at the one that ends later.
 */
export function periodOverlap(_: PeriodOverlap, { dataset, context }: RuleData): readonly Verdict[] {
  const { period, programme } = dataset;
  const current = dataset.observations.filter((one) => periodKey(one.period) === periodKey(period));
  const own = new Map(current.map((one) => [rowKey(one), one]));
  const others = (context.history ?? []).filter((one) => own.has(rowKey(one)) && overlapsBefore(one.period, period));
  const byPeriod = [...groupBy(others, (one) => periodKey(one.period)).values()];
  if (current.length > 0 && byPeriod.length === 0) return [PASS];
  return byPeriod.flatMap(([first]): readonly Verdict[] => {
    const observation = first && current.find((one) => rowKey(one) === rowKey(first));
    if (!observation) return [];
    const unit = programme.units.find(({ id }) => id === first.reportingUnit);
    const other = [first.period.from, first.period.to].map((day) => formatDate(day, "en", "short")).join(" – ");
    return [
      fail({
        observation,
        parameters: { other, days: daysInCommon(first.period, period) },
        labels: { unit: unit?.labels ?? { en: first.reportingUnit } },
      }),
    ];
  });
}

const overlapsBefore = (other: ReferencePeriod, period: ReferencePeriod): boolean =>
  other.from !== period.from && other.from <= period.to && period.from <= other.to && !endsLater(other, period);

/** Of two that end on one day the longer one ends later. */
const endsLater = (other: ReferencePeriod, { from, to }: ReferencePeriod): boolean =>
  other.to > to || (other.to === to && other.from < from);

function daysInCommon(a: ReferencePeriod, b: ReferencePeriod): number {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
}
