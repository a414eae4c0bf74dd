import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet, SheetProtection } from "../../../core/workbook/Sheet";
import { HostError } from "../HostError";

/** @throws HostError `AccessDenied` where the sheet is protected and a cell of the block is locked. */
export function requireEditable(sheet: Sheet, rects: readonly Rect[]): void {
  if (!sheet.protection) return;
  for (const { row, column, rows, columns } of rects) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (sheet.cell(r, c)?.style?.locked !== false) throw new HostError("AccessDenied");
      }
    }
  }
}

/** @throws HostError `AccessDenied` where the sheet is protected and does not let the user do this. */
export function requireAllowed(sheet: Sheet, what?: keyof SheetProtection): void {
  if (sheet.protection && (what === undefined || sheet.protection[what] !== true)) throw new HostError("AccessDenied");
}
