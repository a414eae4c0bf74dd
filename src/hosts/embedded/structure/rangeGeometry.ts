import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { invalidArgument } from "../HostError";
import { storedIn } from "./storedIn";

/** The block, if it lies on the sheet. @throws HostError `InvalidArgument` */
export function onSheet(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  const inside =
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument("the range would lie off the sheet");
  return rect;
}

/** The used cells within a block; with `valuesOnly`, of cells with content alone. */
export function usedWithin(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, column, cell] of storedIn(sheet, rect)) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
