import { isErrorValue } from "../workbook/Cell";
import { isPercentFormat } from "./dateFormat";
import { exactOf, type ExactDecimal, shift, toNumber } from "./ExactDecimal";
import { foldWord } from "./foldWord";
import type { IntakeContext } from "./IntakeContext";
import { readNumeral } from "./numeral";
import { plainText } from "./plainText";
import { type CellInput, failure, type FieldReading, message } from "./Reading";

/** A percentage in percent: 12.85 for 12,85 %. May be negative. */
export interface Percent {
  readonly value: number;
  /** Decimals as stated. */
  readonly decimals: number;
}

const PERCENT = /^([+-]?)\s*(\d+(?:[.,]\d+)*)\s*(%?)$/;

/**
 * Reads a percentage. With a sign or format of percent it is sure up to 100; without one, 12,85 is taken as percent and 0,1285 may be
 * either.
 */
export function readPercent({ value, numberFormat }: CellInput, { separators }: IntakeContext): FieldReading<Percent> {
  if (value === null) return { outcome: "ok", value: undefined };
  if (isErrorValue(value)) return failure(message("intake.error.errorValue", value.error));
  if (typeof value === "boolean") return failure(message("intake.error.logical", String(value).toUpperCase()));
  if (typeof value === "number") {
    const exact = exactOf(Math.abs(Number(value.toPrecision(15))));
    return judge([exact], value < 0, isPercentFormat(numberFormat) ? "ratio" : "bare", value);
  }
  const text = foldWord(plainText(value).text);
  if (text === "") return { outcome: "ok", value: undefined };
  const [, sign, numeral, mark] = PERCENT.exec(text) ?? [];
  const readings = numeral === undefined ? [] : readNumeral(numeral, "decimal", separators);
  if (readings.length === 0) return failure(message("intake.error.percent", value));
  return judge(
    readings.map((reading) => reading.value),
    sign === "-",
    mark === "%" ? "percent" : "bare",
    value,
  );
}

/** @param scale what the number is known to be: a ratio (Excel's own percentages), percent, or either. */
function judge(
  numbers: readonly ExactDecimal[],
  negative: boolean,
  scale: "ratio" | "percent" | "bare",
  typed: string | number,
): FieldReading<Percent> {
  const percents = numbers
    .map((number) => (scale === "ratio" ? shift(number, 2) : number))
    .map((n) => percentOf(n, negative));
  const [only, ...others] = percents;
  if (!only) return failure(message("intake.error.percent", typed));
  const perhapsRatio = scale === "bare" && others.length === 0 && only.value !== 0 && Math.abs(only.value) <= 1;
  if (perhapsRatio) {
    const asRatio = numbers.map((number) => percentOf(shift(number, 2), negative));
    return { outcome: "ask", readings: [...asRatio, only], question: message("intake.ask.percent", typed) };
  }
  if (others.length > 0 || Math.abs(only.value) > 100) {
    return { outcome: "ask", readings: percents, question: message("intake.ask.percent", typed) };
  }
  if (typeof typed === "number") return { outcome: "ok", value: only };
  return { outcome: "fix", value: only, note: message("intake.fix.percent", typed) };
}

const percentOf = (exact: ExactDecimal, negative: boolean): Percent => ({
  value: negative ? -toNumber(exact) : toNumber(exact),
  decimals: exact.decimals,
});
