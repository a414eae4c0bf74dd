import type { CellStyle } from "../../../core/workbook/Cell";
import type { CellArea } from "../session/CellArea";
import { notImplemented } from "../HostError";
import type { Session } from "../session/Session";
import { requireAllowed } from "./protection";
import { cellCount } from "./rects";
import { restyle } from "./restyle";
import { rectContains } from "../../../core/workbook/Rect";

/** Looks are kept cell by cell: more than this is a whole column or row, which the workbook cannot hold. */
const MAX_STYLED = 1_000_000;

/** What all cells of an area have in common of their style: null where they differ. Cells never touched have the default. */
export function commonStyle<Value>({ sheet, rects }: CellArea, read: (style: CellStyle) => Value): Value | null {
  const cells = rects.reduce((sum, rect) => sum + cellCount(rect), 0);
  let seen = 0;
  let common: { readonly value: Value } | undefined;
  const differs = (style: CellStyle): boolean => {
    const value = read(style);
    if (common && common.value !== value) return true;
    common = { value };
    return false;
  };
  if (cells <= MAX_FEW) {
    for (const rect of rects) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          if (differs(sheet.cell(row, column)?.style ?? {})) return null;
        }
      }
    }
    return common ? common.value : null;
  }
  for (const [row, column, cell] of sheet.entries()) {
    if (!rects.some((rect) => rectContains(rect, row, column))) continue;
    seen++;
    if (differs(cell.style ?? {})) return null;
  }
  if (seen < cells && differs({})) return null;
  return common ? common.value : null;
}

/** Up to here cells are asked one by one; beyond, the stored ones are counted. */
const MAX_FEW = 10_000;

/** Changes the style of each cell of an area. */
export function changeStyle(
  session: Session,
  { sheet, rects }: CellArea,
  change: (style: CellStyle, position: CellPosition) => CellStyle,
): void {
  requireAllowed(sheet, "formatCells");
  if (rects.some((rect) => cellCount(rect) > MAX_STYLED))
    throw notImplemented("formats of whole rows, columns or sheets");
  for (const rect of rects) {
    const [bottom, right] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1];
    for (let row = rect.row; row <= bottom; row++) {
      for (let column = rect.column; column <= right; column++) {
        const position = {
          top: row === rect.row,
          bottom: row === bottom,
          left: column === rect.column,
          right: column === right,
        };
        restyle(sheet, row, column, (style) => change(style, position));
      }
    }
  }
  session.looksChanged(sheet);
}

/** Which edges of its block a cell stands at. */
export interface CellPosition {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** A style with one property set, or left out where the value is Excel's default. */
export function withProperty<Key extends keyof CellStyle>(
  style: CellStyle,
  key: Key,
  value: CellStyle[Key] | undefined,
): CellStyle {
  const { [key]: _, ...rest } = style;
  return value === undefined ? rest : { ...rest, [key]: value };
}
