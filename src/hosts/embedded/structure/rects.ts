import { intersection, type Rect } from "../../../core/workbook/Rect";

/** The block without another: up to four blocks, above, left, right and below. */
export function subtract(rect: Rect, taken: Rect): readonly Rect[] {
  const common = intersection(rect, taken);
  if (!common) return [rect];
  const above = { ...rect, rows: common.row - rect.row };
  const below = {
    ...rect,
    row: common.row + common.rows,
    rows: rect.row + rect.rows - common.row - common.rows,
  };
  const left = { ...common, column: rect.column, columns: common.column - rect.column };
  const right = {
    ...common,
    column: common.column + common.columns,
    columns: rect.column + rect.columns - common.column - common.columns,
  };
  return [above, left, right, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The smallest block round both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const containsRect = (outer: Rect, inner: Rect): boolean => {
  const common = intersection(outer, inner);
  return common !== undefined && sameRect(common, inner);
};

export const cellCount = (rect: Rect): number => rect.rows * rect.columns;
