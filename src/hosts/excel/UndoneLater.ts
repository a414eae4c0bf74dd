import { WorkbookError, type WorkbookErrorCode } from "../../core/workbook/Workbook";

/** A plan has failed, and Excel would not let it be taken back: the user has begun to type, or another window is in front. */
export class UndoneLater extends WorkbookError {
  constructor(
    code: WorkbookErrorCode,
    detail: string,
    /** Takes the plan back once Excel lets it. */
    readonly undo: () => Promise<void>,
  ) {
    super(code, detail);
  }
}
