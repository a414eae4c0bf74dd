import { decimalsOf } from "../quantity/Quantity";
import { formatNumber } from "./formatNumber";
import type { Language } from "./Labels";
import { SEPARATORS } from "./separators";

/** A number as the language writes it, with all its decimals. */
export const numberText = (value: number, language: Language): string =>
  formatNumber(value, decimalsOf(value), SEPARATORS[language]);
