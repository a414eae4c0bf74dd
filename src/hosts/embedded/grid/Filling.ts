import { CommandType, type IAccessor, ICommandService, type Injector } from "@univerjs/core";
import { AutoFillCommand, type IAutoFillCommandParams, IAutoFillService } from "@univerjs/preset-sheets-core";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { containsRect } from "../structure/rects";
import type { GridHost } from "./GridHost";
import { toRect } from "./ranges";
import { UNIT_ID } from "./View";

function hasFormula(sheet: Sheet, { row, column, rows, columns }: Rect): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (sheet.cell(r, c)?.formula !== undefined) return true;
  }
  return false;
}

/**
 * Fills a block from its first cells. Formulas, which Univer does not hold, are copied in the workbook, their references moving
 * along; series of numbers and dates are Univer's.
 */
export function takeOverFilling(
  injector: Injector,
  workbook: MemoryWorkbook,
  host: GridHost,
  activeSheetId: () => string,
): void {
  const commands = injector.get(ICommandService);
  commands.unregisterCommand(AutoFillCommand.id);
  commands.registerCommand({
    id: AutoFillCommand.id,
    type: CommandType.COMMAND,
    handler: (accessor: IAccessor, params?: IAutoFillCommandParams): boolean | Promise<boolean> => {
      if (!params) return false;
      const { sourceRange, targetRange, subUnitId = activeSheetId(), applyType } = params;
      const [source, target] = [toRect(sourceRange), toRect(targetRange)];
      const sheet = workbook.sheetById(subUnitId);
      if (sheet && containsRect(target, source) && hasFormula(sheet, source)) {
        host.paste({ sheetId: subUnitId, range: source, clear: false }, subUnitId, target, "All");
        return true;
      }
      return accessor.get(IAutoFillService).triggerAutoFill(UNIT_ID, subUnitId, sourceRange, targetRange, applyType);
    },
  });
}
