import { CellValueType, type ICellData, type IStyleData, isTextFormat, type Nullable } from "@univerjs/core";
import { parseEntry } from "../entry/parseEntry";
import { showCell } from "../entry/showCell";
import type { Culture } from "../session/Culture";
import { toCellData, valueOf } from "./cellData";

/** Takes all content out of a cell when laid over it. */
export const EMPTY = { v: null, f: null, si: null, p: null, custom: null } as const;

/** What the edit line shows of a cell without a formula: what one would type to get it. */
export function editText(cell: Nullable<ICellData>, numberFormat: string, culture: Culture, today: Date): string {
  const value = valueOf(cell);
  if (typeof value === "number") {
    const isDate = /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && numberFormat !== "General";
    if (isDate && value >= 0) return showCell(value, value % 1 === 0 ? "m/d/yyyy" : "m/d/yyyy h:mm", culture);
    const percent = numberFormat.includes("%");
    const digits = String(Number((percent ? value * 100 : value).toPrecision(15))).replace(".", culture.decimal);
    return percent ? `${digits}%` : digits.replace("e", "E");
  }
  if (typeof value !== "string") return showCell(value, numberFormat, culture);
  const read = parseEntry(value, culture, today);
  return read.value === value && !value.startsWith("'") ? value : `'${value}`;
}

/** A number typed into a percent cell is a percentage: 10 and 0.1 are both 10 %. */
const asPercent = (text: string, value: number, numberFormat: string): number =>
  numberFormat.includes("%") && !text.includes("%") && Math.abs(value) >= 1 ? value / 100 : value;

/** What becomes of a text typed into a cell, as Excel reads it. */
export function typedCell(
  text: string,
  numberFormat: string,
  look: Nullable<IStyleData>,
  { culture, today }: { readonly culture: Culture; readonly today: () => Date },
): ICellData {
  if (isTextFormat(numberFormat)) return { ...EMPTY, v: text, t: CellValueType.STRING };
  const entry = parseEntry(text, culture, today());
  const value = typeof entry.value === "number" ? asPercent(text, entry.value, numberFormat) : entry.value;
  const takesFormat = entry.numberFormat !== undefined && numberFormat === "General";
  return {
    ...EMPTY,
    ...toCellData({ value, ...(entry.formula !== undefined && { formula: entry.formula }) }, () => ({})),
    ...(takesFormat && { s: { ...look, n: { pattern: entry.numberFormat } } }),
  };
}
