import type { Indicator } from "../../dataset/Programme";
import { numericValue, type Quantity } from "../../quantity/Quantity";
import type { RuleData } from "../RuleData";
import { fail, PASS, type Verdict } from "../RuleOutcome";

/** `unit`: it stands in the indicator's unit; `sign`: it is not below zero; `whole`: a count has no decimals. */
export interface QuantityForm {
  readonly aspect: "unit" | "sign" | "whole";
}

/** A figure must be of the kind its indicator takes. Forms see to it when they are read; figures from elsewhere are seen to here. */
export function quantityForm({ aspect }: QuantityForm, { dataset, context }: RuleData): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const observation of dataset.observations) {
    const indicator = context.indicators.get(observation.indicator);
    if (!indicator) continue;
    const value = numericValue(observation.quantity);
    const doubt = { observation, labels: { indicator: indicator.labels } };
    if (holds(aspect, observation.quantity, indicator)) verdicts.push(PASS);
    else verdicts.push(fail(value === undefined ? doubt : { ...doubt, parameters: { value } }));
  }
  return verdicts;
}

function holds(aspect: QuantityForm["aspect"], quantity: Quantity, { unit, measure }: Indicator): boolean {
  if (aspect === "unit") return quantity.unit === unit;
  const value = numericValue(quantity) ?? 0;
  if (aspect === "sign") return value >= 0;
  return measure === "quantity" || Number.isInteger(value);
}
