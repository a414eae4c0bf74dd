import { WorkbookError, type WorkbookErrorCode } from "../../core/workbook/Workbook";

/** What of a failure of Office.js may be told: never its message, which is in the user's language and may quote cells. */
export interface ExcelFailure {
  readonly code: string;
  /** The API member that failed, such as "Range.values". */
  readonly location: string;
}

/** The failure behind an error of Office.js; undefined for any other error. */
export function excelFailure(error: unknown): ExcelFailure | undefined {
  // By shape: the client may be of another realm than we are.
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string")
    return undefined;
  if (error instanceof WorkbookError) return undefined;
  const debug: unknown = "debugInfo" in error ? error.debugInfo : undefined;
  const location =
    typeof debug === "object" && debug !== null && "errorLocation" in debug ? debug.errorLocation : undefined;
  return { code: error.code, location: typeof location === "string" ? location : "" };
}

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "sheetProtected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  FormulaLengthExceedsLimit: "tooLarge",
  // Another workbook is in front (office-js 6365: names of a sheet answer InvalidSelection then) or Excel has its hands full.
  InactiveWorkbook: "busy",
  InvalidSelection: "busy",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  ApiNotFound: "unsupportedHost",
  ApiNotAvailable: "unsupportedHost",
  NotImplemented: "unsupportedHost",
  UnsupportedOperation: "unsupportedHost",
};

/** What a protected workbook structure refuses. */
const STRUCTURE = /^Worksheet(Collection)?\.(add|name|delete|visibility|position)$/;

/** Any error as the port's own; one that is already stays as it is. The original does not ride along: it may hold cell content. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const failure = excelFailure(error);
  if (!failure) return new WorkbookError("hostFailure", error instanceof Error ? error.name : typeof error);
  const { code, location } = failure;
  const known = CODES[code] ?? "hostFailure";
  return new WorkbookError(
    known === "sheetProtected" && STRUCTURE.test(location) ? "workbookProtected" : known,
    location === "" ? code : `${code} ${location}`,
  );
}

/** A read beyond the limit fails with one of these; GeneralException is Excel on the web's (office-js 1247). */
const TOO_MUCH = new Set(["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "GeneralException"]);

export const isTooMuch = (error: unknown): boolean => TOO_MUCH.has(excelFailure(error)?.code ?? "");
