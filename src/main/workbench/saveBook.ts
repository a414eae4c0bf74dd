import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { saveFile } from "../pane/saveFile";
import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the workbook to the browser to download, under its own name or the given one. */
export async function saveBook(workbook: MemoryWorkbook, untitled: string): Promise<void> {
  const bytes = await writeWorkbook(workbook);
  const name = `${(workbook.fileName ?? untitled).replace(/\.xls[xm]?$/i, "")}.xlsx`;
  saveFile({ name, type: XLSX, content: bytes });
}
