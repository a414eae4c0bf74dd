import { CellValueType, type ICellDataForSheetInterceptor, type Injector, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { formulaOf, toCellData } from "./cellData";
import type { GridHost } from "./GridHost";
import { formatOf } from "./NumberDisplay";
import { editText, EMPTY, typedCell } from "./typedCell";

/** Interceptors run one after the other: before Univer's own, which read English numbers only. */
const FIRST = 1000;

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
