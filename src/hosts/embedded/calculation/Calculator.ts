import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";

/** Contents that changed on a sheet. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Computes formulas. */
export interface Calculator {
  /**
   * Computes the formulas that depend on the changed cells (or all) and stores the results as the cells' values; answers the
   * ids of sheets where one changed. Anything but contents that changed (names, sheets, places of cells) asks for "all".
   */
  recalculate(workbook: MemoryWorkbook, changes: readonly ChangedCells[] | "all"): Promise<Iterable<string>>;
  dispose(): void;
}
