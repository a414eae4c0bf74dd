import type { CellStyle, CellValue } from "./Cell";
import type { DataValidation, DefinedName, Sheet } from "./Sheet";

export type PropertyValue = string | number | boolean;

/**
 * A change of one cell on a sheet that is there already. Omitted fields stay as they are, and of `value`, `formula`
 * and `cached` at most one is given. A style is laid over the one there.
 */
export interface CellEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  /** The result of a formula that stays as it is; hosts that calculate ignore it. */
  readonly cached?: CellValue;
  readonly style?: CellStyle;
}

/** What changes on a sheet that is there already beside its cells. */
export interface SheetRewrite {
  /** A sheet that the plan edits, too. */
  readonly sheetId: string;
  /** Each takes the place of those it touches. */
  readonly validations: readonly DataValidation[];
  /** Heights of rows in points, by row counted from 0. */
  readonly heights: ReadonlyMap<number, number>;
  /** Widths that columns have at least, in characters, by column counted from 0: one that is wider stays. */
  readonly widths?: ReadonlyMap<number, number>;
  /** The sheet's new name, which every formula follows; edits and rules speak of the sheet by its old one. */
  readonly name?: string;
}

/**
 * Everything one action writes. It is applied as a whole or not at all: sheets in `sheets` are built beside the old ones,
 * those in `replaces` go last. Names of new sheets are free once the replaced sheets are gone; see `freeSheetName`.
 */
export interface WorkbookPlan {
  readonly sheets: readonly Sheet[];
  /** Ids of sheets that give way to the new ones. */
  readonly replaces?: readonly string[];
  readonly edits?: readonly CellEdit[];
  /** Entry rules and heights of rows are not taken back after a failure; they hold no figures. */
  readonly rewrites?: readonly SheetRewrite[];
  /** Names scoped to the workbook. */
  readonly names?: readonly DefinedName[];
  /** Custom document properties (key and text at most 255 characters); `null` removes one. */
  readonly properties?: Readonly<Record<string, PropertyValue | null>>;
  /** Name of the sheet shown afterwards. */
  readonly activate?: string;
}
