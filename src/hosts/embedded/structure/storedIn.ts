import type { Cell } from "../../../core/workbook/Cell";
import { type Rect, rectContains } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { cellCount } from "./rects";

/** A block of so many cells is looked up cell by cell; in a larger one the stored cells are picked out. */
const FEW = 10_000;

/** The stored cells of a block, row by row; to be listed whole before any of them is changed. */
export function* storedIn(sheet: Sheet, rect: Rect): Iterable<readonly [row: number, column: number, cell: Cell]> {
  if (cellCount(rect) > FEW) {
    for (const entry of sheet.entries()) if (rectContains(rect, entry[0], entry[1])) yield entry;
    return;
  }
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell) yield [row, column, cell];
    }
  }
}
