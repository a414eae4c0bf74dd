import type { ICellData, ObjectMatrix } from "@univerjs/core";
import type { CellValue } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { cellRect, intersection, type Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { isWholeColumns, isWholeRows } from "../formula/addresses";
import type { Calculator, ChangedCells, Question } from "./Calculator";
import { type CompiledFormula, compileFormula, sheetAlias } from "./compileFormula";
import { type FormulaCell, FormulaModel } from "./FormulaModel";
import type { EngineSheet, UniverEngine } from "./UniverEngine";

/** What the engine is shown of a sheet; kept from one calculation to the next. */
type SheetCells = ObjectMatrix<ICellData>;

/**
 * Computes a workbook with Univer's engine. The engine only evaluates: which formulas a change reaches is decided here, and it
 * gets those alone beside the values of all other cells.
 */
export class UniverCalculator implements Calculator {
  private workbook: MemoryWorkbook | undefined;
  private model: FormulaModel | undefined;
  private cells = new Map<string, SheetCells>();
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly engine: UniverEngine) {}

  dispose(): void {
    this.engine.dispose();
  }

  /** The engine does one thing at a time, so that calculations asked for together are done one after another. */
  recalculate(workbook: MemoryWorkbook, changes: readonly ChangedCells[] | "all"): Promise<Iterable<string>> {
    return this.inTurn(() => this.follow(workbook, changes));
  }

  answer(workbook: MemoryWorkbook, question: Question): Promise<CellValue> {
    return this.inTurn(() => this.tryOut(workbook, question));
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.work.then(task);
    this.work = result.catch(() => undefined);
    return result;
  }

  private async follow(workbook: MemoryWorkbook, changes: readonly ChangedCells[] | "all"): Promise<Iterable<string>> {
    const model = this.workbook === workbook && changes !== "all" ? this.model : undefined;
    if (!model || changes === "all") return this.compute(workbook, [...this.start(workbook).all()]);
    for (const { sheetId, rect } of changes) {
      const sheet = workbook.sheetById(sheetId);
      if (!sheet) continue;
      model.update(sheet, rect);
      this.showAgain(sheet, rect);
    }
    return this.compute(workbook, [...model.reachedBy(changes)]);
  }

  private start(workbook: MemoryWorkbook): FormulaModel {
    this.workbook = workbook;
    this.cells = new Map(workbook.sheets.map((sheet) => [sheet.id, this.show(sheet)]));
    return (this.model = new FormulaModel(workbook));
  }

  private async tryOut(workbook: MemoryWorkbook, question: Question): Promise<CellValue> {
    const { sheetId, row, column, cell, formula } = question;
    if (this.workbook !== workbook) this.start(workbook);
    const sheet = workbook.sheetById(sheetId);
    const cells = this.cells.get(sheetId);
    if (!sheet || !cells) return null;
    const compiled = compileFormula(formula, sheet, workbook);
    const asked = { sheet, ...spareCell(sheet, compiled), compiled };
    const tried = cell.formula === undefined ? undefined : compileFormula(cell.formula, sheet, workbook);
    const formulas = tried ? [asked, { sheet, row, column, compiled: tried }] : [asked];
    const kept = this.engine.values.toEngine(sheet.value(row, column));
    setOrDelete(cells, row, column, this.engine.values.toEngine(cell.value));
    try {
      const results = await this.engine.evaluate(this.engineSheets(workbook, formulas));
      const result = results.get(sheetId)?.getValue(asked.row, asked.column);
      return result ? this.engine.values.fromEngine(result) : null;
    } finally {
      setOrDelete(cells, row, column, kept);
    }
  }

  private show(sheet: Sheet): SheetCells {
    const cells = this.engine.matrix();
    for (const [row, column, cell] of sheet.entries()) {
      const data = this.engine.values.toEngine(cell.value);
      if (data) cells.setValue(row, column, data);
    }
    return cells;
  }

  private showAgain(sheet: Sheet, rect: Rect): void {
    const cells = this.cells.get(sheet.id);
    const used = sheet.usedRange();
    const old = cells?.getDataRange();
    const bottom = Math.max(used ? used.row + used.rows : 0, old ? old.endRow + 1 : 0);
    const right = Math.max(used ? used.column + used.columns : 0, old ? old.endColumn + 1 : 0);
    const known = intersection(rect, { row: 0, column: 0, rows: Math.max(1, bottom), columns: Math.max(1, right) });
    if (!cells || !known) return;
    for (let row = known.row; row < known.row + known.rows; row++) {
      for (let column = known.column; column < known.column + known.columns; column++) {
        setOrDelete(cells, row, column, this.engine.values.toEngine(sheet.value(row, column)));
      }
    }
  }

  private async compute(workbook: MemoryWorkbook, formulas: readonly FormulaCell[]): Promise<Iterable<string>> {
    const changed = new Set<string>();
    if (formulas.length === 0) return changed;
    const sheets = this.engineSheets(workbook, formulas);
    const results = await this.engine.evaluate(sheets);
    for (const { sheet, row, column } of formulas) {
      const result = results.get(sheet.id)?.getValue(row, column);
      const cell = sheet.cell(row, column);
      if (!result || cell?.formula === undefined) continue;
      const value = this.engine.values.fromEngine(result);
      setOrDelete(this.cells.get(sheet.id), row, column, this.engine.values.toEngine(value));
      if (sameValue(cell.value, value)) continue;
      sheet.setCell(row, column, { ...cell, value });
      changed.add(sheet.id);
    }
    return changed;
  }

  private engineSheets(workbook: MemoryWorkbook, formulas: readonly FormulaCell[]): readonly EngineSheet[] {
    const size = new Map(workbook.sheets.map((sheet) => [sheet.id, sizeOf(sheet)]));
    const bySheet = new Map<string, EngineSheet["formulas"]>();
    for (const { sheet, row, column, compiled } of formulas) {
      const home = size.get(sheet.id);
      if (home) reachTo(home, cellRect(row, column));
      let ofSheet = bySheet.get(sheet.id);
      if (!ofSheet) bySheet.set(sheet.id, (ofSheet = {}));
      (ofSheet[row] ??= {})[column] = { f: compiled.text };
      for (const read of compiled.reads) {
        const known = size.get(read.sheet.id);
        if (known) reachTo(known, read.rect);
      }
    }
    return workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheetAlias(sheet),
      cells: this.cells.get(sheet.id) ?? this.engine.matrix(),
      formulas: bySheet.get(sheet.id) ?? {},
      ...(size.get(sheet.id) ?? { rows: 1, columns: 1 }),
    }));
  }
}

