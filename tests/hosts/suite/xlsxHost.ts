import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import type { HostUnderTest } from "./HostUnderTest";
import { changeInMemory } from "./memoryHost";

const throughBytes = async (workbook: MemoryWorkbook): Promise<MemoryWorkbook> =>
  readWorkbook(await writeWorkbook(workbook), workbook.fileName);

/** Memory that was saved and opened again, before and after. */
export const xlsxHost: HostUnderTest = {
  name: "xlsx",
  async open(content) {
    const workbook = await throughBytes(content);
    return {
      workbook,
      content: () => throughBytes(workbook),
      changeByUser: () => changeInMemory(workbook),
    };
  },
};
