import type { Cell } from "../../../core/workbook/Cell";
import { type Rect, rectContains } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { isBalanced } from "../../../core/workbook/scanFormula";
import { invalidArgument } from "../HostError";
import { apiValue, type Session } from "../session/Session";
import { requireEditable } from "../structure/protection";
import { storedIn } from "../structure/storedIn";
import type { Entry } from "./Entry";
import { parseEntry } from "./parseEntry";

/** Reads what the client sent for a block: rows of the block's very size, or one value for all cells. */
export function rowsFor(rect: Rect, sent: unknown, name: string): (row: number, column: number) => unknown {
  if (!Array.isArray(sent)) return () => sent;
  const rows: readonly unknown[] = sent;
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) throw invalidArgument(`${name}: the number of rows or columns doesn't match the range`);
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/**
 * Writes what was sent into a block, each text read as Excel reads it; null leaves a cell as it is.
 * @throws HostError `AccessDenied` on locked cells, `InvalidArgument` for another size or a value that is none.
 */
export function writeCells(session: Session, sheet: Sheet, rect: Rect, sent: unknown, name: string): void {
  const at = rowsFor(rect, sent, name);
  requireEditable(sheet, [rect]);
  const before = apiValue(sheet.value(rect.row, rect.column));
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const value = at(row, column);
      if (value !== null && value !== undefined) writeCell(session, sheet, rect.row + row, rect.column + column, value);
    }
  }
  session.contentChanged(sheet, rect, "RangeEdited", changeDetails(rect, before, sheet));
}

/** Old and new value, which Excel tells of single cells only. */
function changeDetails(rect: Rect, valueBefore: string | number | boolean, sheet: Sheet): Record<string, unknown> {
  if (rect.rows * rect.columns > 1) return {};
  const cell = sheet.cell(rect.row, rect.column);
  const valueAfter = cell?.formula === undefined ? apiValue(cell?.value ?? null) : cell.formula;
  return { valueBefore, valueAfter, valueTypeBefore: wordFor(valueBefore), valueTypeAfter: wordFor(valueAfter) };
}

const wordFor = (value: string | number | boolean): string =>
  value === "" ? "Empty" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";

function writeCell(session: Session, sheet: Sheet, row: number, column: number, sent: unknown): void {
  if (isCovered(sheet, row, column)) return;
  const style = sheet.styleAt(row, column);
  const asText = style?.numberFormat === "@";
  const { value, formula, numberFormat } = readEntry(session, sent, asText);
  const format = style?.numberFormat ?? "General";
  const takesFormat = numberFormat !== undefined && format === "General";
  const look = takesFormat ? { ...style, numberFormat } : style;
  const content: Cell = formula === undefined ? { value } : { value, formula };
  // A blank put where nothing is stored leaves it so, whatever its column looks like.
  const blank = value === null && formula === undefined && !(look && sheet.cell(row, column));
  sheet.setCell(row, column, blank ? undefined : { ...content, ...(look && { style: look }) });
}

function readEntry(session: Session, sent: unknown, asText: boolean): Entry {
  switch (typeof sent) {
    case "string":
      return asText
        ? { value: sent === "" ? null : sent }
        : checkFormula(parseEntry(sent, session.culture, session.today()));
    case "number":
      return { value: asText ? String(sent) : sent };
    case "boolean":
      return { value: sent };
    default:
      throw invalidArgument("a cell takes text, a number or a truth value");
  }
}

/** Excel refuses a formula it cannot read; here at least one with open texts or brackets. */
function checkFormula(entry: Entry): Entry {
  if (entry.formula !== undefined && !isBalanced(entry.formula)) throw invalidArgument("formula");
  return entry;
}

/** A cell hidden under a merge keeps nothing. */
const isCovered = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => rectContains(merge, row, column) && !(merge.row === row && merge.column === column));

/** Empties a block's cells; their looks stay. */
export function clearContents(session: Session, sheet: Sheet, rect: Rect): void {
  requireEditable(sheet, [rect]);
  for (const [row, column, cell] of [...storedIn(sheet, rect)]) {
    sheet.setCell(row, column, cell.style && { value: null, style: cell.style });
  }
  session.contentChanged(sheet, rect);
}
