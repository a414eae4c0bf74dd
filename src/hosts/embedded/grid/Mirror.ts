import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveNumfmtMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Sheet } from "../../../core/workbook/Sheet";
import { fromCellData, sameContent } from "./cellData";
import { CellSet } from "./CellSet";
import { readFrame, readSheetList } from "./frame";
import type { GridHost } from "./GridHost";
import { toRange } from "./ranges";
import type { CellDifference } from "./Shown";
import type { UniverParts } from "./univer";
import { UNIT_ID, type View } from "./View";

/** Mutations after which a sheet's frame (sizes, merges, panes and such) is read again. */
const FRAME = new Set<string>([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetColHiddenMutation.id,
  SetColVisibleMutation.id,
  SetFrozenMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
  SetTabColorMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  ToggleGridlinesMutation.id,
]);
const SHEET_LIST = new Set<string>([SetWorksheetHideMutation.id, SetWorksheetOrderMutation.id]);
/** Looks of whole rows and columns: the workbook has looks of cells only. */
const LINE_LOOKS = new Set<string>([SetRowDataMutation.id, SetColDataMutation.id]);
/** What changes nothing but the drawing, or what Univer keeps for itself. */
const HARMLESS =
  /^(doc\.|formula\.|ui\.|sheet\.mutation\.(set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|set-worksheet-row-count|set-worksheet-column-count|empty|mark-dirty|data-validation-formula|add-other-formula|set-row-custom))/;

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly ranges?: readonly IRange[];
  readonly values?: Record<string, { readonly ranges: readonly IRange[] }>;
}

/** What the user did to a sheet in one go. */
interface Touched {
  readonly cells: CellSet;
  frame: boolean;
  lines: boolean;
}

/** What came of following: whether the workbook is another now, and whether locked cells had to be put back. */
interface Outcome {
  changed: boolean;
  refused: boolean;
}

/** Lets the workbook follow what the user changes in the grid: Univer tells where, its cells as they then are tell what. */
export class Mirror {
  private readonly touched = new Map<string, Touched>();
  private sheetList = false;
  private unknown = false;
  private scheduled = false;
  /** Cells with an entry that is still being judged. */
  private readonly held = new Map<string, CellSet>();

  constructor(
    private readonly parts: UniverParts,
    private readonly view: View,
    private readonly host: GridHost,
    private readonly workbook: MemoryWorkbook,
    private readonly changed: () => void,
  ) {
    parts.injector.get(ICommandService).onCommandExecuted((info) => this.notice(info));
  }

  /** The workbook does not follow a cell until the answer is called. */
  hold(sheetId: string, row: number, column: number): () => void {
    const held = this.held.get(sheetId) ?? new CellSet();
    this.held.set(sheetId, held);
    held.add(row, column);
    return () => {
      held.delete(row, column);
      this.touchedOn(sheetId).cells.add(row, column);
      this.schedule();
    };
  }

  /** What the grid shows in a cell, as the workbook would have it. */
  drawnCell(sheet: Sheet, row: number, column: number): Cell | undefined {
    const drawn = this.view.book?.getSheetBySheetId(sheet.id)?.getSheet();
    const before = sheet.cell(row, column);
    return drawn && fromCellData(drawn.getCellRaw(row, column), lookAt(drawn, row, column), before);
  }

  private notice({ id, type, params }: Readonly<ICommandInfo>): void {
    if (type !== CommandType.MUTATION || this.view.isDrawing) return;
    const { unitId, subUnitId, cellValue, ranges, values } = (params ?? {}) as MutationParams;
    if (unitId !== UNIT_ID || HARMLESS.test(id)) return;
    if (SHEET_LIST.has(id)) this.sheetList = true;
    else if (subUnitId === undefined) this.unknown = true;
    else {
      const touched = this.touchedOn(subUnitId);
      if (id === SetRangeValuesMutation.id) {
        touched.cells.addMatrix(cellValue ?? {});
      } else if (id === SetNumfmtMutation.id) {
        for (const { ranges: formatted } of Object.values(values ?? {})) touched.cells.addRanges(formatted);
      } else if (id === RemoveNumfmtMutation.id) touched.cells.addRanges(ranges ?? []);
      else if (FRAME.has(id)) touched.frame = true;
      else if (LINE_LOOKS.has(id)) touched.lines = true;
      else this.unknown = true;
    }
    this.schedule();
  }

