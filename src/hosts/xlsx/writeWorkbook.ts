import { writeXlsx } from "hucre/xlsx";
import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { checkWritable } from "./write/checkWritable";
import { hucreSheet } from "./write/hucreSheet";
import { patchParts } from "./write/patchParts";
import { plainRows } from "./write/plainRows";

/**
 * The workbook as the bytes of an .xlsx file: the same bytes for the same workbook on every machine, at any time. Formulas carry
 * their cached values; Excel is asked to calculate on opening only where one is missing. Text stays text whatever it begins with.
 * @throws WorkbookError `invalidPlan` for what no file can hold (text too long, a number that is not finite, no visible sheet)
 */
export async function writeWorkbook(workbook: MemoryWorkbook): Promise<Uint8Array> {
  checkWritable(workbook);
  const { sheets, activeSheetId, properties } = workbook;
  const chosen = sheets.findIndex(({ id, visibility }) => id === activeSheetId && visibility === "visible");
  const activeSheet = chosen >= 0 ? chosen : sheets.findIndex(({ visibility }) => visibility === "visible");
  const rows = sheets.map(plainRows);
  const bytes = await writeXlsx({
    sheets: rows.map(hucreSheet),
    activeSheet,
    // Only makes hucre write the part and its relationship; its content is ours.
    ...(properties.size > 0 && { properties: { custom: { placeholder: true } } }),
  });
  return patchParts(bytes, workbook, rows, activeSheet);
}
