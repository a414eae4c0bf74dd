import type { Dataset } from "../dataset/Dataset";
import { statedIndicators } from "../dataset/observationIndex";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { periodFor } from "../dataset/sidePeriods";
import { knownPeriods } from "./knownPeriods";

/**
 * The known periods from the first to the last that anything is stated of: the empty form of next year is no year of the series.
 * @param party the one whose series it is, where it is not that of all: its own days count.
 */
export function seriesPeriods(dataset: Dataset, party?: string): readonly ReferencePeriod[] {
  const periods = knownPeriods(party === undefined ? dataset : ofParty(dataset, party));
  const isStated = (period: ReferencePeriod): boolean => statedIndicators(dataset, period).size > 0;
  const stated = periods.flatMap((period, index) => (isStated(period) ? [index] : []));
  const [first, last] = [stated[0], stated.at(-1)];
  return first === undefined || last === undefined ? periods : periods.slice(first, last + 1);
}

/** A dataset with the days one side reports for those of all. */
function ofParty(dataset: Dataset, party: string): Pick<Dataset, "period" | "previousPeriod" | "earlierPeriods"> {
  const [period, previousPeriod] = [periodFor(dataset, "this", { party }), periodFor(dataset, "last", { party })];
  return {
    period: period ?? dataset.period,
    ...(previousPeriod && { previousPeriod }),
    ...(dataset.earlierPeriods && { earlierPeriods: dataset.earlierPeriods }),
  };
}
