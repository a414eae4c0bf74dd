import { observationKey } from "../../dataset/Observation";
import { numericValue } from "../../quantity/Quantity";
import type { Partition } from "../../registers/IndicatorFamily";
import { addBounds, type Bounds, boundsOf } from "../bounds";
import type { RuleData } from "../RuleData";
import { fail, notChecked, pass, type Verdict } from "../RuleOutcome";

export interface ForeignPart {
  readonly partitions: readonly Partition[];
  /** Indicators that never belong in these totals. */
  readonly foreign: readonly string[];
}

/**
 * A total that is reached only with something that does not belong in it: precursors in a total of drugs. Found where the parts
 * alone stay below the total and the parts with the foreign figure are it, within rounding.
 */
export const foreignPart = ({ partitions, foreign }: ForeignPart, { rows, context }: RuleData): readonly Verdict[] =>
  rows.flatMap(({ observations }) =>
    partitions.flatMap(({ total: id, parts }) =>
      foreign.flatMap((foreignId): readonly Verdict[] => {
        const total = observations.get(id);
        const indicator = context.indicators.get(id);
        const alien = context.indicators.get(foreignId);
        const whole = indicator && boundsOf(total?.quantity, indicator.measure);
        if (!total || !whole || !alien) return [];
        const subject = `${observationKey(total)}+${foreignId}`;
        const extra = observations.get(foreignId);
        const more = boundsOf(extra?.quantity, alien.measure);
        const known = parts
          .map((part) => boundsOf(observations.get(part)?.quantity, indicator.measure))
          .filter((bounds): bounds is Bounds => bounds !== undefined);
        if (!more || known.length === 0) return [notChecked(subject, more ? (parts[0] ?? id) : foreignId)];
        const own = addBounds(known);
        const together = addBounds([own, more]);
        const reached = together.low <= whole.high && together.high >= whole.low;
        if (more.low <= 0 || own.high >= whole.low || !reached) return [pass(subject)];
        const value = numericValue(total.quantity) ?? 0;
        const surplus = numericValue(extra?.quantity) ?? 0;
        return [
          fail(subject, {
            observation: total,
            parameters: { value, surplus },
            labels: { indicator: indicator.labels, foreign: alien.labels },
            expected: { to: value - surplus },
            difference: surplus,
          }),
        ];
      }),
    ),
  );
