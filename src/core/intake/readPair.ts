import type { Quantity } from "../quantity/Quantity";
import type { Separators } from "../text/separators";
import { figureQuantity } from "./figureQuantity";
import type { Amount } from "./Statement";
import { failure, type FigureField, type FigurePart, message, type Reading } from "./Reading";
import { resolveAmount, type ResolvedAmount } from "./resolveAmount";

/**
 * Two figures with a slash: 16 lần/317 lượt người, 36/38, 1.896/3.288 ha. The user says which belongs here; where a unit
 * of each shows it, only that one is offered and the other is a part. A unit typed once is that of both.
 */
export function readPair(
  typed: string,
  amounts: readonly Amount[],
  field: FigureField,
  separators: Separators | undefined,
): Reading {
  const [a, b, ...more] = amounts;
  if (!a || !b || more.length > 0 || b.link !== "pair") return failure(message("intake.error.twoFigures", typed));
  const units = b.units.length > 0 ? b.units : a.units;
  const first = resolveAmount({ ...a, units: a.units.length > 0 ? a.units : units }, field, separators);
  const second = resolveAmount({ ...b, units }, field, separators);
  if ("failure" in first) return failure(message(first.failure, typed));
  if ("failure" in second) return failure(message(second.failure, typed));
  const here = [first, second].filter(({ unit }) => unit === field.unit);
  const [only, other] = here;
  if (!only) return failure(message("intake.error.unit", typed, { word: a.unitWord || b.unitWord }));
  const elsewhere = only === first ? second : first;
  const parts: readonly FigurePart[] = other
    ? []
    : quantitiesOf(elsewhere, typed).map((quantity) => ({ role: "pair", quantity }));
  const readings = here.flatMap((one) => quantitiesOf(one, typed));
  return { outcome: "ask", readings, question: message("intake.ask.pair", typed), parts };
}

const quantitiesOf = ({ values, unit, amount }: ResolvedAmount, typed: string): readonly Quantity[] =>
  values.map((value) => figureQuantity(value, unit, amount.qualifier, typed));
