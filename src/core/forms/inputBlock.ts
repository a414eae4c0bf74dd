import { MAX_ROWS } from "../workbook/a1";
import { type Rect, rectBetween } from "../workbook/Rect";
import type { SheetOutline } from "../workbook/Workbook";
import { rangeOf, rangeOfName } from "./findForms";
import { columnOfName, NAMES } from "./formNames";

/**
 * The block of a sheet of a form in which people type, before any cell is read: the columns with names; of a table its body, of a list all
 * rows below the headings. Undefined where the names are gone.
 */
export function inputBlock(sheet: Pick<SheetOutline, "name" | "names">): Rect | undefined {
  const heads = sheet.names.flatMap((name) =>
    columnOfName(name.name) === undefined ? [] : (rangeOf(sheet, name) ?? []),
  );
  if (heads.length === 0) return undefined;
  const left = Math.min(...heads.map(({ column }) => column));
  const right = Math.max(...heads.map(({ column, columns }) => column + columns - 1));
  const body = rangeOfName(sheet, NAMES.body);
  const top = body?.row ?? Math.max(...heads.map(({ row, rows }) => row + rows));
  return rectBetween(top, left, body ? body.row + body.rows - 1 : MAX_ROWS - 1, right);
}
