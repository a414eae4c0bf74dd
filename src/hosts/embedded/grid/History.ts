import { CommandType, type IAccessor, ICommandService, type Injector, IUndoRedoService } from "@univerjs/core";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { Sheet } from "../../../core/workbook/Sheet";
import { UNIT_ID } from "./View";

const RESTORE = "hoptac.mutation.restore";

/** A workbook's sheets and names at one moment. Cells are shared, since they are never changed in place. */
interface State {
  readonly sheets: readonly { readonly sheet: Sheet; readonly copy: Sheet }[];
  readonly names: MemoryWorkbook["names"];
  readonly activeSheetId: string | undefined;
}

function fill(target: Sheet, source: Sheet): void {
  for (const [row, column] of [...target.entries()]) target.setCell(row, column, undefined);
  for (const [row, column, cell] of source.entries()) target.setCell(row, column, cell);
  for (const key of ["columns", "rows"] as const) {
    const lines: Map<number, object> = target[key];
    lines.clear();
    for (const [index, line] of source[key]) lines.set(index, line);
  }
  target.merges.splice(0, Infinity, ...source.merges);
  target.validations.splice(0, Infinity, ...source.validations);
  target.conditionalFormats.splice(0, Infinity, ...source.conditionalFormats);
  target.names.splice(0, Infinity, ...source.names);
  target.name = source.name;
  target.visibility = source.visibility;
  target.showGridlines = source.showGridlines;
  delete target.tabColor;
  delete target.protection;
  delete target.freeze;
  delete target.page;
  const { tabColor, protection, freeze, page } = source;
  Object.assign(target, tabColor !== undefined && { tabColor }, protection && { protection });
  Object.assign(target, freeze && { freeze }, page && { page });
}

function take(workbook: MemoryWorkbook): State {
  const copyOf = (sheet: Sheet): Sheet => {
    const copy = new Sheet(sheet.name, sheet.id);
    fill(copy, sheet);
    return copy;
  };
  return {
    sheets: workbook.sheets.map((sheet) => ({ sheet, copy: copyOf(sheet) })),
    names: [...workbook.names],
    activeSheetId: workbook.activeSheetId,
  };
}

function giveBack(workbook: MemoryWorkbook, { sheets, names, activeSheetId }: State): void {
  for (const { sheet, copy } of sheets) fill(sheet, copy);
  workbook.sheets.splice(0, Infinity, ...sheets.map(({ sheet }) => sheet));
  workbook.names.splice(0, Infinity, ...names);
  workbook.activeSheetId = activeSheetId;
}

/** Lets the user undo changes of the structure, in one row with what Univer itself can undo. */
export class History {
  private readonly commands: ICommandService;
  private readonly stack: IUndoRedoService;

  constructor(
    injector: Injector,
    private readonly workbook: MemoryWorkbook,
    restored: () => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.stack = injector.get(IUndoRedoService);
    this.commands.registerCommand({
      id: RESTORE,
      type: CommandType.MUTATION,
      handler: (_accessor: IAccessor, params?: { readonly state: State }) => {
        if (params) giveBack(this.workbook, params.state);
        restored();
        return true;
      },
    });
  }

  /** Does something to the workbook that the user can undo as one. */
  async record(work: () => Promise<void>): Promise<void> {
    const before = take(this.workbook);
    await work();
    const after = take(this.workbook);
    this.stack.pushUndoRedo({
      unitID: UNIT_ID,
      undoMutations: [{ id: RESTORE, params: { state: before } }],
      redoMutations: [{ id: RESTORE, params: { state: after } }],
    });
  }

  /** The workbook was changed by someone else: what was remembered fits no longer. */
  forget(): void {
    this.stack.clearUndoRedo(UNIT_ID);
  }
}
