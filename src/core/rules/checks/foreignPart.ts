import { numericValue } from "../../quantity/Quantity";
import type { Partition } from "../../registers/IndicatorFamily";
import { addBounds, type Bounds, boundsOf } from "../bounds";
import { groupBy } from "../../dataset/groupBy";
import { knownParts, type Partitions } from "../knownParts";
import type { Row, RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";

export interface ForeignPart {
  readonly partitions: readonly Partition[];
  /** Indicators that never belong in these totals. */
  readonly foreign: readonly string[];
}

/**
 * A total that is reached only with something that does not belong in it: precursors in a total of drugs. Found where the parts
 * alone stay below the total and the parts with the foreign figure are it, within rounding. Told at the total.
 */
export function foreignPart({ partitions, foreign }: ForeignPart, data: RuleData): readonly Verdict[] {
  const byTotal = groupBy(partitions, ({ total }) => total);
  return data.rows.flatMap((row) =>
    partitions.flatMap((partition) => foreign.flatMap((id) => checkTotal(partition, id, row, byTotal, data))),
  );
}

function checkTotal(
  { total: id, parts }: Partition,
  foreign: string,
  row: Row,
  byTotal: Partitions,
  { context }: RuleData,
): readonly Verdict[] {
  const total = row.observations.get(id);
  const extra = row.observations.get(foreign);
  const indicator = context.indicators.get(id);
  const alien = context.indicators.get(foreign);
  const whole = indicator && boundsOf(total?.quantity, indicator.measure);
  if (!total || !whole || !alien) return [];
  const more = boundsOf(extra?.quantity, alien.measure);
  const known = parts
    .flatMap((part) => knownParts(part, row, byTotal))
    .map(({ quantity }) => boundsOf(quantity, indicator.measure))
    .filter((bounds): bounds is Bounds => bounds !== undefined);
  if (!more) return [notChecked(foreign)];
  if (known.length === 0) return [notChecked(...parts)];
  const own = addBounds(known);
  const together = addBounds([own, more]);
  const reached = together.low <= whole.high && together.high >= whole.low;
  if (more.low <= 0 || own.high >= whole.low || !reached) return PASSED;
  const value = numericValue(total.quantity) ?? 0;
  const surplus = numericValue(extra?.quantity) ?? 0;
  return [
    fail({
      observation: total,
      parameters: { value, surplus },
      labels: { indicator: indicator.labels, foreign: alien.labels },
      expected: { to: value - surplus },
      difference: surplus,
    }),
  ];
}
