import type { Cell } from "../../../src/core/workbook/Cell";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { MAX_COLUMNS, MAX_ROWS, parseSheetReference, sheetReference } from "../../../src/core/workbook/a1";
import { cellRect } from "../../../src/core/workbook/Rect";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { renameSheetInFormula } from "../../../src/core/workbook/renameSheet";
import { loseSheetInFormula } from "../../../src/hosts/embedded/formula/rewriteFormula";
import { shiftCells } from "../../../src/hosts/embedded/structure/insertDelete";
import { mapRule, rewriteFormulas } from "../../../src/core/workbook/rewriteFormulas";

/** What people do to a sheet in Excel, done as Excel does it: formulas, names and rules follow. */
type Axis = "rows" | "columns";

const wholeBand = (axis: Axis): { from: number; to: number } => ({
  from: 0,
  to: (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1,
});

export const insert = (workbook: MemoryWorkbook, sheet: Sheet, axis: Axis, at: number, count = 1): void =>
  shiftCells(workbook, sheet, { axis, at, count, ...wholeBand(axis) });

export const remove = (workbook: MemoryWorkbook, sheet: Sheet, axis: Axis, at: number, count = 1): void =>
  shiftCells(workbook, sheet, { axis, at, count: -count, ...wholeBand(axis) });

/** Cuts a row or column out and inserts it before another: its names go with it. */
export function move(workbook: MemoryWorkbook, sheet: Sheet, axis: Axis, from: number, to: number): void {
  const own = sheet.names.filter(({ refersTo }) => {
    const rect = parseSheetReference(refersTo)?.rect;
    return (
      rect && (axis === "rows" ? rect.row === from && rect.rows === 1 : rect.column === from && rect.columns === 1)
    );
  });
  const line = [...sheet.entries()].filter(([row, column]) => (axis === "rows" ? row : column) === from);
  insert(workbook, sheet, axis, to);
  const source = from >= to ? from + 1 : from;
  for (const [row, column, cell] of line) {
    if (axis === "rows") sheet.setCell(to, column, cell);
    else sheet.setCell(row, to, cell);
  }
  remove(workbook, sheet, axis, source);
  const target = from < to ? to - 1 : to;
  for (const { name } of own) {
    const index = sheet.names.findIndex((known) => known.name === name);
    const rect = parseSheetReference(own.find((known) => known.name === name)!.refersTo)!.rect;
    const moved = axis === "rows" ? { ...rect, row: target } : { ...rect, column: target };
    sheet.names[index] = { name, refersTo: sheetReference(sheet.name, moved) };
  }
}

/** Exchanges what stands in two rows, as sorting does: names stay where they are. */
export function exchangeRows(sheet: Sheet, a: number, b: number): void {
  const rows = [a, b].map((row) => [...sheet.entries()].filter(([at]) => at === row));
  const put = (cells: readonly (readonly [number, number, Cell])[], row: number): void => {
    for (const [, column, cell] of cells) sheet.setCell(row, column, cell);
  };
  put(rows[0]!, b);
  put(rows[1]!, a);
}

export function removeSheet(workbook: MemoryWorkbook, sheet: Sheet): void {
  workbook.removeSheet(sheet.id);
  rewriteFormulas(workbook, (formula) => loseSheetInFormula(formula, sheet.name));
}

/** Copies a sheet with its names, which then mean the copy. */
export function copySheet(workbook: MemoryWorkbook, sheet: Sheet, name: string): Sheet {
  const copy = workbook.addSheet(new Sheet(name));
  const own = (formula: string): string => renameSheetInFormula(formula, sheet.name, name);
  for (const [row, column, cell] of sheet.entries()) {
    copy.setCell(row, column, cell.formula === undefined ? cell : { ...cell, formula: own(cell.formula) });
  }
  copy.names.push(...sheet.names.map((each) => ({ ...each, refersTo: own(each.refersTo) })));
  copy.validations.push(...sheet.validations.map((each) => ({ ...each, rule: mapRule(each.rule, own) })));
  return copy;
}

/** Cuts a row and pastes it on another sheet: its names go there. */
export function moveRowAway(workbook: MemoryWorkbook, sheet: Sheet, row: number, to: Sheet): void {
  for (const [at, column, cell] of [...sheet.entries()]) {
    if (at !== row) continue;
    to.setCell(0, column, cell);
    sheet.setCell(row, column, { value: null });
  }
  sheet.names.forEach(({ name, refersTo }, index) => {
    const rect = parseSheetReference(refersTo)?.rect;
    if (rect?.row === row && rect.rows === 1) {
      sheet.names[index] = { name, refersTo: sheetReference(to.name, { ...cellRect(0, 0), columns: rect.columns }) };
    }
  });
}
