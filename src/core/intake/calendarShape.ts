import { foldWord } from "./foldWord";
import { type Lexicon, meaningOf, wordAt } from "./Lexicon";
import { plainText } from "./plainText";

/**
 * A text of dates by its shape: "#" for a number; M a month's name; m, q the words month and quarter; F and L "đầu năm" and "cuối năm";
 * signs as they are. Words for day, year, from and fillers are left out; "đến" is "-". So "Quý III/2025" is q#/#.
 */
export interface CalendarShape {
  readonly shape: string;
  /** The numbers in order; months' names among them by their number. */
  readonly numbers: readonly CalendarNumber[];
}

export interface CalendarNumber {
  readonly value: number;
  /** Digits typed; 0 for a month's name. */
  readonly digits: number;
}

const ROLE_SIGNS: Readonly<Record<string, string>> = {
  month: "m",
  quarter: "q",
  yearStart: "F",
  yearEnd: "L",
  to: "-",
};
const ROMAN = ["i", "ii", "iii", "iv"];

/** The shape of a text; undefined when it holds a word that no date has. */
export function calendarShape(typed: string, lexicon: Lexicon): CalendarShape | undefined {
  const text = foldWord(plainText(typed).text.replace(/[.,;:]+$/, ""));
  let shape = "";
  const numbers: CalendarNumber[] = [];
  const put = (sign: string, value?: number, digits = 0): void => {
    shape += sign;
    if (value !== undefined) numbers.push({ value, digits });
  };
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const digits = /^\d+/.exec(rest)?.[0];
    const roman = shape.endsWith("q") ? /^(?:iv|i{1,3})(?!\p{L})/u.exec(rest)?.[0] : undefined;
    if (digits !== undefined) {
      put("#", Number(digits), digits.length);
      at += digits.length;
    } else if (roman !== undefined) {
      put("#", ROMAN.indexOf(roman) + 1, 1);
      at += roman.length;
    } else if (/^[ ,()]/.test(rest)) {
      at += 1;
    } else if (/^[/.-]/.test(rest)) {
      put(rest.charAt(0));
      at += 1;
    } else {
      const word = wordAt(lexicon, text, at);
      const month = word && meaningOf(word, "monthName")?.month;
      const role = word && meaningOf(word, "calendar")?.role;
      if (!word || (month === undefined && role === undefined)) return undefined;
      if (month === undefined) put(ROLE_SIGNS[role ?? ""] ?? "");
      else put("M", month);
      at += word.text.length;
    }
  }
  return { shape, numbers };
}
