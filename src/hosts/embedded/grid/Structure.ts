import { CommandType, type IAccessor, ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertDefinedNameCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveDefinedNameCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetDefinedNameCommand,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import type { GridHost } from "./GridHost";
import { toRect } from "./ranges";

interface RangeParams {
  readonly range?: IRange;
  readonly subUnitId?: string;
  readonly name?: string;
}

const wholeRows = ({ startRow, endRow }: IRange): Rect => ({
  row: startRow,
  column: 0,
  rows: endRow - startRow + 1,
  columns: MAX_COLUMNS,
});
const wholeColumns = ({ startColumn, endColumn }: IRange): Rect => ({
  row: 0,
  column: startColumn,
  rows: MAX_ROWS,
  columns: endColumn - startColumn + 1,
});

/**
 * Changes of the workbook's structure are made in the workbook and then drawn, in the place of Univer's own commands: formulas,
 * names, validations and print areas follow there as they do in Excel.
 */
export function takeOverStructure(injector: Injector, host: GridHost, activeSheetId: () => string): void {
  const commands = injector.get(ICommandService);
  const selection = (): IRange | undefined => injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const replace = (id: string, work: (params: RangeParams, sheetId: string) => void): void => {
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_accessor: IAccessor, params?: RangeParams) => {
        work(params ?? {}, params?.subUnitId ?? activeSheetId());
        return true;
      },
    });
  };
  const shifting = (id: string, axis: "rows" | "columns", sign: 1 | -1, rectOf: (range: IRange) => Rect): void =>
    replace(id, ({ range = selection() }, sheetId) => {
      if (range) host.shift(sheetId, rectOf(range), axis, sign);
    });
  shifting(InsertRowByRangeCommand.id, "rows", 1, wholeRows);
  shifting(RemoveRowByRangeCommand.id, "rows", -1, wholeRows);
  shifting(InsertColByRangeCommand.id, "columns", 1, wholeColumns);
  shifting(RemoveColByRangeCommand.id, "columns", -1, wholeColumns);
  shifting(InsertRangeMoveDownCommand.id, "rows", 1, toRect);
  shifting(DeleteRangeMoveUpCommand.id, "rows", -1, toRect);
  shifting(InsertRangeMoveRightCommand.id, "columns", 1, toRect);
  shifting(DeleteRangeMoveLeftCommand.id, "columns", -1, toRect);
  replace(InsertSheetCommand.id, () => host.addSheet());
  replace(RemoveSheetCommand.id, (_params, sheetId) => host.removeSheet(sheetId));
  replace(CopySheetCommand.id, (_params, sheetId) => host.copySheet(sheetId));
  replace(SetWorksheetNameCommand.id, ({ name = "" }, sheetId) => host.renameSheet(sheetId, name));
  for (const { id } of [
    MoveRangeCommand,
    MoveRowsCommand,
    MoveColsCommand,
    InsertDefinedNameCommand,
    SetDefinedNameCommand,
    RemoveDefinedNameCommand,
  ]) {
    replace(id, () => host.refused("notHere"));
  }
}
