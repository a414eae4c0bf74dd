import type { Observation } from "../../dataset/Observation";
import type { Indicator } from "../../dataset/Programme";
import { periodKey } from "../../dataset/ReferencePeriod";
import { sideOfParty } from "../../dataset/sideOfParty";
import { decimalsOf, numericValue } from "../../quantity/Quantity";
import { exactSum } from "../../quantity/sumQuantities";
import { cellText } from "../../text/cellText";
import type { Labels, Language } from "../../text/Labels";
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
 * side's count, be it that its provinces count each its own or all the same. Told at the first figure of the later side.
 */
export function mirrorFigure({ indicators }: MirrorFigure, { dataset, context }: RuleData): readonly Verdict[] {
  const shared = new Set(indicators);
  const sideOfOne = sideOfParty(dataset.programme);
  const current = dataset.observations.filter(
    ({ indicator, period }) => shared.has(indicator) && periodKey(period) === periodKey(dataset.period),
  );
  return [...groupBy(current, ({ indicator, zone }) => `${indicator}|${zone}`).values()].flatMap((group) => {
    const indicator = context.indicators.get(group[0]?.indicator ?? "");
    if (!indicator) return [];
    const bySide = groupBy(group, ({ party }) => sideOfOne(party));
    const sides = [...bySide.values()].flatMap((own) => sideOf(own, indicator) ?? []);
    const [first, ...others] = sides;
    if (!first || others.length === 0) return [notChecked("otherSide")];
    return others.map((side) => compare(side, first, indicator));
  });
}

interface Counted {
  readonly value: number;
  readonly bounds: Bounds;
}

interface Side extends Counted {
  readonly observations: readonly Observation[];
  /** What each of its provinces counts. */
  readonly parts: readonly Counted[];
}

/** What the units of one side come to; undefined where one of them states no number. */
function sideOf(own: readonly Observation[], { measure }: Indicator): Side | undefined {
  const parts = [...groupBy(own, ({ party }) => party).values()].flatMap((units): Counted[] => {
    const known = units.flatMap(({ quantity }) => {
      const bounds = boundsOf(quantity, measure);
      return bounds ? [{ bounds, value: numericValue(quantity) ?? 0 }] : [];
    });
    return known.length < units.length ? [] : [added(known)];
  });
  if (parts.length < new Set(own.map(({ party }) => party)).size) return undefined;
  return { observations: own, parts, ...added(parts) };
}

const added = (all: readonly Counted[]): Counted => ({
  value: exactSum(
    all.map(({ value }) => value),
    Math.max(0, ...all.map(({ value }) => decimalsOf(value))),
  ),
  bounds: addBounds(all.map(({ bounds }) => bounds)),
});

const overlap = (a: Bounds, b: Bounds): boolean => a.low <= b.high && a.high >= b.low;

/** What a side may count in all: the sum of its provinces or, where all of these say the same, just that. */
function readingsOf({ bounds, parts }: Side): readonly Bounds[] {
  const common = {
    low: Math.max(...parts.map((part) => part.bounds.low)),
    high: Math.min(...parts.map((part) => part.bounds.high)),
  };
  return common.low <= common.high ? [bounds, common] : [bounds];
}

function compare(side: Side, other: Side, { labels }: Indicator): Verdict {
  if (readingsOf(side).some((one) => readingsOf(other).some((another) => overlap(one, another)))) return PASS;
  const [observation, ...alsoAbout] = side.observations;
  return fail({
    ...(observation && { observation }),
    ...(side.parts.length > 1 && { alsoAbout }),
    parameters: { value: side.value, other: other.value },
    labels: { indicator: labels, ...sumLabel("value", side), ...sumLabel("other", other) },
    difference: Math.abs(side.value - other.value),
  });
}

/** `14 + 10 = 24` where a side has several provinces. */
function sumLabel(name: string, { parts, value }: Side): Readonly<Record<string, Labels>> {
  if (parts.length < 2) return {};
  const written = (language: Language): string =>
    `${parts.map((part) => cellText(part.value, "General", language)).join(" + ")} = ${cellText(value, "General", language)}`;
  return { [name]: { vi: written("vi"), lo: written("lo"), en: written("en") } };
}
