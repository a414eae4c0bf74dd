import { exactDecimal, type ExactDecimal, shift } from "./ExactDecimal";
import type { Separators } from "../text/separators";

/**
 * How a numeral was written: `plain` digits; `decimal` with a decimal sign; `grouped` with one separator taken for thousands;
 * `clear` with separators that allow one reading only; `scientific`.
 */
export type NumeralStyle = "plain" | "decimal" | "grouped" | "clear" | "scientific";

export interface NumeralReading {
  readonly value: ExactDecimal;
  readonly style: NumeralStyle;
}

/** Largest exponent taken seriously; beyond it nothing a form asks for could stand. */
const MAX_EXPONENT = 30;

/**
 * The numbers a numeral may mean: one, two when a single separator stands before three digits, none when its groups are malformed.
 * Of two the one the declared separators say comes first.
 * @param text digits with ".", "," or " " between them, perhaps with an exponent.
 * @param role `whole`: three digits after a separator are thousands (counts, money); `decimal`: they may be decimals.
 */
export function readNumeral(
  text: string,
  role: "whole" | "decimal",
  separators?: Separators,
): readonly NumeralReading[] {
  const [mantissa = "", exponent] = text.split("e");
  if (exponent !== undefined) return readScientific(mantissa, Number(exponent));
  const groups = mantissa.split(/[., ]/);
  const signs = mantissa.match(/[., ]/g) ?? [];
  const [sign] = signs;
  if (sign === undefined) return [{ value: exactDecimal(mantissa, ""), style: "plain" }];
  if (signs.every((other) => other === sign)) {
    if (signs.length === 1 && sign !== " ") return readSingle(groups[0] ?? "", groups[1] ?? "", sign, role, separators);
    return isGrouped(groups) ? [{ value: exactDecimal(groups.join(""), ""), style: "clear" }] : [];
  }
  const fraction = groups.at(-1) ?? "";
  const whole = groups.slice(0, -1);
  const last = signs.at(-1);
  const oneGroupSign = signs.slice(0, -1).every((other) => other === sign);
  if (last === sign || last === " " || !oneGroupSign || !isGrouped(whole)) return [];
  return [{ value: exactDecimal(whole.join(""), fraction), style: "clear" }];
}

/**
 * 1.347 or 1,347: thousands or decimals? A comma is trusted where it is the declared decimal sign, unless a zero ends the digits (4,800 kg
 * is no way to write 4,8 kg); a point never is.
 */
function readSingle(
  head: string,
  tail: string,
  sign: string,
  role: "whole" | "decimal",
  separators: Separators | undefined,
): readonly NumeralReading[] {
  const decimal: NumeralReading = { value: exactDecimal(head, tail), style: "decimal" };
  const grouped: NumeralReading = { value: exactDecimal(head + tail, ""), style: "grouped" };
  if (!isGrouped([head, tail])) return [decimal];
  if (role === "whole") return [grouped];
  if (sign === "," && separators?.decimal === "," && !tail.endsWith("0")) return [decimal];
  const decimalFirst = separators ? separators.decimal === sign : sign === ",";
  return decimalFirst ? [decimal, grouped] : [grouped, decimal];
}

function readScientific(mantissa: string, exponent: number): readonly NumeralReading[] {
  const parts = /^(\d+)(?:[.,](\d+))?$/.exec(mantissa);
  if (!parts || Math.abs(exponent) > MAX_EXPONENT) return [];
  return [{ value: shift(exactDecimal(parts[1] ?? "", parts[2] ?? ""), exponent), style: "scientific" }];
}

const isGrouped = ([first = "", ...others]: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(first) && others.every((group) => group.length === 3);
