import type { Dataset } from "../dataset/Dataset";
import { statedIndicators } from "../dataset/observationIndex";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { knownPeriods } from "./knownPeriods";

/** The known periods from the first to the last that anything is stated of: the empty form of next year is no year of the series. */
export function seriesPeriods(dataset: Dataset): readonly ReferencePeriod[] {
  const periods = knownPeriods(dataset);
  const isStated = (period: ReferencePeriod): boolean => statedIndicators(dataset, period).size > 0;
  const stated = periods.flatMap((period, index) => (isStated(period) ? [index] : []));
  const [first, last] = [stated[0], stated.at(-1)];
  return first === undefined || last === undefined ? periods : periods.slice(first, last + 1);
}