  private touchedOn(sheetId: string): Touched {
    let touched = this.touched.get(sheetId);
    if (!touched) {
      touched = { cells: new CellSet(), frame: false, lines: false };
      this.touched.set(sheetId, touched);
    }
    return touched;
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.scheduled = false;
    const touched = [...this.touched];
    this.touched.clear();
    if (this.unknown) {
      this.takeBack();
      return;
    }
    const outcome: Outcome = { changed: this.sheetList, refused: false };
    for (const [sheetId, what] of touched) {
      const sheet = this.workbook.sheetById(sheetId);
      const drawn = this.view.book?.getSheetBySheetId(sheetId)?.getSheet();
      if (sheet && drawn) this.follow(sheet, drawn, what, outcome);
    }
    if (this.sheetList && this.view.book) readSheetList(this.view.book.getWorkbook(), this.workbook);
    this.sheetList = false;
    if (touched.some(([, { lines }]) => lines)) this.view.drawAnew(this.workbook);
    else this.view.shown.recordFacets(this.workbook);
    if (outcome.refused) this.host.refused("lockedCells");
    if (outcome.changed) this.changed();
  }

  /** Univer did something the workbook cannot follow: what the user sees must not differ from what is saved. */
  private takeBack(): void {
    this.unknown = false;
    this.sheetList = false;
    this.view.drawAnew(this.workbook);
    this.host.refused("notHere");
  }

  private follow(sheet: Sheet, drawn: Worksheet, { cells, frame, lines }: Touched, outcome: Outcome): void {
    if (frame) readFrame(drawn.getConfig(), sheet);
    if (frame || lines) outcome.changed = true;
    this.readCells(sheet, drawn, lines ? usedCells(sheet) : cells, outcome);
  }

  private readCells(sheet: Sheet, drawn: Worksheet, cells: CellSet, outcome: Outcome): void {
    const held = this.held.get(sheet.id);
    const edited = new CellSet();
    const locked: CellDifference[] = [];
    const foreign: CellDifference[] = [];
    for (const [row, column] of cells) {
      if (held?.has(row, column)) continue;
      const before = sheet.cell(row, column);
      const data = drawn.getCellRaw(row, column);
      const after = fromCellData(data, lookAt(drawn, row, column), before);
      if (data?.f) foreign.push({ row, column, cell: after });
      if (after === before) continue;
      const changed = !sameContent(after, before);
      if (changed && sheet.protection && before?.style?.locked !== false) locked.push({ row, column, cell: before });
      else {
        outcome.changed = true;
        this.put(sheet, row, column, after);
        if (changed) edited.add(row, column);
      }
    }
    this.view.putBack(sheet.id, [...foreign, ...locked]);
    const range = edited.bounds();
    if (range) this.host.edited(sheet.id, range);
    if (locked.length > 0) outcome.refused = true;
  }

  private put(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    sheet.setCell(row, column, cell);
    this.view.shown.recordCell(sheet.id, row, column, cell);
  }
}

/** The look of a drawn cell, with that of its column and row where it says nothing itself. */
function lookAt(drawn: Worksheet, row: number, column: number): IStyleData {
  const named = (style: Nullable<IStyleData | string>): Nullable<IStyleData> =>
    typeof style === "string" ? drawn.getStyleDataByHash(style) : style;
  const cell = drawn.getCellRaw(row, column);
  return { ...named(drawn.getColumnStyle(column)), ...named(drawn.getRowStyle(row)), ...named(cell?.s) };
}

function usedCells(sheet: Sheet): CellSet {
  const cells = new CellSet();
  const used = sheet.usedRange();
  if (used) cells.addRanges([toRange(used)]);
  return cells;
}
