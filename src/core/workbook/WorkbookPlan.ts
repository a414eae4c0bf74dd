import type { CellStyle, CellValue } from "./Cell";
import type { DefinedName, Sheet } from "./Sheet";

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

/**
 * Everything one action writes. It is applied as a whole or not at all: sheets in `sheets` are built beside the old ones,
 * those in `replaces` go last. Names of new sheets are free once the replaced sheets are gone; see `freeSheetName`.
 */
export interface WorkbookPlan {
  readonly sheets: readonly Sheet[];
  /** Ids of sheets that give way to the new ones. */
  readonly replaces?: readonly string[];
  readonly edits?: readonly CellEdit[];
  /** Names scoped to the workbook. */
  readonly names?: readonly DefinedName[];
  /** Custom document properties (key and text at most 255 characters); `null` removes one. */
  readonly properties?: Readonly<Record<string, PropertyValue | null>>;
  /** Name of the sheet shown afterwards. */
  readonly activate?: string;
}
