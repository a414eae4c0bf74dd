/**
 * Excel reads what is written to a cell as if it had been typed: "=1+1" becomes a formula, "3/12" a date, "1.347" a number or,
 * with Vietnamese separators, another one, "TRUE" a boolean, "#REF!" an error. An apostrophe in front keeps it text; Excel takes
 * the apostrophe away and shows none.
 */
const READ_AS_ELSE =
  // Formulas (also of old Lotus, + - @, and their full-width twins), errors, an apostrophe that would itself vanish, control characters.
  /^\s*[=+\-@＝＋－＠'#\p{Cc}]|[\r\t]/u;

/** Numbers, dates, times, percentages and amounts of money hold a digit in every language. */
const DIGIT = /\p{Nd}/u;

/** TRUE and FALSE as Excel's languages write them; Vietnamese and Lao Excel keep the English words. */
const BOOLEANS = new Set(
  (
    "true false vrai faux wahr falsch verdadero falso verdadeiro vero waar onwaar sant falskt sand falsk sann usann " +
    "tosi epätosi prawda fałsz pravda nepravda igaz hamis истина ложь істина хибність doğru yanliş"
  ).split(" "),
);

/** Whether Excel, in any language, might make something else of the text. Rather too often than too seldom. */
export const mightBeRead = (text: string): boolean =>
  READ_AS_ELSE.test(text) || DIGIT.test(text) || BOOLEANS.has(text.trim().normalize("NFC").toLowerCase());

/** The text as it must be written so that exactly it stands in the cell. */
export const guardText = (text: string): string => (mightBeRead(text) ? `'${text}` : text);
