import { decimalsOf } from "../quantity/Quantity";
import { decimalsOfNumberFormat, wordOfNumberFormat } from "../quantity/qualifierFormat";
import { serialToDate } from "../dataset/ReferencePeriod";
import { isDateFormat } from "../intake/dateFormat";
import { type CellValue, isErrorValue } from "../workbook/Cell";
import { formatDate } from "./formatDate";
import { formatNumber } from "./formatNumber";
import type { Language } from "./Labels";
import { SEPARATORS } from "./separators";

/** Holds the digits of a number together. */
const SPACE = "\u00a0";

/**
 * What a cell holds or will hold, in words. Thousands are parted by a space, so that 1 347 is never taken for 1,347 or 1.347, whatever
 * signs the reader's Excel uses. A number that its format shows as a day is that day. A blank cell is an empty text.
 */
export function cellText(value: CellValue, numberFormat: string, language: Language): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value !== "number") return String(value);
  const day = isDateFormat(numberFormat) ? serialToDate(value) : undefined;
  if (day !== undefined) return formatDate(day, language, "short");
  const decimals = Math.max(decimalsOf(value), decimalsOfNumberFormat(numberFormat));
  const number = formatNumber(value, decimals, { decimal: SEPARATORS[language].decimal, group: SPACE });
  const word = wordOfNumberFormat(numberFormat, value);
  return word === undefined ? number : `${word}${SPACE}${number}`;
}
