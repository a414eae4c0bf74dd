import {
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Nullable,
} from "@univerjs/core";
import {
  type FWorkbook,
  type FWorksheet,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";
import { toCellData } from "./cellData";
import { toRect } from "./ranges";
import { type CellDifference, Shown } from "./Shown";
import { toStyleData } from "./styleData";
import type { UniverParts } from "./univer";
import { toWorkbookData } from "./workbookData";

/** One workbook is shown at a time, always under this id, so that what Univer remembers to undo stays with it. */
export const UNIT_ID = "workbook";
/** Beyond this many cells it is quicker to draw the workbook anew. */
const MAX_PATCHED_CELLS = 3000;

/** Where the user is in the workbook. */
interface Place {
  readonly sheetId: string;
  readonly selection: Rect | undefined;
  readonly row: number;
  readonly column: number;
}

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Brings the workbook before the user's eyes: as a whole at first, later only what changed where that suffices. */
export class View {
  readonly shown = new Shown();
  private drawing = 0;
  private closed = false;

  constructor(private readonly parts: UniverParts) {}

  /** Whether what Univer reports at the moment is the view's own doing, not the user's. */
  get isDrawing(): boolean {
    return this.drawing > 0;
  }

  /** The workbook as Univer has it; null before it is drawn and after the view was closed. */
  get book(): FWorkbook | null {
    return this.closed ? null : this.parts.api.getWorkbook(UNIT_ID);
  }

  /** From now on nothing is drawn: what was asked for earlier may still come, and Univer takes nothing any more. */
  close(): void {
    this.closed = true;
  }

  /** Shows the workbook as it is now; answers whether more changed than results of formulas. */
  refresh(workbook: MemoryWorkbook): boolean {
    if (this.closed) return false;
    const changes = this.changedCells(workbook);
    if (!changes) {
      this.drawAnew(workbook);
      return true;
    }
    const more = changes.some(([id, cells]) => cells.some((change) => !this.isResult(id, change)));
    this.draw(() => {
      for (const [sheetId, cells] of changes) this.patch(sheetId, cells);
    });
    return more;
  }

  /** Whether only the result of a formula changed. */
  private isResult(sheetId: string, { row, column, cell }: CellDifference): boolean {
    const shown = this.shown.cell(sheetId, row, column);
    return cell?.formula !== undefined && shown?.formula === cell.formula && shown.style === cell.style;
  }

  drawAnew(workbook: MemoryWorkbook): void {
    if (this.closed) return;
    const place = this.place();
    this.draw(() => {
      this.parts.api.disposeUnit(UNIT_ID);
      this.parts.api.createWorkbook(toWorkbookData(workbook, UNIT_ID));
      // Its keys (copy, undo) work for the workbook in front from the start, wherever the keyboard's focus is on the page.
      this.parts.injector.get(IUniverInstanceService).focusUnit(UNIT_ID);
      this.shown.record(workbook);
      const active = workbook.activeSheetId;
      if (active !== undefined && workbook.sheetById(active)?.visibility === "visible") this.activate(active);
      if (place && place.sheetId === active) this.goBack(place);
    });
  }

  /** Does something to Univer that does not count as the user's own doing. */
  draw(work: () => void): void {
    this.drawing++;
    try {
      work();
    } finally {
      this.drawing--;
    }
  }

  /** Shows a sheet and, where given, selects a block of it and brings it into sight. */
  activate(sheetId: string, block?: Rect): void {
    const { book } = this;
    const sheet = book?.getSheetBySheetId(sheetId);
    if (!book || !sheet) return;
    this.draw(() => {
      if (book.getActiveSheet().getSheetId() !== sheetId) book.setActiveSheet(sheetId);
      if (!block) return;
      const { row, column, rows, columns } = block;
      sheet.setActiveRange(sheet.getRange(row, column, rows, columns));
      this.scroll(sheetId, row, column);
    });
  }

  /** The changed cells by sheet; undefined where more than cells changed, or too many, or some beyond the sheet's drawn size. */
  private changedCells(workbook: MemoryWorkbook): (readonly [string, readonly CellDifference[]])[] | undefined {
    const { book } = this;
    if (!book || !this.shown.sameFacets(workbook)) return undefined;
    const found: (readonly [string, readonly CellDifference[]])[] = [];
    let count = 0;
    for (const sheet of workbook.sheets) {
      const cells = this.shown.differences(sheet);
      const drawn = book.getSheetBySheetId(sheet.id);
      const outside = cells.some(
        ({ row, column }) => !drawn || row >= drawn.getMaxRows() || column >= drawn.getMaxColumns(),
      );
      count += cells.length;
      if (outside || count > MAX_PATCHED_CELLS) return undefined;
      if (cells.length > 0) found.push([sheet.id, cells]);
    }
    return found;
  }

  /** Univer lays a new look over the old one, so each cell is emptied first. */
  private patch(sheetId: string, cells: readonly CellDifference[]): void {
    const emptied: Matrix = {};
    const filled: Matrix = {};
    for (const { row, column, cell } of cells) {
      (emptied[row] ??= {})[column] = null;
      if (cell) (filled[row] ??= {})[column] = toCellData(cell, toStyleData);
      this.shown.recordCell(sheetId, row, column, cell);
    }
    const commands = this.parts.injector.get(ICommandService);
    for (const cellValue of [emptied, filled]) {
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: UNIT_ID, subUnitId: sheetId, cellValue });
    }
  }

  /** Draws cells again as they are in the workbook. */
  putBack(sheetId: string, cells: readonly CellDifference[]): void {
    if (cells.length > 0 && !this.closed) this.draw(() => this.patch(sheetId, cells));
  }

  /** A tab's text that the user typed over is drawn again only when the sheet's name changes. */
  resetTab(workbook: MemoryWorkbook, sheetId: string): void {
    if (this.closed) return;
    const params = { unitId: UNIT_ID, subUnitId: sheetId, name: "…" };
    this.draw(() => this.parts.injector.get(ICommandService).syncExecuteCommand(SetWorksheetNameMutation.id, params));
    setTimeout(() => this.drawAnew(workbook), 0);
  }

  private place(): Place | undefined {
    const sheet = this.book?.getActiveSheet();
    if (!sheet) return undefined;
    const { row, column } = scrolled(sheet);
    const range = sheet.getActiveRange()?.getRange();
    return { sheetId: sheet.getSheetId(), selection: range && toRect(range), row, column };
  }

  private goBack({ sheetId, selection, row, column }: Place): void {
    const sheet = this.book?.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const there = selection && selection.row + selection.rows <= sheet.getMaxRows();
    if (there && selection.column + selection.columns <= sheet.getMaxColumns()) {
      sheet.setActiveRange(sheet.getRange(selection.row, selection.column, selection.rows, selection.columns));
    }
    this.scroll(sheetId, row, column);
  }

  /** Whether the grid has been drawn for the first time. */
  get isDrawn(): boolean {
    return this.parts.injector.get(LifecycleService).stage >= LifecycleStages.Rendered;
  }

  /** Nothing can be scrolled before the grid is drawn for the first time; by then the sheet may be drawn anew, or gone. */
  private scroll(sheetId: string, row: number, column: number): void {
    const drawn = this.parts.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const scroll = (): void => {
      const sheet = this.book?.getActiveSheet();
      if (sheet?.getSheetId() === sheetId) sheet.scrollToCell(row, column);
    };
    // A view that is closed before is never drawn.
    void drawn.then(scroll, () => undefined);
  }
}

/** How far a sheet is scrolled. Univer throws where the workbook has not been drawn for the first time yet. */
function scrolled(sheet: FWorksheet): { readonly row: number; readonly column: number } {
  try {
    const { sheetViewStartRow: row, sheetViewStartColumn: column } = sheet.getScrollState();
    return { row, column };
  } catch {
    return { row: 0, column: 0 };
  }
}
