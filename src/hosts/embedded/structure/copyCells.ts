import type { Cell } from "../../../core/workbook/Cell";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { translateFormula } from "../formula/rewriteFormula";
import { invalidArgument, notImplemented } from "../HostError";
import { onSheet } from "./rangeGeometry";
import type { Session } from "../session/Session";
import { requireAllowed, requireEditable } from "./protection";
import { cellCount } from "./rects";
import { cutRules, ruleOn, rulesWithin } from "./rules";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export interface CopyOptions {
  readonly type: (typeof COPY_TYPES)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** A whole-sheet copy cell by cell is `worksheet.copy`'s business. */
const MAX_COPY = 2_000_000;

/**
 * `Range.copyFrom`: relative references move along. A target larger than the source is filled with repetitions where they fit
 * evenly; otherwise the target takes the source's size, from its first cell on.
 */
export function copyCells(
  session: Session,
  from: Sheet,
  source: Rect,
  to: Sheet,
  target: Rect,
  options: CopyOptions,
): void {
  if (options.type === "Link") throw notImplemented("Range.copyFrom with Excel.RangeCopyType.link");
  if (cellCount(source) > MAX_COPY) throw notImplemented("Range.copyFrom of whole rows or columns");
  const [rows, columns] = options.transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const even = target.rows % rows === 0 && target.columns % columns === 0;
  const filled = onSheet(even ? target : { ...target, rows, columns });
  if (cellCount(filled) > MAX_COPY) throw invalidArgument("the target is too large");
  requireEditable(to, [filled]);
  if (options.type === "All" || options.type === "Formats") requireAllowed(to, "formatCells");
  const cells = snapshot(from, source);
  for (let row = 0; row < filled.rows; row++) {
    for (let column = 0; column < filled.columns; column++) {
      const [r, c] = options.transpose ? [column % columns, row % rows] : [row % rows, column % columns];
      const cell = cells[r]?.[c];
      const place = { row: filled.row + row, column: filled.column + column };
      const distance = { rows: place.row - source.row - r, columns: place.column - source.column - c };
      copyCell(to, place, cell, distance, options);
    }
  }
  if (options.type === "All" && !options.transpose) copyRules(from, source, to, filled);
  session.contentChanged(to, filled);
}

const snapshot = (sheet: Sheet, { row, column, rows, columns }: Rect): readonly (readonly (Cell | undefined)[])[] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => sheet.cell(row + r, column + c)),
  );

function copyCell(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  cell: Cell | undefined,
  distance: { readonly rows: number; readonly columns: number },
  { type, skipBlanks }: CopyOptions,
): void {
  const blank = !cell || (cell.value === null && cell.formula === undefined);
  if (skipBlanks && blank) return;
  const old = sheet.cell(row, column);
  const style = type === "All" || type === "Formats" ? cell?.style : old?.style;
  const taken = type === "Formats" ? old : cell;
  const formula = type === "Values" ? undefined : taken?.formula;
  const moved =
    formula !== undefined && type !== "Formats" ? translateFormula(formula, distance.rows, distance.columns) : formula;
  const value = taken?.value ?? null;
  const empty = value === null && moved === undefined && !style;
  sheet.setCell(
    row,
    column,
    empty ? undefined : { value, ...(moved !== undefined && { formula: moved }), ...(style && { style }) },
  );
}

/** Validations and conditional formats come along, once for each repetition. */
function copyRules(from: Sheet, source: Rect, to: Sheet, filled: Rect): void {
  const validations = rulesWithin(from.validations, source);
  const formats = rulesWithin(from.conditionalFormats, source);
  cutRules(to.validations, filled);
  cutRules(to.conditionalFormats, filled);
  for (let row = filled.row; row < filled.row + filled.rows; row += source.rows) {
    for (let column = filled.column; column < filled.column + filled.columns; column += source.columns) {
      const moved = (range: Rect): Rect => ({
        ...range,
        row: range.row - source.row + row,
        column: range.column - source.column + column,
      });
      to.validations.push(...validations.map((rule) => ruleOn(rule, moved(rule.range))));
      to.conditionalFormats.push(...formats.map((rule) => ruleOn(rule, moved(rule.range))));
    }
  }
}
