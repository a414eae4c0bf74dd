import type { Observation } from "../../dataset/Observation";
import type { Indicator } from "../../dataset/Programme";
import { periodKey } from "../../dataset/ReferencePeriod";
import { numericValue } from "../../quantity/Quantity";
import { addBounds, type Bounds, boundsOf } from "../bounds";
import { groupBy } from "../../dataset/groupBy";
import type { RuleData } from "../RuleData";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";

export interface MirrorFigure {
  /** Indicators of events between the two sides, which both count. */
  readonly indicators: readonly string[];
}

/**
 * What happens between the sides has one figure: the patrols, handovers and courses that one side's units count in a zone are those the other
 * side's count. Told at the first figure of the later side.
 */
export function mirrorFigure({ indicators }: MirrorFigure, { dataset, context }: RuleData): readonly Verdict[] {
  const shared = new Set(indicators);
  const current = dataset.observations.filter(
    ({ indicator, period }) => shared.has(indicator) && periodKey(period) === periodKey(dataset.period),
  );
  return [...groupBy(current, ({ indicator, zone }) => `${indicator}|${zone}`).values()].flatMap((group) => {
    const indicator = context.indicators.get(group[0]?.indicator ?? "");
    if (!indicator) return [];
    const sides = [...groupBy(group, ({ party }) => party).values()].flatMap((own) => sideOf(own, indicator) ?? []);
    const [first, ...others] = sides;
    if (!first || others.length === 0) return [notChecked("otherSide")];
    return others.map((side) => compare(side, first, indicator));
  });
}

interface Side {
  readonly observation: Observation;
  readonly value: number;
  readonly bounds: Bounds;
}

/** What the units of one side come to; undefined where one of them states no number. */
function sideOf(own: readonly Observation[], { measure }: Indicator): Side | undefined {
  const [observation] = own;
  const known = own.flatMap(({ quantity }) => {
    const bounds = boundsOf(quantity, measure);
    return bounds ? [{ bounds, value: numericValue(quantity) ?? 0 }] : [];
  });
  if (!observation || known.length < own.length) return undefined;
  const value = known.reduce((sum, one) => sum + one.value, 0);
  return { observation, value, bounds: addBounds(known.map(({ bounds }) => bounds)) };
}

function compare({ observation, value, bounds }: Side, other: Side, { labels }: Indicator): Verdict {
  if (bounds.low <= other.bounds.high && bounds.high >= other.bounds.low) return PASS;
  return fail({
    observation,
    parameters: { value, other: other.value },
    labels: { indicator: labels },
    difference: Math.abs(value - other.value),
  });
}
