import type { Correction, Finding, MessageParameters } from "../dataset/Finding";
import { decimalsOf } from "../quantity/Quantity";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import { formatNumber } from "./formatNumber";
import type { Language } from "./Labels";
import type { Translate } from "./messages";
import { SEPARATORS } from "./separators";

/** A number as the language writes it, with all its decimals. */
export const numberText = (value: number, language: Language): string =>
  formatNumber(value, decimalsOf(value), SEPARATORS[language]);

/** Parameters with their numbers written as the language has them. */
export const wordedParameters = (parameters: MessageParameters, language: Language): MessageParameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "number" && name !== "line" ? numberText(value, language) : value,
    ]),
  );

/** What a finding says, in one sentence. */
export const wordFinding = ({ rule, parameters = {} }: Finding, language: Language, translate: Translate): string =>
  translate(rule, wordedParameters(parameters, language));

/** How a cell will look once a correction is written. */
export function wordCorrection({ value, numberFormat = "General" }: Correction, language: Language): string {
  if (typeof value === "string") return value;
  const word = wordOfNumberFormat(numberFormat);
  const number = numberText(value, language);
  return word === undefined ? number : `${word} ${number}`;
}
