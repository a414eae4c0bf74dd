import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { observationsOf } from "../dataset/observationIndex";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { continueSeries } from "../registers/continueSeries";

/** Figures, and who succeeded whom. */
export interface SuccessionContext {
  readonly catalogue: Pick<Catalogue, "provinces" | "successions">;
  readonly dataset: Dataset;
}

/**
 * Those whose figures of an indicator stand for a unit in a period: the unit itself; in an earlier period, before the province it is was made, those
 * it succeeds as far as the register says, unless it tells of that time itself. None where it was no more.
 */
export function unitsStating(
  { catalogue, dataset }: SuccessionContext,
  unit: string,
  indicator: string,
  period: ReferencePeriod,
): readonly string[] {
  if (!catalogue.provinces.has(unit) || periodKey(period) === periodKey(dataset.period)) return [unit];
  const { basis, units } = continueSeries(catalogue.successions, catalogue.provinces, unit, period);
  if (basis === "same") return [unit];
  const stating = new Set(observationsOf(dataset, indicator, period).map(({ reportingUnit }) => reportingUnit));
  if (stating.has(unit)) return [unit];
  // Who reports a period that the change falls into is for those concerned to say: whoever did.
  if (basis !== "spansChange") return units;
  const told = units.filter((each) => stating.has(each));
  return told.length > 0 ? told : [unit];
}
