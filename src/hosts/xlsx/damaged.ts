import { WorkbookError } from "../../core/workbook/Workbook";

/** The error for a file that breaks the rules of its format. `detail` names the part and what is wrong, never cell content. */
export const damaged = (detail: string, cause?: unknown): WorkbookError =>
  new WorkbookError("damaged", detail, cause === undefined ? undefined : { cause });
