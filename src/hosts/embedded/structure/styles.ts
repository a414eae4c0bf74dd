import type { CellStyle } from "../../../core/workbook/Cell";
import type { CellArea } from "../session/CellArea";
import { notImplemented } from "../HostError";
import type { Session } from "../session/Session";
import { requireAllowed } from "./protection";
import { cellCount } from "./rects";
import { restyle } from "./restyle";
import { storedIn } from "./storedIn";

/** Looks are kept cell by cell: more than this is a whole column or row, which the workbook cannot hold. */
const MAX_STYLED = 1_000_000;

/** What all cells of an area have in common of their style: null where they differ. Cells never touched have the default. */
export function commonStyle<Value>({ sheet, rects }: CellArea, read: (style: CellStyle) => Value): Value | null {
  let common: { readonly value: Value } | undefined;
  const differs = (style: CellStyle): boolean => {
    const value = read(style);
    if (common && common.value !== value) return true;
    common = { value };
    return false;
  };
  for (const rect of rects) {
    let stored = 0;
    for (const [, , cell] of storedIn(sheet, rect)) {
      stored++;
      if (differs(cell.style ?? {})) return null;
    }
    if (stored < cellCount(rect) && differs({})) return null;
  }
  return common ? common.value : null;
}

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
