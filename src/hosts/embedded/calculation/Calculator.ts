import type { Cell, CellValue } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";

/** Contents that changed on a sheet. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** What a formula on a sheet would come to if one of the sheet's cells held something else. */
export interface Question {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What the cell is taken to hold. */
  readonly cell: Cell;
  readonly formula: string;
}

/** Computes formulas. */
export interface Calculator {
  /**
   * Computes the formulas that depend on the changed cells (or all) and stores the results as the cells' values; answers the
   * ids of sheets where one changed. Anything but contents that changed (names, sheets, places of cells) asks for "all".
   */
  recalculate(workbook: MemoryWorkbook, changes: readonly ChangedCells[] | "all"): Promise<Iterable<string>>;
  /** Nothing is stored. The workbook's own formulas keep the results they have. */
  answer(workbook: MemoryWorkbook, question: Question): Promise<CellValue>;
  dispose(): void;
}
