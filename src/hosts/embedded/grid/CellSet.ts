import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS } from "../../../core/workbook/a1";
import { type Rect, rectBetween } from "../../../core/workbook/Rect";

/** Positions of cells, each once. */
export class CellSet implements Iterable<readonly [row: number, column: number]> {
  private readonly keys = new Set<number>();

  add(row: number, column: number): void {
    this.keys.add(row * MAX_COLUMNS + column);
  }

  delete(row: number, column: number): void {
    this.keys.delete(row * MAX_COLUMNS + column);
  }

  has(row: number, column: number): boolean {
    return this.keys.has(row * MAX_COLUMNS + column);
  }

  /** The cells of a matrix as Univer passes it: by row, then by column. */
  addMatrix(matrix: Readonly<Record<number, Readonly<Record<number, unknown>> | null | undefined>>): void {
    for (const [row, line] of Object.entries(matrix)) {
      for (const column of Object.keys(line ?? {})) this.add(Number(row), Number(column));
    }
  }

  addRanges(ranges: readonly IRange[]): void {
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) this.add(row, column);
      }
    }
  }

  get size(): number {
    return this.keys.size;
  }

  *[Symbol.iterator](): IterableIterator<readonly [row: number, column: number]> {
    for (const key of this.keys) yield [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
  }

  /** The smallest block that holds them all. */
  bounds(): Rect | undefined {
    let bounds: Rect | undefined;
    for (const [row, column] of this) {
      const { row: top, column: left, rows, columns } = bounds ?? { row, column, rows: 1, columns: 1 };
      bounds = rectBetween(
        Math.min(top, row),
        Math.min(left, column),
        Math.max(top + rows - 1, row),
        Math.max(left + columns - 1, column),
      );
    }
    return bounds;
  }
}
