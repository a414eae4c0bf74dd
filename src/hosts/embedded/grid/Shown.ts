import { MAX_COLUMNS } from "../../../core/workbook/a1";
import type { Cell } from "../../../core/workbook/Cell";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Sheet } from "../../../core/workbook/Sheet";

/** A cell that looks different than it is shown; undefined for one that is gone. */
export interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** Everything of a sheet that the grid shows but its cells. */
const facetsOfSheet = (sheet: Sheet): unknown => [
  sheet.id,
  sheet.name,
  sheet.visibility,
  sheet.tabColor,
  sheet.showGridlines,
  [...sheet.columns],
  [...sheet.rows],
  sheet.merges,
  sheet.validations,
  sheet.conditionalFormats,
  sheet.names,
  sheet.freeze,
];

const facetsOf = (workbook: MemoryWorkbook): string =>
  JSON.stringify([workbook.names, workbook.sheets.map(facetsOfSheet)]);

/** What the grid shows at the moment, to tell how the workbook has changed since. Cells are never changed in place, so identity tells. */
export class Shown {
  private facets = "";
  private cells = new Map<string, Map<number, Cell>>();

  record(workbook: MemoryWorkbook): void {
    this.recordFacets(workbook);
    this.cells = new Map(
      workbook.sheets.map((sheet) => {
        const cells = new Map<number, Cell>();
        for (const [row, column, cell] of sheet.entries()) cells.set(keyOf(row, column), cell);
        return [sheet.id, cells];
      }),
    );
  }

  recordFacets(workbook: MemoryWorkbook): void {
    this.facets = facetsOf(workbook);
  }

  recordCell(sheetId: string, row: number, column: number, cell: Cell | undefined): void {
    const cells = this.cells.get(sheetId);
    if (cell) cells?.set(keyOf(row, column), cell);
    else cells?.delete(keyOf(row, column));
  }

  cell(sheetId: string, row: number, column: number): Cell | undefined {
    return this.cells.get(sheetId)?.get(keyOf(row, column));
  }

  sameFacets(workbook: MemoryWorkbook): boolean {
    return this.facets === facetsOf(workbook);
  }

  /** The cells of a sheet that changed. */
  differences(sheet: Sheet): readonly CellDifference[] {
    const before = this.cells.get(sheet.id) ?? new Map<number, Cell>();
    const found: CellDifference[] = [];
    let kept = 0;
    for (const [row, column, cell] of sheet.entries()) {
      const shown = before.get(keyOf(row, column));
      if (shown) kept++;
      if (shown !== cell) found.push({ row, column, cell });
    }
    if (kept === before.size) return found;
    for (const key of before.keys()) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (!sheet.cell(row, column)) found.push({ row, column, cell: undefined });
    }
    return found;
  }
}
