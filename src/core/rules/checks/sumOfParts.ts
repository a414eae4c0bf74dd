import type { Observation } from "../../dataset/Observation";
import type { Partition } from "../../registers/IndicatorFamily";
import { numericValue } from "../../quantity/Quantity";
import { exactSum } from "../../quantity/sumQuantities";
import { addBounds, type Bounds, boundsOf } from "../bounds";
import { groupBy } from "../../dataset/groupBy";
import { knownParts, type Partitions } from "../knownParts";
import type { Row, RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";

/** `above`: the parts come to more than the total; `below`: all parts of a total they should make up come to less. */
export interface SumOfParts {
  readonly side: "above" | "below";
  readonly partitions: readonly Partition[];
}

/**
 * Parts against their total: counts exactly, amounts within the rounding of each figure. Missing parts: those that are known must not
 * exceed the total even so; whether they reach it is not checked until all are known (the modes `partial_null` and `non_null` of VTL's
 * hierarchical rules). A missing heading is stood for by its own parts. Told at the total.
 */
export function sumOfParts({ side, partitions }: SumOfParts, data: RuleData): readonly Verdict[] {
  const byTotal = groupBy(partitions, ({ total }) => total);
  const held = partitions.filter(({ relation }) => side === "above" || relation === "equal");
  return data.rows.flatMap((row) =>
    held.flatMap((partition) => {
      const total = row.observations.get(partition.total);
      return total ? checkTotal(side, partition, total, row, byTotal, data) : [];
    }),
  );
}

function checkTotal(
  side: SumOfParts["side"],
  { parts: always, perhaps = [], total: id }: Partition,
  total: Observation,
  row: Row,
  byTotal: Partitions,
  { context, dataset }: RuleData,
): readonly Verdict[] {
  const { indicators } = dataset.programme;
  const parts = [...always, ...perhaps.filter((part) => indicators.includes(part) || row.observations.has(part))];
  const indicator = context.indicators.get(id);
  const whole = indicator && boundsOf(total.quantity, indicator.measure);
  if (!whole) return [];
  const known = parts.flatMap((part) => knownParts(part, row, byTotal));
  const missing = parts.filter((part) => numericValue(row.observations.get(part)?.quantity) === undefined);
  const sum = addBounds(
    known
      .map(({ quantity }) => boundsOf(quantity, indicator.measure))
      .filter((bounds): bounds is Bounds => bounds !== undefined),
  );
  if (side === "below") {
    if (missing.length > 0) return [notChecked(...missing)];
    if (sum.high >= whole.low) return PASSED;
  } else {
    // One part alone above its whole is another rule's.
    if (known.length < 2) return [notChecked(...missing)];
    if (sum.low <= whole.high) return PASSED;
  }
  const value = numericValue(total.quantity) ?? 0;
  const decimals = Math.max(...known.map(({ quantity }) => (quantity.kind === "number" ? quantity.decimals : 0)));
  const expected = exactSum(
    known.map(({ quantity }) => numericValue(quantity) ?? 0),
    decimals,
  );
  return [
    fail({
      observation: total,
      parameters: { value, sum: expected, parts: known.length },
      labels: { indicator: indicator.labels },
      expected: side === "below" ? { from: expected, to: expected } : { from: expected },
      difference: Math.abs(value - expected),
    }),
  ];
}
