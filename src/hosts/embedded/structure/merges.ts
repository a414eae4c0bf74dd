import type { Rect } from "../../../core/workbook/Rect";
import { rectsIntersect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import type { Session } from "../session/Session";
import { requireAllowed } from "./protection";
import { boundingRect } from "./rects";

/** Merges a block, or each row of it: the first cell keeps its content, the others lose theirs. Merges it touches are taken in. */
export function mergeCells(session: Session, sheet: Sheet, rect: Rect, across: boolean): void {
  requireAllowed(sheet);
  const rows = across ? rect.rows : 1;
  for (let index = 0; index < rows; index++)
    mergeBlock(sheet, across ? { ...rect, row: rect.row + index, rows: 1 } : rect);
  session.contentChanged(sheet, rect);
}

function mergeBlock(sheet: Sheet, rect: Rect): void {
  const touched = sheet.merges.filter((merge) => rectsIntersect(merge, rect));
  const block = touched.reduce(boundingRect, rect);
  removeMerges(sheet, block);
  if (block.rows * block.columns === 1) return;
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      if (row === block.row && column === block.column) continue;
      const style = sheet.cell(row, column)?.style;
      sheet.setCell(row, column, style && { value: null, style });
    }
  }
  sheet.merges.push(block);
}

export function unmergeCells(session: Session, sheet: Sheet, rect: Rect): void {
  requireAllowed(sheet);
  removeMerges(sheet, rect);
  session.looksChanged(sheet);
}

function removeMerges(sheet: Sheet, rect: Rect): void {
  sheet.merges.splice(0, Infinity, ...sheet.merges.filter((merge) => !rectsIntersect(merge, rect)));
}
