import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";

/** Computes formulas. */
export interface Calculator {
  /** Computes the workbook's formulas and stores the results as the cells' values; answers the ids of sheets where one changed. */
  recalculate(workbook: MemoryWorkbook): Promise<Iterable<string>>;
  dispose(): void;
}
