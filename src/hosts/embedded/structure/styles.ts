import type { CellStyle } from "../../../core/workbook/Cell";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { isWholeColumns, isWholeRows } from "../formula/addresses";
import type { CellArea } from "../session/CellArea";
import { notImplemented } from "../HostError";
import type { Session } from "../session/Session";
import { requireAllowed } from "./protection";
import { cellCount } from "./rects";
import { restyle, restyleColumns } from "./restyle";
import { storedIn } from "./storedIn";

/** Looks are kept by cell and by column: more than this is whole rows or all cells, which the workbook cannot hold. */
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
    if (stored === cellCount(rect)) continue;
    for (const style of columnStyles(sheet, rect)) if (differs(style)) return null;
  }
  return common ? common.value : null;
}

/** How cells of a block look that nothing is stored for. */
function columnStyles({ columns }: Sheet, rect: Rect): readonly CellStyle[] {
  const own = [...columns].filter(([column]) => column >= rect.column && column < rect.column + rect.columns);
  const styles = own.flatMap(([, { style }]) => style ?? []);
  return styles.length < rect.columns ? [...styles, {}] : styles;
}

/** Changes the style of each cell of an area. */
export function changeStyle(
  session: Session,
  { sheet, rects }: CellArea,
  change: (style: CellStyle, position: CellPosition) => CellStyle,
): void {
  requireAllowed(sheet, "formatCells");
  for (const rect of rects) {
    if (isWholeColumns(rect) && !isWholeRows(rect)) {
      restyleColumns(sheet, rect, (style) => change(style, INSIDE));
      continue;
    }
    if (cellCount(rect) > MAX_STYLED) throw notImplemented("formats of whole rows or sheets");
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

const INSIDE: CellPosition = { top: false, bottom: false, left: false, right: false };

/** A style with one property set, or left out where the value is Excel's default. */
export function withProperty<Key extends keyof CellStyle>(
  style: CellStyle,
  key: Key,
  value: CellStyle[Key] | undefined,
): CellStyle {
  const { [key]: _, ...rest } = style;
  return value === undefined ? rest : { ...rest, [key]: value };
}
