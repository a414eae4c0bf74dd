import { observationKey } from "../../dataset/Observation";
import { addBounds, type Bounds, boundsOf } from "../bounds";
import { groupBy } from "../groupBy";
import type { RuleData } from "../RuleData";
import { fail, notChecked, pass, type Verdict } from "../RuleOutcome";

export interface SharedFigure {
  /** Indicators of events between the two sides, which both report. */
  readonly indicators: readonly string[];
  /** `units`: every unit's figure is the same figure; `sides`: a side's units together count what the other side counts. */
  readonly over: "units" | "sides";
}

/** One event has one figure on both sides: joint cases, patrols, persons handed over. Told at the later of the two. */
export function sharedFigure({ indicators, over }: SharedFigure, { dataset, context }: RuleData): readonly Verdict[] {
  const shared = new Set(indicators);
  const current = dataset.observations.filter(
    ({ indicator, period }) =>
      shared.has(indicator) && period.from === dataset.period.from && period.to === dataset.period.to,
  );
  return [...groupBy(current, ({ indicator, zone }) => `${indicator}|${zone}`).values()].flatMap((group) => {
    const sides = [...groupBy(group, (o) => (over === "units" ? o.reportingUnit : o.party)).values()].flatMap((own) => {
      const [observation] = own;
      const indicator = context.indicators.get(observation?.indicator ?? "");
      const all = indicator ? own.map(({ quantity }) => boundsOf(quantity, indicator.measure)) : [];
      const known = all.filter((bounds): bounds is Bounds => bounds !== undefined);
      return observation && indicator && known.length > 0 && known.length === all.length
        ? [{ observation, indicator, bounds: addBounds(known) }]
        : [];
    });
    const [first, ...others] = sides;
    if (!first) return [];
    const subject = observationKey(first.observation);
    if (others.length === 0) return [notChecked(subject, "otherSide")];
    return others.map(({ observation, indicator, bounds }): Verdict => {
      const own = observationKey(observation);
      if (bounds.low <= first.bounds.high && bounds.high >= first.bounds.low) return pass(own);
      const [value, other] = [bounds, first.bounds].map(({ low, high }) => (high === Infinity ? low : high));
      return fail(own, {
        observation,
        parameters: { value: value ?? 0, other: other ?? 0 },
        labels: { indicator: indicator.labels },
        difference: Math.abs((value ?? 0) - (other ?? 0)),
      });
    });
  });
}
