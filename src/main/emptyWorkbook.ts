import { MemoryWorkbook } from "../core/workbook/MemoryWorkbook";
import { Sheet } from "../core/workbook/Sheet";

/** A new workbook has one empty sheet, as in Excel. */
export function emptyWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(new Sheet("Sheet1"));
  return workbook;
}
