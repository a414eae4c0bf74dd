import { numericValue } from "../../quantity/Quantity";
import type { StructuralRatio } from "../../registers/IndicatorFamily";
import type { Row, RuleData } from "../RuleData";
import { fail, notChecked, PASSED, type Verdict } from "../RuleOutcome";

export interface StructuralRatios {
  readonly ratios: readonly BoundedRatio[];
}

export interface BoundedRatio extends StructuralRatio {
  /** Smallest denominator of which a ratio says anything. */
  readonly least: number;
  /** So far above `to` the two figures are of different lots, and say nothing of each other. */
  readonly otherLots?: number;
}

/** Ratios that hold whatever the year: suspects per case, grams per pill, grams per brick. Told at the numerator. */
export const structuralRatio = ({ ratios }: StructuralRatios, data: RuleData): readonly Verdict[] =>
  data.rows.filter(({ current }) => current).flatMap((row) => ratios.flatMap((ratio) => checkRow(ratio, row, data)));

function checkRow(ratio: BoundedRatio, { observations }: Row, { context }: RuleData): readonly Verdict[] {
  const top = observations.get(ratio.numerator);
  const numerator = context.indicators.get(ratio.numerator);
  const denominator = context.indicators.get(ratio.denominator);
  if (!top || !numerator || !denominator) return [];
  const value = numericValue(top.quantity);
  const bottom = observations.get(ratio.denominator);
  const count = numericValue(bottom?.quantity);
  if (value === undefined) return [notChecked(ratio.numerator)];
  if (count === undefined) return [notChecked(ratio.denominator)];
  if (count < ratio.least || value === 0) return PASSED;
  const of = value / count;
  const otherLots = of > (ratio.otherLots ?? Infinity) * ratio.to;
  if ((of >= ratio.from && of <= ratio.to) || otherLots) return PASSED;
  const [from, to] = [ratio.from * count, ratio.to * count].map((limit) => Number(limit.toPrecision(3)));
  return [
    fail({
      observation: top,
      ...(bottom && { against: bottom }),
      parameters: { value, beside: count },
      labels: { indicator: numerator.labels, other: denominator.labels },
      expected: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      difference: Math.abs(value - ((ratio.from + ratio.to) / 2) * count),
    }),
  ];
}
