import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { cellRect } from "../../../src/core/workbook/Rect";
import type { HostUnderTest } from "./HostUnderTest";

/** Who changes a workbook in memory for the user tells of it. */
export function changeInMemory(workbook: MemoryWorkbook): Promise<void> {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.put(0, 0, 1);
  workbook.notify({ sheetId: sheet.id, range: cellRect(0, 0) });
  return Promise.resolve();
}

export const memoryHost: HostUnderTest = {
  name: "memory",
  open: (content) =>
    Promise.resolve({
      workbook: content,
      content: () => Promise.resolve(content),
      changeByUser: () => changeInMemory(content),
    }),
};
