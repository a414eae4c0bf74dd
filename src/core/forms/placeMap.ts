import type { Sheet } from "../workbook/Sheet";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";

/** Where a cell of a blank form stands on the sheet as it is now; undefined where its row or column is gone. */
export type PlaceMap = (row: number, column: number) => { readonly row: number; readonly column: number } | undefined;

/**
 * Rows and columns that bear a name stand where the name says now; the others keep their distance to the next one behind them, or else before
 * them. On a sheet without names nothing has moved.
 */
export function placeMap(blank: Sheet, now: SheetSnapshot): PlaceMap {
  const rows = new Map<number, number | undefined>();
  const columns = new Map<number, number | undefined>();
  const outline = { name: blank.name, names: blank.names };
  for (const { name } of blank.names) {
    const [was, is] = [rangeOfName(outline, name), rangeOfName(now, name)];
    if (!was) continue;
    if (name.startsWith("hoptac.col.") || name === "hoptac.label" || name === "hoptac.note") {
      columns.set(was.column, is?.column);
      // Names of columns begin at the first row of headings.
      if (is) rows.set(was.row, is.row);
    } else if (/^hoptac\.(?:row|subtotal|total|info)\b/.test(name)) {
      rows.set(was.row, is?.row);
    }
  }
  return (row, column) => {
    const at = { row: moved(rows, row), column: moved(columns, column) };
    return at.row === undefined || at.column === undefined ? undefined : { row: at.row, column: at.column };
  };
}

function moved(anchors: ReadonlyMap<number, number | undefined>, at: number): number | undefined {
  if (anchors.has(at)) return anchors.get(at);
  const known = [...anchors].flatMap(([was, is]) => (is === undefined ? [] : [[was, is] as const]));
  const behind = known.filter(([was]) => was > at).sort(([a], [b]) => a - b)[0];
  const before = known.filter(([was]) => was < at).sort(([a], [b]) => b - a)[0];
  const [was, is] = behind ?? before ?? [0, 0];
  return is + at - was < 0 ? undefined : is + at - was;
}
