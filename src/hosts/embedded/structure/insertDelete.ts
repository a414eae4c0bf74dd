import type { Cell } from "../../../core/workbook/Cell";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { isWholeColumns, isWholeRows } from "../formula/addresses";
import { shiftFormula, translateFormula } from "../formula/rewriteFormula";
import { axisLimit, crossesBand, cutAtBand, moveRect, type Shift } from "../formula/Shift";
import { HostError } from "../HostError";
import { mapRule, rewriteFormulas } from "../../../core/workbook/rewriteFormulas";

/** The shift that makes room for a block or closes its gap; whole rows go down, whole columns right, whatever is asked. */
export function shiftFor(rect: Rect, direction: "rows" | "columns", sign: 1 | -1): Shift {
  const axis = isWholeRows(rect) ? "rows" : isWholeColumns(rect) ? "columns" : direction;
  return axis === "rows"
    ? { axis, at: rect.row, count: sign * rect.rows, from: rect.column, to: rect.column + rect.columns - 1 }
    : { axis, at: rect.column, count: sign * rect.columns, from: rect.row, to: rect.row + rect.rows - 1 };
}

const isWhole = ({ axis, from, to }: Shift): boolean =>
  from === 0 && to === (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1;

/**
 * Inserts or deletes cells: contents and formats move; formulas, names, validations, conditional formats, charts, merges, print
 * areas, row and column formats and frozen panes follow as in Excel.
 * @throws HostError `MergedRangeConflict` where a merge would be torn, `NonBlankCellOffSheet` where content would fall off.
 */
export function shiftCells(workbook: MemoryWorkbook, sheet: Sheet, shift: Shift): void {
  if (sheet.merges.some((merge) => crossesBand(shift, merge))) throw new HostError("MergedRangeConflict");
  moveCells(sheet, shift);
  rewriteFormulas(workbook, (formula, home) => shiftFormula(formula, home, sheet.name, shift), sheet);
  moveRules(sheet, shift);
  moveCharts(sheet, shift);
  sheet.merges.splice(0, Infinity, ...sheet.merges.flatMap((merge) => moveRect(shift, merge) ?? []).filter(isMerge));
  if (isWhole(shift)) {
    moveLines(shift.axis === "rows" ? sheet.rows : sheet.columns, shift);
    moveFreeze(sheet, shift);
    movePrint(sheet, shift);
  }
}

const isMerge = ({ rows, columns }: Rect): boolean => rows * columns > 1;

function moveCells(sheet: Sheet, shift: Shift): void {
  const moved: { row: number; column: number; cell: Cell; to: Rect | undefined }[] = [];
  for (const [row, column, cell] of sheet.entries()) {
    const from = { row, column, rows: 1, columns: 1 };
    const to = moveRect(shift, from);
    if (to !== from) moved.push({ row, column, cell, to });
  }
  const falls =
    shift.count > 0 && moved.some(({ to, cell }) => !to && (cell.value !== null || cell.formula !== undefined));
  if (falls) throw new HostError("NonBlankCellOffSheet");
  for (const { row, column } of moved) sheet.setCell(row, column, undefined);
  for (const { to, cell } of moved) if (to) sheet.setCell(to.row, to.column, cell);
  if (shift.count > 0) styleInserted(sheet, shift);
}

/** New cells look like those before them, as in Excel (format from above or from the left). */
function styleInserted(sheet: Sheet, { axis, at, count, from, to }: Shift): void {
  if (at === 0) return;
  const before: { cross: number; cell: Cell }[] = [];
  for (const [row, column, cell] of sheet.entries()) {
    const [position, cross] = axis === "rows" ? [row, column] : [column, row];
    if (position === at - 1 && cross >= from && cross <= to && cell.style) before.push({ cross, cell });
  }
  for (const { cross, cell } of before) {
    for (let position = at; position < at + count; position++) {
      const look: Cell = { value: null, ...(cell.style && { style: cell.style }) };
      if (axis === "rows") sheet.setCell(position, cross, look);
      else sheet.setCell(cross, position, look);
    }
  }
}

/** A piece of a rule's range: how far its formula's home cell lies from the range's first one, and where the piece goes. */
interface Piece {
  readonly rows: number;
  readonly columns: number;
  readonly to: Rect;
}

function pieces(range: Rect, shift: Shift): readonly Piece[] {
  const { inside, outside } = cutAtBand(shift, range);
  const piece = (home: Rect, to: Rect): Piece => ({
    rows: home.row - range.row,
    columns: home.column - range.column,
    to,
  });
  const moved = inside && moveRect(shift, inside);
  return [
    ...outside.map((part) => piece(part, part)),
    ...(inside && moved ? [piece(firstLeft(inside, shift), moved)] : []),
  ];
}

/** The block from the first line that a deletion leaves of it. */
function firstLeft(rect: Rect, { axis, at, count }: Shift): Rect {
  const start = axis === "rows" ? rect.row : rect.column;
  if (count > 0 || start < at || start >= at - count) return rect;
  return axis === "rows" ? { ...rect, row: at - count } : { ...rect, column: at - count };
}

function moveRules(sheet: Sheet, shift: Shift): void {
  const moved = (formula: string, piece: Piece): string =>
    shiftFormula(translateFormula(formula, piece.rows, piece.columns), sheet.name, sheet.name, shift);
  const validations = sheet.validations.flatMap((validation) =>
    pieces(validation.range, shift).map((piece) => ({
      ...validation,
      range: piece.to,
      rule: mapRule(validation.rule, (formula) => moved(formula, piece)),
    })),
  );
  sheet.validations.splice(0, Infinity, ...validations);
  const formats = sheet.conditionalFormats.flatMap((format) =>
    pieces(format.range, shift).map((piece) => ({ ...format, range: piece.to, formula: moved(format.formula, piece) })),
  );
  sheet.conditionalFormats.splice(0, Infinity, ...formats);
}

/** A chart goes with the cells under it and the figures it is drawn from; without either it is gone. */
function moveCharts(sheet: Sheet, shift: Shift): void {
  const charts = sheet.charts.flatMap((chart) => {
    const area = moveRect(shift, chart.area);
    const data = moveRect(shift, chart.data);
    return area && data && data.rows > 1 && data.columns > 1 ? [{ ...chart, area, data }] : [];
  });
  sheet.charts.splice(0, Infinity, ...charts);
}

function moveLines<Line>(lines: Map<number, Line>, shift: Shift): void {
  const before = [...lines];
  lines.clear();
  for (const [index, line] of before) {
    if (index < shift.at) lines.set(index, line);
    else if (index - shift.at >= -shift.count && index + shift.count < axisLimit(shift))
      lines.set(index + shift.count, line);
  }
}

/** Lines inserted or deleted inside the frozen part make it larger or smaller. */
function moveFreeze(sheet: Sheet, { axis, at, count }: Shift): void {
  if (!sheet.freeze || at >= sheet.freeze[axis]) return;
  const frozen = sheet.freeze[axis];
  sheet.freeze = { ...sheet.freeze, [axis]: count > 0 ? frozen + count : frozen - Math.min(-count, frozen - at) };
}

function movePrint(sheet: Sheet, shift: Shift): void {
  if (!sheet.page) return;
  const { breaks, printArea, titleColumns, titleRows, ...page } = sheet.page;
  const area = printArea && moveRect(shift, printArea);
  const rows = titleRows && moveTitles(shift, "rows", titleRows);
  const columns = titleColumns && moveTitles(shift, "columns", titleColumns);
  sheet.page = {
    ...page,
    ...(breaks && {
      breaks: breaks.flatMap((first) => moveTitles(shift, "rows", { first, last: first })?.first ?? []),
    }),
    ...(area && { printArea: area }),
    ...(rows && { titleRows: rows }),
    ...(columns && { titleColumns: columns }),
  };
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Whole rows or columns after a shift; undefined where none of them is left. */
function moveTitles(shift: Shift, axis: Shift["axis"], { first, last }: Lines): Lines | undefined {
  if (shift.axis !== axis) return { first, last };
  const count = last - first + 1;
  const moved = moveRect(
    shift,
    axis === "rows"
      ? { row: first, column: 0, rows: count, columns: MAX_COLUMNS }
      : { row: 0, column: first, rows: MAX_ROWS, columns: count },
  );
  if (!moved) return undefined;
  return axis === "rows"
    ? { first: moved.row, last: moved.row + moved.rows - 1 }
    : { first: moved.column, last: moved.column + moved.columns - 1 };
}
