import type { CellValue } from "./Cell";
import type { Rect } from "./Rect";
import type { DefinedName, SheetVisibility } from "./Sheet";
import type { PropertyValue, WorkbookPlan } from "./WorkbookPlan";

/** What can be known of a workbook without reading its cells. */
export interface WorkbookOutline {
  /** File name, where the host knows it. */
  readonly fileName?: string;
  readonly sheets: readonly SheetOutline[];
  /** Names scoped to the workbook. */
  readonly names: readonly DefinedName[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** The system's separators, where the host tells them (Excel from ExcelApi 1.11 on). */
  readonly separators?: { readonly decimal: string; readonly group: string };
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** Names scoped to this sheet. */
  readonly names: readonly DefinedName[];
}

export interface CellReading {
  readonly value: CellValue;
  /** With "=", en-US syntax; absent for a constant. */
  readonly formula?: string;
  readonly numberFormat: string;
  /** Name of the cell's font, where it was asked for (`ReadOptions.fonts`) and the host tells it. */
  readonly font?: string;
}

export interface SheetSnapshot extends SheetOutline {
  /** The block that holds all content; undefined on an empty sheet. */
  readonly used: Rect | undefined;
  /** How many charts stand on it. */
  readonly charts: number;
  /** A cell by absolute position counted from 0; a blank cell outside `used`. */
  cell(row: number, column: number): CellReading;
  /** Merged blocks, where the host tells them. */
  readonly merges?: readonly Rect[];
  /** The first row of content nobody sees, filtered out or hidden, counted from 0, where there is one and the host tells it. */
  readonly hiddenRow?: number;
  /** Likewise the first column. */
  readonly hiddenColumn?: number;
}

export interface ReadOptions {
  readonly progress?: Progress;
  /** Ids of sheets whose merged blocks, hidden rows and columns are asked for, too: one request more in Excel. */
  readonly closely?: readonly string[];
  /**
   * The block of a sheet, by its id, in which the fonts of what stands there are asked for. In Excel one request more where a block has
   * several fonts; of long sheets it may tell those of the first rows only.
   */
  readonly fonts?: ReadonlyMap<string, Rect>;
}

export interface WorkbookSnapshot extends Omit<WorkbookOutline, "sheets"> {
  readonly sheets: readonly SheetSnapshot[];
}

export interface CellChange {
  readonly sheetId: string;
  /** Left out where the sheet as a whole was added or deleted. */
  readonly range?: Rect;
}

/** A cell by its sheet's name, counted from 0. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The only way to a workbook for everything but the hosts. Cut for few round trips: in Excel `find`, `read` and `apply`
 * cost one each, whatever the number of sheets and cells (`apply` more when Excel on the web limits the request's size).
 * Methods reject with `WorkbookError`.
 */
export interface Workbook {
  find(): Promise<WorkbookOutline>;
  /** Cells of the named sheets (ids from `found`), merged with what `find` told of them. */
  read(found: WorkbookOutline, sheetIds: readonly string[], options?: ReadOptions): Promise<WorkbookSnapshot>;
  apply(plan: WorkbookPlan, progress?: Progress): Promise<void>;
  /** Shows a block to the user. */
  reveal(sheetName: string, range: Rect): Promise<void>;
  /** The cell the user has selected, the first one of several. */
  selection(): Promise<SelectedCell>;
  /** Calls the listener after each change the user makes, to cells or by adding or deleting sheets; the answer ends that. */
  watch(listener: (change: CellChange) => void): Promise<() => Promise<void>>;
}

export interface Progress {
  /** Share done, 0 to 1. */
  report(done: number): void;
  /** Stops before the next chunk; what was written so far is taken back. */
  readonly signal?: { readonly aborted: boolean };
  /** Gives way to whatever else waits, where the program has anything else to do; long reading calls it row by row. */
  readonly pause?: () => Promise<void>;
  /** All is written, but the program would not draw charts, freeze panes or set up pages of these sheets, by name. */
  readonly leftOut?: (sheets: readonly string[]) => void;
}

export type WorkbookErrorCode =
  | "notAWorkbook"
  | "damaged"
  | "encrypted"
  | "legacyXls"
  | "tooLarge"
  | "sheetProtected"
  | "workbookProtected"
  | "cellEditMode"
  | "busy"
  | "unsupportedHost"
  | "aborted"
  | "invalidPlan"
  | "hostFailure";

/** A failure at the workbook's edge. The code selects the user's message; `detail` is for support and never holds cell content. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "WorkbookError";
  }
}