interface Size {
  rows: number;
  columns: number;
}

function sizeOf(sheet: Sheet): Size {
  const used = sheet.usedRange();
  return used ? { rows: used.row + used.rows, columns: used.column + used.columns } : { rows: 1, columns: 1 };
}

/** A cell that neither holds anything nor is read by the formula. */
function spareCell(sheet: Sheet, { reads }: CompiledFormula): { readonly row: number; readonly column: number } {
  const size = sizeOf(sheet);
  for (const read of reads) if (read.sheet === sheet) reachTo(size, read.rect);
  return { row: size.rows, column: size.columns };
}

/** A reference beyond the sheet's end is an error to the engine, so the sheet reaches as far; whole columns end with the sheet. */
function reachTo(size: Size, rect: Rect): void {
  if (!isWholeColumns(rect)) size.rows = Math.max(size.rows, rect.row + rect.rows);
  if (!isWholeRows(rect)) size.columns = Math.max(size.columns, rect.column + rect.columns);
}

function setOrDelete(cells: SheetCells | undefined, row: number, column: number, data: ICellData | undefined): void {
  if (data) cells?.setValue(row, column, data);
  else cells?.realDeleteValue(row, column);
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  typeof a === "object" && typeof b === "object" ? a?.error === b?.error : a === b;
