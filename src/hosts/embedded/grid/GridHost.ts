import type { Cell } from "../../../core/workbook/Cell";
import type { Rect } from "../../../core/workbook/Rect";
import type { DataValidation } from "../../../core/workbook/Sheet";
import type { Culture } from "../session/Culture";

/** Why the grid refused what the user tried; the page puts it into words. */
export type Refusal =
  | "lockedCells"
  | "lastSheet"
  | "sheetName"
  | "mergedCells"
  | "sheetFull"
  /** The workbook of this page has no place for it. */
  | "notHere";

/** What the user is told of an entry that breaks the rule of its cell. */
export type EntryAlert = NonNullable<DataValidation["error"]>;

export type PasteKind = "All" | "Formulas" | "Values" | "Formats";

/** What the parts of the grid need of the running embedded Excel. */
export interface GridHost {
  readonly culture: Culture;
  readonly today: () => Date;
  /** The user changed contents, and the workbook has followed. */
  edited(sheetId: string, range: Rect): void;
  /** Whether the rule of the cell allows the entry. */
  accepts(sheetId: string, row: number, column: number, entry: Cell): Promise<boolean>;
  /** Tells the user of the rule; answers whether the entry is to be kept all the same, which a "stop" never lets. */
  keepsBrokenRule(alert: EntryAlert): Promise<boolean>;
  /** The user went back to an earlier state of the whole workbook, or forth again. */
  restored(): void;
  /** Makes room for cells (`sign` 1) or takes them away (-1); all that lies behind moves. */
  shift(sheetId: string, range: Rect, axis: "rows" | "columns", sign: 1 | -1): void;
  /** Pastes cells of the workbook; `clear` empties them at their old place. */
  paste(from: { sheetId: string; range: Rect; clear: boolean }, sheetId: string, range: Rect, kind: PasteKind): void;
  addSheet(): void;
  copySheet(sheetId: string): void;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  activated(sheetId: string): void;
  selected(sheetId: string, ranges: readonly Rect[]): void;
  refused(why: Refusal): void;
}
