import type { Culture } from "../session/Culture";
import type { Entry } from "./Entry";
import { isErrorText } from "./errorValues";
import { parseDate } from "./parseDate";

/**
 * Reads text as Excel reads what is typed or written through its API into a cell that is not of format Text: formulas, numbers
 * with the culture's separators, percentages, money, fractions, dates and times, truth values, errors; an apostrophe in front
 * keeps text. Digit groups must be of three digits; anything not understood is text.
 */
export function parseEntry(text: string, culture: Culture, today: Date): Entry {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./s.test(text)) return { value: null, formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (isErrorText(upper)) return { value: { error: upper } };
  return (
    parseNumber(trimmed, culture) ?? parseFraction(trimmed) ?? parseDate(trimmed, culture, today) ?? { value: text }
  );
}

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function numberPattern({ decimal, group }: Culture): RegExp {
  const integer = `\\d{1,3}(?:${escaped(group)}\\d{3})+|\\d+`;
  return new RegExp(
    `^(?<open>\\()?(?<sign>[-+])?(?<money>[$€£¥₫₭])?(?:(?<whole>${integer})(?:${escaped(decimal)}(?<part>\\d*))?|` +
      `${escaped(decimal)}(?<only>\\d+))(?<exponent>E[-+]?\\d+)?\\s?(?<after>[%€₫₭])?(?<close>\\))?$`,
    "i",
  );
}

function parseNumber(text: string, culture: Culture): Entry | undefined {
  const found = numberPattern(culture).exec(text)?.groups;
  if (!found) return undefined;
  const { open, sign, money, whole = "0", part, only, exponent, after, close } = found;
  if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== undefined)) return undefined;
  const decimals = only ?? part ?? "";
  const digits = `${whole.replaceAll(culture.group, "")}.${decimals === "" ? "0" : decimals}${exponent ?? ""}`;
  const magnitude = Number(digits) / (after === "%" ? 100 : 1);
  if (!Number.isFinite(magnitude)) return undefined;
  const value = sign === "-" || open !== undefined ? -magnitude : magnitude;
  const numberFormat = formatFor({
    decimals: decimals !== "",
    grouped: whole.includes(culture.group),
    exponent: exponent !== undefined,
    percent: after === "%",
    before: money,
    behind: after === "%" ? undefined : after,
  });
  return { value, ...(numberFormat !== undefined && { numberFormat }) };
}

function formatFor(seen: {
  readonly decimals: boolean;
  readonly grouped: boolean;
  readonly exponent: boolean;
  readonly percent: boolean;
  readonly before: string | undefined;
  readonly behind: string | undefined;
}): string | undefined {
  if (seen.exponent) return "0.00E+00";
  if (seen.percent) return seen.decimals ? "0.00%" : "0%";
  const grouped = seen.decimals ? "#,##0.00" : "#,##0";
  if (seen.before !== undefined) return `${seen.before}${grouped}`;
  if (seen.behind !== undefined) return `${grouped} ${seen.behind}`;
  return seen.grouped ? grouped : undefined;
}

/** 1 1/2, never 1/2 alone: that is a date. */
function parseFraction(text: string): Entry | undefined {
  const found = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  const [, sign, whole, over, under] = found ?? [];
  if (Number(under ?? 0) === 0) return undefined;
  const magnitude = Number(whole) + Number(over) / Number(under);
  return { value: sign === "-" ? -magnitude : magnitude, numberFormat: (under?.length ?? 0) > 1 ? "# ??/??" : "# ?/?" };
}
