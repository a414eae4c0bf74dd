import { remembered } from "../quantity/remembered";

/** Digits alone, as most formats are: nothing to be taken away. */
const DIGITS = /^[#0,.]*$/;

/** The first section of a number format without its texts, escapes, colours, locales and conditions, in lower case. */
const codesOf = remembered((format) =>
  DIGITS.test(format)
    ? format
    : (format
        .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "")
        .split(";")[0]
        ?.toLowerCase() ?? ""),
);

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const codes = codesOf(format);
  return !codes.includes("general") && /[dmyhs]/.test(codes);
}

/** Whether a date format shows the day: mmm-yy does not. */
export const showsDay = (format: string): boolean => codesOf(format).includes("d");

/** Whether a number format shows a percentage. */
export const isPercentFormat = (format: string): boolean => codesOf(format).includes("%");
