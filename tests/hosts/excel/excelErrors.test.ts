import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { toWorkbookError } from "../../../src/hosts/excel/excelErrors";

/** An error as the Office.js client throws it. */
const officeError = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error(`Ô B2 chứa "bí mật"`), {
    code,
    debugInfo: { errorLocation, surroundingStatements: ['range.values = [["bí mật"]];'] },
  });

test.each([
  ["InvalidOperationInCellEditMode", undefined, "cellEditMode"],
  ["AccessDenied", "Range.values", "sheetProtected"],
  ["AccessDenied", "WorksheetProtection.unprotect", "sheetProtected"],
  ["AccessDenied", "WorksheetCollection.add", "workbookProtected"],
  ["AccessDenied", "Worksheet.delete", "workbookProtected"],
  ["RequestPayloadSizeLimitExceeded", undefined, "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", undefined, "tooLarge"],
  ["InvalidSelection", "Worksheet.names", "busy"],
  ["InactiveWorkbook", undefined, "busy"],
  ["ApiNotFound", "Range.notes", "unsupportedHost"],
  ["GeneralException", "Range.values", "hostFailure"],
  ["SomethingNew", undefined, "hostFailure"],
] as const)("%s at %s is %s", (code, location, expected) => {
  const error = toWorkbookError(officeError(code, location));
  expect(error.code).toBe(expected);
  expect(error.detail).toBe(location ? `${code} ${location}` : code);
});

test("nothing of the message or of the cells comes along", () => {
  const error = toWorkbookError(officeError("GeneralException", "Range.values"));
  expect(`${error.message} ${error.stack ?? ""} ${String(error.cause)}`).not.toContain("bí mật");
});

test.each([
  ["a failure of our own", new WorkbookError("aborted", "while writing"), "aborted: while writing"],
  ["a programmer's mistake", new TypeError("secret"), "hostFailure: TypeError"],
  ["something thrown that is no error", "secret", "hostFailure: string"],
])("%s", (_, thrown, message) => {
  expect(toWorkbookError(thrown).message).toBe(message);
});
