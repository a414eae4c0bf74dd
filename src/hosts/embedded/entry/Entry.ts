import type { CellValue } from "../../../core/workbook/Cell";

/** What Excel makes of something entered in a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format the cell gets if its own is General. */
  readonly numberFormat?: string;
}
