import type { Dataset } from "../dataset/Dataset";
import { statedIndicators, statingSides } from "../dataset/observationIndex";
import type { Party } from "../dataset/Programme";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { periodFor, periodsDiffer } from "../dataset/sidePeriods";
import { isCutAlike } from "../registers/comparablePeriods";
import { knownPeriods } from "./knownPeriods";

/**
 * The known periods from the first to the last that anything is stated of: the empty form of next year is no year of the series.
 * @param party the one whose series it is, where it is not that of all: where sides have days of their own, its own count and no other's.
 */
export function seriesPeriods(dataset: Dataset, party?: string): readonly ReferencePeriod[] {
  const own = party !== undefined && dataset.sidePeriods ? party : undefined;
  const periods = own === undefined ? knownPeriods(dataset) : periodsOfParty(dataset, own);
  const isStated = (period: ReferencePeriod): boolean =>
    own === undefined ? statedIndicators(dataset, period).size > 0 : statingSides(dataset, period).has(own);
  const stated = periods.flatMap((period, index) => (isStated(period) ? [index] : []));
  const [first, last] = [stated[0], stated.at(-1)];
  return first === undefined || last === undefined ? periods : periods.slice(first, last + 1);
}

/**
 * The sides whose years stand beside each other, since they report different days and fewer than two periods are of several of them; none where the
 * series is one of all.
 */
export function seriesOfSides(dataset: Dataset): readonly Party[] {
  if (!periodsDiffer(dataset, "this") && !periodsDiffer(dataset, "last")) return [];
  const sidesIn = knownWithSides(dataset).map((period) => statingSides(dataset, period));
  if (sidesIn.filter(({ size }) => size > 1).length > 1) return [];
  return dataset.programme.parties.filter(({ id }) => sidesIn.some((sides) => sides.has(id)));
}

/** The periods one side states anything of, this one and the last, and those cut like them. */
function periodsOfParty(dataset: Dataset, party: string): readonly ReferencePeriod[] {
  const own = (["this", "last"] as const).flatMap((when) => periodFor(dataset, when, { party }) ?? []);
  return knownWithSides(dataset).filter(
    (period) =>
      statingSides(dataset, period).has(party) ||
      own.some((one) => periodKey(one) === periodKey(period) || isCutAlike(one, period)),
  );
}

/** All periods a dataset knows, those of sides with days of their own as well, the earliest first. */
const knownWithSides = (dataset: Dataset): readonly ReferencePeriod[] => {
  const ofSides = (dataset.sidePeriods ?? []).flatMap(({ period, previousPeriod }) =>
    [period, previousPeriod ?? []].flat(),
  );
  return knownPeriods({ ...dataset, earlierPeriods: [...(dataset.earlierPeriods ?? []), ...ofSides] });
};
