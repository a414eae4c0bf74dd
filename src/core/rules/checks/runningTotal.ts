import type { Observation } from "../../dataset/Observation";
import { groupBy } from "../../dataset/groupBy";
import { periodKey } from "../../dataset/ReferencePeriod";
import { numericValue } from "../../quantity/Quantity";
import { boundsOf } from "../bounds";
import type { RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";
import { rowKey } from "../series/allSeries";
import { historyOf } from "../series/historyOf";

export interface RunningTotal {
  /** Indicators that count everything up to the end of the period. */
  readonly indicators: readonly string[];
}

/** A running total never falls. It is as of the last day of its period, however long the period was: earlier ones of any length are held against it. */
export function runningTotal({ indicators }: RunningTotal, { dataset, context }: RuleData): readonly Verdict[] {
  const held = new Set(indicators);
  const known = [...dataset.observations, ...(context.history ?? [])].filter(({ indicator }) => held.has(indicator));
  const now = periodKey(dataset.period);
  return [...groupBy(known, (one) => `${rowKey(one)}|${one.indicator}`).values()].flatMap((all) => {
    const current = all.find(({ period }) => periodKey(period) === now);
    return current ? compare(current, all, context) : [];
  });
}

function compare(
  now: Observation,
  all: readonly Observation[],
  { indicators }: RuleData["context"],
): readonly Verdict[] {
  const indicator = indicators.get(now.indicator);
  const today = indicator && boundsOf(now.quantity, indicator.measure);
  if (!indicator || !today) return [];
  const stated = all
    .filter(({ period, quantity }) => period.to < now.period.to && numericValue(quantity) !== undefined)
    .sort((a, b) => (a.period.to < b.period.to ? 1 : -1))
    .map((observation) => ({ observation, value: numericValue(observation.quantity) ?? 0 }));
  const [last] = stated;
  const before = boundsOf(last?.observation.quantity, indicator.measure);
  if (!last || !before) return [notChecked("history")];
  if (today.high >= before.low) return PASSED;
  const value = numericValue(now.quantity) ?? 0;
  return [
    fail({
      observation: now,
      parameters: { value, previous: last.value },
      labels: { indicator: indicator.labels },
      expected: { from: last.value, history: historyOf({ stated }) },
      difference: last.value - value,
    }),
  ];
}
