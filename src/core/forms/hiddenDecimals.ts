import type { Finding } from "../dataset/Finding";
import { writeQuantity } from "../intake/writeQuantity";
import type { Vocabulary } from "../intake/Vocabulary";
import { decimalsOf, type Quantity } from "../quantity/Quantity";
import type { CellReading } from "../workbook/Workbook";

/** Digits a spreadsheet keeps of a number; what lies behind them is the noise of binary fractions. */
const DIGITS = 15;

/**
 * A number whose cell shows fewer decimals than it has: 12.75 in a cell formatted for 12.5 is printed as 12.8. The correction lets the cell show
 * what it holds.
 */
export function hiddenDecimals(
  { value, numberFormat, formula }: CellReading,
  quantity: Quantity | undefined,
  vocabulary: Vocabulary,
): Omit<Finding, "place"> | undefined {
  if (typeof value !== "number" || Number.isInteger(value)) return undefined;
  if (quantity?.kind !== "number" || quantity.value !== value) return undefined;
  const shown = shownDecimals(numberFormat, value);
  const has = decimalsOf(Number(value.toPrecision(DIGITS)));
  if (shown === undefined || shown >= has) return undefined;
  const content = writeQuantity({ ...quantity, decimals: has }, vocabulary);
  const fix = { value, numberFormat: content.numberFormat };
  return {
    rule: "form.hiddenDecimals",
    severity: "soft",
    parameters: { value, decimals: shown },
    ...(formula === undefined && { choices: [fix] }),
  };
}

/** Decimals a number format can show of a number; undefined where it shows as many as there are, or it isn't known. */
function shownDecimals(format: string, value: number): number | undefined {
  const sections = format.replace(/"[^"]*"|\\./g, "").split(";");
  const limit = /^\[>=(\d+)\]/.exec(sections[0] ?? "")?.[1];
  const section = limit !== undefined && value < Number(limit) ? (sections[1] ?? "") : (sections[0] ?? "");
  const digits = section.replace(/\[[^\]]*\]/g, "");
  if (!/[0#]/.test(digits) || /[eE%/@?]|General|,(?![0#])/.test(digits)) return undefined;
  return /\.([0#]+)/.exec(digits)?.[1]?.length ?? 0;
}
