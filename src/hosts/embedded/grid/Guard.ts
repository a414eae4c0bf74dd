import {
  CustomCommandExecutionError,
  ICommandService,
  type Injector,
  type IPermissionTypes,
  type IRange,
} from "@univerjs/core";
import {
  RangeProtectionPermissionEditPoint,
  SetWorksheetShowCommand,
  SheetPermissionCheckController,
  SheetsSelectionsService,
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
  WorksheetSetColumnStylePermission,
  WorksheetSetRowStylePermission,
} from "@univerjs/preset-sheets-core";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Sheet, SheetProtection } from "../../../core/workbook/Sheet";
import type { GridHost } from "./GridHost";

type Permission = NonNullable<IPermissionTypes["worksheetTypes"]>[number];

/** What a protected sheet must allow for a kind of change; `undefined` is never allowed. */
const NEEDED: readonly (readonly [Permission, keyof SheetProtection | undefined])[] = [
  [WorksheetInsertRowPermission, "insertRows"],
  [WorksheetInsertColumnPermission, "insertColumns"],
  [WorksheetDeleteRowPermission, undefined],
  [WorksheetDeleteColumnPermission, undefined],
  [WorksheetSetColumnStylePermission, "formatColumns"],
  [WorksheetSetRowStylePermission, "formatRows"],
];

function anyLocked(sheet: Sheet, ranges: readonly IRange[]): boolean {
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (sheet.cell(row, column)?.style?.locked !== false) return true;
      }
    }
  }
  return false;
}

/** Whether a protected sheet lets the user do what needs these permissions to these cells. */
function allowed(
  sheet: Sheet,
  { worksheetTypes = [], rangeTypes = [] }: IPermissionTypes,
  ranges: readonly IRange[],
): boolean {
  const { protection } = sheet;
  if (!protection) return true;
  for (const [permission, right] of NEEDED) {
    if (worksheetTypes.includes(permission)) return right !== undefined && protection[right] === true;
  }
  const looks = worksheetTypes.includes(WorksheetSetCellStylePermission);
  const values = worksheetTypes.includes(WorksheetSetCellValuePermission);
  if (looks && !values && protection.formatCells !== true) return false;
  return !rangeTypes.includes(RangeProtectionPermissionEditPoint) || !anyLocked(sheet, ranges);
}

/**
 * Puts Excel's sheet protection in the place of Univer's: locked cells of a protected sheet cannot be changed, others can; a very hidden
 * sheet cannot be shown.
 * Univer asks this one controller before every command of the user.
 */
export function guardSheets(
  injector: Injector,
  workbook: MemoryWorkbook,
  host: Pick<GridHost, "refused">,
  activeSheetId: () => string,
): void {
  const controller = injector.get(SheetPermissionCheckController);
  const selections = injector.get(SheetsSelectionsService);
  const selected = (): readonly IRange[] => selections.getCurrentSelections().map(({ range }) => range);
  const check = (types: IPermissionTypes, ranges: readonly IRange[], sheetId?: string): boolean => {
    const sheet = workbook.sheetById(sheetId ?? activeSheetId());
    return !sheet || allowed(sheet, types, ranges);
  };
  controller.permissionCheckWithRanges = (types, ranges, _unitId, sheetId) =>
    check(types, ranges ?? selected(), sheetId);
  controller.permissionCheckWithoutRange = (types, _unitId, sheetId) => {
    const cell = selections.getCurrentLastSelection()?.primary;
    return check(types, cell ? [cell] : [], sheetId);
  };
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetShowCommand.id) return;
    const sheet = workbook.sheetById((params as { readonly subUnitId?: string }).subUnitId ?? "");
    if (sheet?.visibility !== "veryHidden") return;
    host.refused("notHere");
    throw new CustomCommandExecutionError("very hidden sheet");
  });
  controller.blockExecuteWithoutPermission = () => {
    host.refused("lockedCells");
    throw new CustomCommandExecutionError("protected sheet");
  };
}
