import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Injector,
  type IStyleData,
  isTextFormat,
  type Nullable,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { parseEntry } from "../entry/parseEntry";
import { showCell } from "../entry/showCell";
import type { Culture } from "../session/Culture";
import { formulaOf, toCellData, valueOf } from "./cellData";
import type { GridHost } from "./GridHost";
import { formatOf } from "./NumberDisplay";

/** Interceptors run one after the other: before Univer's own, which read English numbers only. */
const FIRST = 1000;

/** Takes all content out of a cell when laid over it. */
const EMPTY = { v: null, f: null, si: null, p: null, custom: null } as const;

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
  { culture, today }: Pick<GridHost, "culture" | "today">,
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

/** Reads what is typed, and offers numbers for editing, with the separators and dates of the user's system. */
export function localizeTyping(injector: Injector, host: Pick<GridHost, "culture" | "today">): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (shown, { worksheet, workbook, row, col }, next) => {
      const cell = worksheet.getCellRaw(row, col);
      if (!cell || cell.p) return next(shown);
      const formula = formulaOf(cell);
      if (formula !== undefined) return { ...shown, f: formula };
      return {
        ...shown,
        v: editText(cell, formatOf(workbook, cell), host.culture, host.today()),
        t: CellValueType.STRING,
      };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { workbook, worksheet, row, col }, next) => {
      // What was typed carries the editor's look, which has no number format.
      const cell = worksheet.getCellRaw(row, col);
      if (typed?.f && typed.f === formulaOf(cell)) return { ...cell };
      if (typed?.f) return { ...typed, ...EMPTY, ...toCellData({ value: null, formula: typed.f }, () => ({})) };
      if (!isPlainText(typed)) return next(typed);
      const look = workbook.getStyles().getStyleByCell(cell);
      return { ...typed, ...typedCell(String(typed.v), formatOf(workbook, cell), look, host) };
    },
  });
}

/** Whether the user typed something that has to be read: no formula, no text marked as such by an apostrophe, no formatted letters. */
const isPlainText = (typed: Nullable<ICellDataForSheetInterceptor>): typed is ICellDataForSheetInterceptor =>
  typed?.v != null && !typed.f && !typed.p && typed.t !== CellValueType.FORCE_STRING;
