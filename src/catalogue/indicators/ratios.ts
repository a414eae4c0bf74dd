import type { StructuralRatio } from "../../core/registers/IndicatorFamily";

/** Bands of published figures: 1.27 to 1.93 suspects a case; 100 to 104 mg a pill; 333 to 390 g a brick of heroin. */
export const structuralRatios: readonly StructuralRatio[] = [
  { id: "suspects_per_case", numerator: "suspects", denominator: "cases", from: 0.8, to: 3 },
  { id: "kg_per_pill", numerator: "synthetic_pills_kg", denominator: "synthetic_pills", from: 0.000_06, to: 0.000_15 },
  { id: "kg_per_heroin_brick", numerator: "heroin", denominator: "heroin_bricks", from: 0.3, to: 0.42 },
];
