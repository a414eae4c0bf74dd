import { MEASURED, type Quantity, type Stated, type Unit } from "../quantity/Quantity";
import { type ExactDecimal, isWhole, toNumber } from "./ExactDecimal";
import type { MeaningOf } from "./Lexicon";
import { type FigureField, type IntakeMessage, message } from "./Reading";

/** A quantity from what was read; an exact 0 is none. @param asStated the text as typed, where there is one. */
export function figureQuantity(
  exact: ExactDecimal,
  unit: Unit,
  qualifier: MeaningOf<"qualifier"> | undefined,
  asStated: string | undefined,
): Quantity {
  const value = toNumber(exact);
  const kept = asStated === undefined ? {} : { asStated };
  if (value === 0 && !qualifier) return { kind: "zero", unit, ...kept };
  return {
    kind: "number",
    value,
    unit,
    qualifier: qualifier?.qualifier ?? "exact",
    // 977,0 vụ are 977.
    decimals: isWhole(exact) && !MEASURED.includes(unit) ? 0 : exact.decimals,
    ...(qualifier?.wording !== undefined && { wording: qualifier.wording }),
    ...kept,
  };
}

/** Orders readings by plausibility: those under the expected maximum first. */
export function rankReadings(
  readings: readonly Quantity[],
  { expectedMaximum: maximum = Infinity }: FigureField,
): readonly Quantity[] {
  const isTooLarge = (quantity: Quantity): boolean => quantity.kind === "number" && quantity.value > maximum;
  return [...readings].sort((a, b) => Number(isTooLarge(a)) - Number(isTooLarge(b)));
}

/**
 * The warnings for a figure that is accepted: above the expected maximum, or with a qualifier before unrounded digits.
 * @param slip whether a separator may have been lost or misread in it; then a thousandth is offered.
 */
export function warningsOf(quantity: Quantity, field: FigureField, slip: boolean): readonly IntakeMessage[] {
  if (quantity.kind !== "number") return [];
  const typed = quantity.asStated ?? quantity.value;
  const { expectedMaximum: maximum = Infinity } = field;
  const warnings: IntakeMessage[] = [];
  if (quantity.value > maximum) {
    const smaller = slip ? thousandth(quantity, field) : undefined;
    const readings = smaller && smaller.value <= maximum ? [smaller] : [];
    warnings.push({ ...message("intake.warning.large", typed, { maximum }), readings });
  }
  if (isUnrounded(quantity, field.measure)) warnings.push(message("intake.warning.unrounded", typed));
  return warnings;
}

/** The figure with its last three digits behind the decimal sign; in counts, without three zeros. */
function thousandth(quantity: Stated, { measure }: FigureField): Stated | undefined {
  const value = quantity.value / 1000;
  if (measure === "count") return Number.isInteger(value) ? { ...quantity, value } : undefined;
  return Number.isInteger(quantity.value) ? { ...quantity, value, decimals: 3 } : undefined;
}

/**
 * Whether a figure with a qualifier is given to the last digit (gần 21.998), so that the qualifier or the digits are wrong. Counts
 * are rounded to three significant digits at most; masses may be cut to whole kilograms (hơn 1.264 kg), so four are let pass.
 */
export function isUnrounded(quantity: Quantity, measure: FigureField["measure"]): boolean {
  if (quantity.kind !== "number" || quantity.qualifier === "exact") return false;
  const significant = String(quantity.value)
    .replace(".", "")
    .replace(/e.*$/, "")
    .replace(/^0+|0+$/g, "").length;
  return significant > (measure === "count" ? 3 : 4);
}
