import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { type Rect, rectContains, rectsIntersect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { MAX_COLUMNS } from "../../../core/workbook/a1";
import { storedIn } from "../structure/storedIn";
import type { ChangedCells } from "./Calculator";
import { type CompiledFormula, compileFormula } from "./compileFormula";

/** A formula cell and what it takes to compute it. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly compiled: CompiledFormula;
}

/** A reference to so many cells is looked up cell by cell; larger ones are tested one after another. */
const SMALL_BLOCK = 32;
/** A change of so many cells is followed cell by cell; a larger one by looking at everything. */
const SMALL_CHANGE = 2000;

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** The formulas of one sheet by place, and who reads which of its cells. */
class SheetFormulas {
  readonly formulas = new Map<number, FormulaCell>();
  readonly readersOfCell = new Map<number, Set<FormulaCell>>();
  readonly readersOfBlock = new Map<FormulaCell, Rect[]>();
}

/** Which formulas there are and which of them a change reaches. */
export class FormulaModel {
  private readonly sheets = new Map<string, SheetFormulas>();
  private readonly volatile = new Set<FormulaCell>();

  constructor(private readonly workbook: MemoryWorkbook) {
    for (const sheet of workbook.sheets) {
      for (const [row, column, { formula }] of sheet.entries()) {
        if (formula !== undefined) this.add(sheet, row, column, formula);
      }
    }
  }

  *all(): Iterable<FormulaCell> {
    for (const { formulas } of this.sheets.values()) yield* formulas.values();
  }

  /** Takes in that the cells of a block have other contents now. */
  update(sheet: Sheet, rect: Rect): void {
    for (const cell of this.formulasAt(sheet.id, rect)) this.remove(cell);
    for (const [row, column, { formula }] of storedIn(sheet, rect)) {
      if (formula !== undefined) this.add(sheet, row, column, formula);
    }
  }

  /** Formulas in or behind the changed cells, and the volatile ones with all that follows from them. */
  reachedBy(changes: readonly ChangedCells[]): ReadonlySet<FormulaCell> {
    const reached = new Set<FormulaCell>();
    const waiting: FormulaCell[] = [];
    const reach = (cell: FormulaCell): void => {
      if (reached.has(cell)) return;
      reached.add(cell);
      waiting.push(cell);
    };
    this.volatile.forEach(reach);
    for (const { sheetId, rect } of changes) this.touching(sheetId, rect, reach);
    for (let next = waiting.pop(); next; next = waiting.pop()) this.readers(next, reach);
    return reached;
  }

  private touching(sheetId: string, rect: Rect, reach: (cell: FormulaCell) => void): void {
    const known = this.sheets.get(sheetId);
    if (!known) return;
    this.formulasAt(sheetId, rect).forEach(reach);
    for (const readers of at(known.readersOfCell, rect)) readers.forEach(reach);
    for (const [reader, blocks] of known.readersOfBlock) {
      if (blocks.some((block) => rectsIntersect(rect, block))) reach(reader);
    }
  }

  private formulasAt(sheetId: string, rect: Rect): readonly FormulaCell[] {
    const known = this.sheets.get(sheetId);
    return known ? at(known.formulas, rect) : [];
  }

  private readers({ sheet, row, column }: FormulaCell, reach: (cell: FormulaCell) => void): void {
    const known = this.of(sheet);
    known.readersOfCell.get(keyOf(row, column))?.forEach(reach);
    for (const [reader, blocks] of known.readersOfBlock) {
      if (blocks.some((block) => rectContains(block, row, column))) reach(reader);
    }
  }

  private of(sheet: Sheet): SheetFormulas {
    let known = this.sheets.get(sheet.id);
    if (!known) this.sheets.set(sheet.id, (known = new SheetFormulas()));
    return known;
  }

  private add(sheet: Sheet, row: number, column: number, formula: string): void {
    const cell: FormulaCell = { sheet, row, column, compiled: compileFormula(formula, sheet, this.workbook) };
    this.of(sheet).formulas.set(keyOf(row, column), cell);
    if (cell.compiled.volatile) this.volatile.add(cell);
    for (const read of cell.compiled.reads) {
      const { readersOfCell, readersOfBlock } = this.of(read.sheet);
      if (read.rect.rows * read.rect.columns > SMALL_BLOCK) {
        readersOfBlock.set(cell, [...(readersOfBlock.get(cell) ?? []), read.rect]);
        continue;
      }
      forEachCell(read.rect, (key) => {
        let readers = readersOfCell.get(key);
        if (!readers) readersOfCell.set(key, (readers = new Set()));
        readers.add(cell);
      });
    }
  }

  private remove(cell: FormulaCell): void {
    this.of(cell.sheet).formulas.delete(keyOf(cell.row, cell.column));
    this.volatile.delete(cell);
    for (const { sheet, rect } of cell.compiled.reads) {
      const { readersOfCell, readersOfBlock } = this.of(sheet);
      readersOfBlock.delete(cell);
      if (rect.rows * rect.columns <= SMALL_BLOCK) forEachCell(rect, (key) => readersOfCell.get(key)?.delete(cell));
    }
  }
}

/** What is kept for the cells of a block. */
function at<Kept>(byCell: ReadonlyMap<number, Kept>, rect: Rect): readonly Kept[] {
  const found: Kept[] = [];
  if (rect.rows * rect.columns <= SMALL_CHANGE) {
    forEachCell(rect, (key) => {
      const kept = byCell.get(key);
      if (kept !== undefined) found.push(kept);
    });
    return found;
  }
  for (const [key, kept] of byCell) {
    if (rectContains(rect, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)) found.push(kept);
  }
  return found;
}

function forEachCell({ row, column, rows, columns }: Rect, visit: (key: number) => void): void {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) visit(keyOf(r, c));
  }
}
