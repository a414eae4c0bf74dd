import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import type { Sheet } from "../../core/workbook/Sheet";
import type { Bridge } from "../../hosts/embedded/bridge/Bridge";
import { createBridge } from "../../hosts/embedded/bridge/createBridge";
import type { Calculator } from "../../hosts/embedded/calculation/Calculator";
import { readWorkbook } from "../../hosts/xlsx/readWorkbook";

/** A workbook that is open in the page, with the embedded Excel that runs over it. */
export interface Book {
  readonly workbook: MemoryWorkbook;
  readonly bridge: Bridge;
}

/** @throws WorkbookError where the bytes are no workbook */
export function workbookFromFile(bytes: ArrayBuffer, fileName: string): MemoryWorkbook {
  return readWorkbook(new Uint8Array(bytes), fileName);
}

const isUncomputed = (sheet: Sheet): boolean => {
  for (const [, , cell] of sheet.entries()) if (cell.formula !== undefined && cell.value === null) return true;
  return false;
};

/** Starts the embedded Excel. Formulas are computed at once only where the file brought no results. */
export async function startBook(workbook: MemoryWorkbook, culture: string, calculator: Calculator): Promise<Book> {
  if (workbook.sheets.some(isUncomputed)) await calculator.recalculate(workbook, "all");
  return { workbook, bridge: createBridge(workbook, { culture, calculator }) };
}
