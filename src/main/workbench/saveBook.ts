import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the workbook to the browser to download, under its own name or the given one. */
export async function saveBook(workbook: MemoryWorkbook, untitled: string): Promise<void> {
  const bytes = await writeWorkbook(workbook);
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${(workbook.fileName ?? untitled).replace(/\.xls[xm]?$/i, "")}.xlsx`;
  link.click();
  // The browser has taken the address by then; kept, it would keep the bytes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
