import { decimalsOf, numericValue, type Qualifier, type Quantity } from "./Quantity";
import { addQualifiers, exactSum, type QuantitySum } from "./sumQuantities";

/** Why a change, or its share, can't be given. */
export type NoChange =
  | "noPrevious"
  | "previousNotStated"
  | "previousIncomplete"
  | "notStated"
  | "missing"
  | "incomplete"
  | "zeroBase"
  | "smallBase";

export interface Change {
  readonly difference: number | NoChange;
  /** In per cent of the earlier figure. */
  readonly percent: number | NoChange;
  /** The figure as a multiple of the earlier one, as which a large increase is told. */
  readonly times?: number;
  /** How exactly the size of the change is known: "moreThan" beside -10 is a decrease of more than ten. */
  readonly qualifier: Qualifier;
  readonly decimals: number;
}

/** A percentage of fewer than ten occurrences says nothing; only the difference is shown. */
const SMALL_BASE = 10;
/** An increase above this, in per cent, is told as a multiple. */
const TIMES_FROM = 200;

const flipped = (qualifier: Qualifier): Qualifier =>
  qualifier === "moreThan" ? "nearly" : qualifier === "nearly" ? "moreThan" : qualifier;

/**
 * The change between two figures in the same unit. Taking away a figure known as "more than" leaves one known as "less than", so the
 * earlier figure's qualifier is flipped before the two are joined; a decrease is the larger the smaller the difference, so it is flipped
 * once more.
 * @param before undefined when nothing is known of the earlier period.
 */
export function changeOf(
  before: Quantity | undefined,
  now: Quantity | undefined,
  measure: "count" | "quantity",
): Change {
  const x = numericValue(before);
  const y = numericValue(now);
  if (before === undefined) return none("noPrevious");
  if (now === undefined) return none("missing");
  if (x === undefined) return none("previousNotStated");
  if (y === undefined) return none("notStated");
  const decimals = Math.max(
    ...[before, now].map((q) => (q.kind === "number" ? Math.max(q.decimals, decimalsOf(q.value)) : 0)),
  );
  const difference = exactSum([y, -x], decimals);
  const signed = addQualifiers(qualifierOf(now), flipped(qualifierOf(before)));
  const qualifier = difference < 0 ? flipped(signed) : signed;
  if (x === 0) return { difference, percent: "zeroBase", qualifier, decimals };
  if (measure === "count" && x < SMALL_BASE) return { difference, percent: "smallBase", qualifier, decimals };
  const percent = ((y - x) / x) * 100;
  return { difference, percent, qualifier, decimals, ...(percent > TIMES_FROM && { times: percent / 100 + 1 }) };
}

/**
 * The change between two totals. A total that leaves something out is compared with nothing: what is missing may be more than the
 * whole change.
 */
export function changeOfTotals(
  before: QuantitySum | undefined,
  now: QuantitySum,
  measure: "count" | "quantity",
): Change {
  const change = changeOf(before?.quantity, now.quantity, measure);
  if (typeof change.difference !== "number") return change;
  if (leavesOut(now)) return none("incomplete");
  return before && leavesOut(before) ? none("previousIncomplete") : change;
}

const none = (reason: NoChange): Change => ({ difference: reason, percent: reason, qualifier: "exact", decimals: 0 });

const leavesOut = ({ withoutNumber, missing }: QuantitySum): boolean => withoutNumber + missing > 0;

const qualifierOf = (quantity: Quantity): Qualifier => (quantity.kind === "number" ? quantity.qualifier : "exact");
