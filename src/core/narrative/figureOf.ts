import type { Catalogue } from "../Catalogue";
import { type Dataset, totalOf } from "../dataset/Dataset";
import { coverDifferentGround } from "../dataset/coverDifferentGround";
import { equallyLong } from "../dataset/ReferencePeriod";
import type { Observation } from "../dataset/Observation";
import { observationsOf } from "../dataset/observationIndex";
import { changeOfTotals } from "../quantity/changeOf";
import type { Quantity } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";
import { type QuantitySum, sumQuantities } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { Figure, FigureRef } from "./Figure";

/** An increase from here on, in per cent, is said as a multiple. */
export const TIMES_FROM = 200;

interface Amount {
  readonly sum: QuantitySum;
  readonly sources: Figure["sources"];
}

/**
 * A figure of a dataset, computed anew from its observations. Figures that count the same thing (a joint case both sides report) are
 * never added: they are one figure where they agree, and none where they don't.
 * @returns undefined when nothing is known of it, or no single figure can be given.
 */
export function figureOf(
  dataset: Dataset,
  catalogue: Pick<Catalogue, "indicators">,
  ref: FigureRef,
): Figure | undefined {
  const indicator = catalogue.indicators.get(ref.indicator);
  if (!indicator) return undefined;
  if (ref.measure === "amount") {
    const amount = amountOf(dataset, indicator, ref);
    if (!amount) return undefined;
    const { quantity } = amount.sum;
    return { ref, quantity, number: numberOf(quantity), sources: amount.sources };
  }
  return changeFigure(dataset, indicator, ref);
}

function changeFigure(dataset: Dataset, indicator: IndicatorRecord, ref: FigureRef): Figure | undefined {
  const now = amountOf(dataset, indicator, { ...ref, period: "now" });
  const before = amountOf(dataset, indicator, { ...ref, period: "before" });
  if (!now || !before) return undefined;
  const periods = [dataset.period, ...(dataset.previousPeriod ? [dataset.previousPeriod] : [])];
  // As in the tables.
  if (indicator.additive.periods && !equallyLong(periods)) return undefined;
  const change = changeOfTotals(before.sum, now.sum, indicator.measure);
  const sources = [...now.sources, ...before.sources];
  const { qualifier, decimals, percent, difference } = change;
  if (ref.measure === "difference") {
    return typeof difference === "number"
      ? { ref, number: { value: difference, qualifier, decimals }, sources }
      : undefined;
  }
  if (typeof percent !== "number") return undefined;
  if (ref.measure === "percent") return { ref, number: { value: percent, qualifier, decimals: 1 }, sources };
  return percent > TIMES_FROM
    ? { ref, number: { value: percent / 100 + 1, qualifier, decimals: 1 }, sources }
    : undefined;
}

function amountOf(dataset: Dataset, indicator: IndicatorRecord, ref: FigureRef): Amount | undefined {
  const period = ref.period === "now" ? dataset.period : dataset.previousPeriod;
  if (!period) return undefined;
  const observations = observationsOf(dataset, indicator.id, period).filter(
    (one) =>
      (ref.zone === undefined || one.zone === ref.zone) &&
      (ref.party === undefined || one.party === ref.party) &&
      (ref.unit === undefined || one.reportingUnit === ref.unit),
  );
  // As in the tables, what covers different ground is not added.
  if (coverDifferentGround(dataset.programme, observations)) return undefined;
  const sources = observations.flatMap(({ source }) => source ?? []);
  const asked = dataset.programme.indicators.includes(indicator.id);
  const { parties, units, zones: overZones } = indicator.additive;
  if (asked && parties && units && overZones && ref.party === undefined && ref.unit === undefined) {
    const zones = dataset.programme.zones.filter(({ id }) => ref.zone === undefined || id === ref.zone);
    return zones.length > 0 ? { sum: totalOf(dataset, zones, indicator, period), sources } : undefined;
  }
  // Beside the results nobody states what did not happen, and of what happened once one word is enough: what is stated is all there is.
  const sum = joined(observations, indicator);
  return sum && { sum, sources };
}

/** The sum as far as figures may be added; those that may not have to agree. */
function joined(observations: readonly Observation[], { additive, unit }: IndicatorRecord): QuantitySum | undefined {
  const groups = new Map<string, Quantity[]>();
  for (const { party, reportingUnit, zone, quantity } of observations) {
    const key = [additive.parties ? "" : party, additive.units ? "" : reportingUnit, additive.zones ? "" : zone].join(
      "|",
    );
    groups.set(key, [...(groups.get(key) ?? []), quantity]);
  }
  const sums = [...groups.values()].map((quantities) => sumQuantities(quantities, unit));
  const [first, ...others] = sums;
  const agree = others.every(({ quantity }) => first?.quantity && quantity && sameFigure(first.quantity, quantity));
  return agree ? first : undefined;
}

const numberOf = (quantity: Quantity | undefined): Figure["number"] =>
  quantity?.kind === "number"
    ? { value: quantity.value, qualifier: quantity.qualifier, decimals: quantity.decimals }
    : quantity?.kind === "zero"
      ? { value: 0, qualifier: "exact", decimals: 0 }
      : undefined;
