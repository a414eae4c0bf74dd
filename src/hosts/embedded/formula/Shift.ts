import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";

/**
 * Cells inserted or deleted: from position `at` on, `count` positions along the axis (negative: deleted), in the band of
 * columns (for rows) or rows (for columns) from `from` to `to`. Whole rows and columns have the band of the whole sheet.
 */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** A block seen along the shift's axis. */
const along = ({ axis }: Shift, rect: Rect): { start: number; length: number; crossStart: number; crossEnd: number } =>
  axis === "rows"
    ? { start: rect.row, length: rect.rows, crossStart: rect.column, crossEnd: rect.column + rect.columns - 1 }
    : { start: rect.column, length: rect.columns, crossStart: rect.row, crossEnd: rect.row + rect.rows - 1 };

const placed = ({ axis }: Shift, rect: Rect, start: number, length: number): Rect =>
  axis === "rows" ? { ...rect, row: start, rows: length } : { ...rect, column: start, columns: length };

/** How far a row or column count reaches on the axis. */
export const axisLimit = ({ axis }: Shift): number => (axis === "rows" ? MAX_ROWS : MAX_COLUMNS);

/** Whether the block lies inside the band in full. */
export function insideBand(shift: Shift, rect: Rect): boolean {
  const { crossStart, crossEnd } = along(shift, rect);
  return crossStart >= shift.from && crossEnd <= shift.to;
}

/** Whether the block reaches into the band and out of it, at or after the place of the shift. */
export function crossesBand(shift: Shift, rect: Rect): boolean {
  const { start, length, crossStart, crossEnd } = along(shift, rect);
  const touches = crossStart <= shift.to && crossEnd >= shift.from && start + length > shift.at;
  return touches && !insideBand(shift, rect);
}

/**
 * Where a block is after the shift, as Excel moves references: pushed along, stretched by an insertion inside it, cut by a
 * deletion; unchanged where it sticks out of the band or covers the axis whole; undefined where all of it was deleted.
 */
export function moveRect(shift: Shift, rect: Rect): Rect | undefined {
  const { start, length } = along(shift, rect);
  const limit = axisLimit(shift);
  if (!insideBand(shift, rect) || length === limit) return rect;
  const { at, count } = shift;
  if (count >= 0) {
    if (at >= start + length) return rect;
    const newStart = at <= start ? start + count : start;
    const newLength = at <= start ? length : length + count;
    return newStart >= limit ? undefined : placed(shift, rect, newStart, Math.min(newLength, limit - newStart));
  }
  const after = at - count;
  const before = Math.max(0, Math.min(at, start + length) - start);
  const behind = Math.max(0, start + length - Math.max(after, start));
  if (before + behind === 0) return undefined;
  const newStart = start < at ? start : start >= after ? start + count : at;
  return placed(shift, rect, newStart, before + behind);
}

/** A block cut at the band's edges: the part inside it and those beside it. */
export function cutAtBand(shift: Shift, rect: Rect): { readonly inside?: Rect; readonly outside: readonly Rect[] } {
  const { crossStart, crossEnd } = along(shift, rect);
  const slice = (from: number, to: number): Rect =>
    shift.axis === "rows"
      ? { ...rect, column: from, columns: to - from + 1 }
      : { ...rect, row: from, rows: to - from + 1 };
  const from = Math.max(crossStart, shift.from);
  const to = Math.min(crossEnd, shift.to);
  if (from > to) return { outside: [rect] };
  return {
    inside: slice(from, to),
    outside: [
      ...(crossStart < from ? [slice(crossStart, from - 1)] : []),
      ...(crossEnd > to ? [slice(to + 1, crossEnd)] : []),
    ],
  };
}
