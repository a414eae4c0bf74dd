import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Workbook } from "../../../src/core/workbook/Workbook";

/** A way to the workbook port that the suite puts through its cases. */
export interface HostUnderTest {
  readonly name: string;
  /** Opens a workbook with this content. */
  open(content: MemoryWorkbook): Promise<OpenWorkbook>;
}

export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** All that is in the workbook now. */
  content(): Promise<MemoryWorkbook>;
  /** The user changes A1 of the first sheet; settles when all that watch have been told. */
  changeByUser(): Promise<void>;
}
