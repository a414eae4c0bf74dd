import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import { cellRect, intersection, type Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { fullAddress, isWholeColumns, isWholeRows, parseAddress } from "../formula/addresses";
import { invalidArgument, orItemNotFound } from "../HostError";
import { integerArgument } from "../interpreter/arguments";
import type { HostObject } from "../interpreter/HostObject";
import { type CellArea, CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";
import { boundingRect, cellCount } from "../structure/rects";
import { onSheet, usedWithin } from "../structure/rangeGeometry";

/** Excel's 32 bits: a larger block has the cell count -1. */
const MAX_COUNT = 2 ** 31 - 1;

/** Where a range lies and the ranges that can be reached from it. */
export abstract class RangeShape extends CellsObject {
  readonly apiName: string = "Range";

  constructor(
    protected readonly session: Session,
    area: CellArea,
  ) {
    super(area);
  }

  protected get sheet(): Sheet {
    return this.area.sheet;
  }

  protected get rect(): Rect {
    return this.area.rect;
  }

  protected to(rect: Rect): HostObject {
    return this.session.range(this.sheet, onSheet(rect));
  }

  get _ReferenceId(): string | undefined {
    return this.session.referenceOf(this);
  }

  _KeepReference(): void {
    this.session.keep(this);
  }

  get Address(): string {
    return fullAddress(this.sheet.name, this.rect);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.rect.row;
  }

  get ColumnIndex(): number {
    return this.rect.column;
  }

  get RowCount(): number {
    return this.rect.rows;
  }

  get ColumnCount(): number {
    return this.rect.columns;
  }

  get CellCount(): number {
    const count = cellCount(this.rect);
    return count > MAX_COUNT ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.rect);
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.rect);
  }

  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  /** Counted within the range, but free to lie outside of it. */
  GetCell(row: unknown, column: unknown): HostObject {
    const [down, right] = [integerArgument(row, "row"), integerArgument(column, "column")];
    return this.to(cellRect(this.rect.row + down, this.rect.column + right));
  }

  GetRow(row: unknown): HostObject {
    return this.to({ ...this.rect, row: this.rect.row + integerArgument(row, "row"), rows: 1 });
  }

  GetColumn(column: unknown): HostObject {
    return this.to({ ...this.rect, column: this.rect.column + integerArgument(column, "column"), columns: 1 });
  }

  GetLastRow(): HostObject {
    return this.GetRow(this.rect.rows - 1);
  }

  GetLastColumn(): HostObject {
    return this.GetColumn(this.rect.columns - 1);
  }

  GetLastCell(): HostObject {
    return this.GetCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  GetEntireRow(): HostObject {
    return this.to({ ...this.rect, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): HostObject {
    return this.to({ ...this.rect, row: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rowOffset: unknown, columnOffset: unknown): HostObject {
    const { row, column } = this.rect;
    const [down, right] = [integerArgument(rowOffset, "rowOffset"), integerArgument(columnOffset, "columnOffset")];
    return this.to({ ...this.rect, row: row + down, column: column + right });
  }

  GetResizedRange(deltaRows: unknown, deltaColumns: unknown): HostObject {
    const { rows, columns } = this.rect;
    const [down, right] = [integerArgument(deltaRows, "deltaRows"), integerArgument(deltaColumns, "deltaColumns")];
    return this.to({ ...this.rect, rows: rows + down, columns: columns + right });
  }

  GetAbsoluteResizedRange(numRows: unknown, numColumns: unknown): HostObject {
    const [rows, columns] = [integerArgument(numRows, "numRows"), integerArgument(numColumns, "numColumns")];
    return this.to({ ...this.rect, rows, columns });
  }

  GetRowsAbove(count: unknown = 1): HostObject {
    const rows = integerArgument(count ?? 1, "count");
    return this.to({ ...this.rect, row: this.rect.row - rows, rows });
  }

  GetRowsBelow(count: unknown = 1): HostObject {
    const rows = integerArgument(count ?? 1, "count");
    return this.to({ ...this.rect, row: this.rect.row + this.rect.rows, rows });
  }

  GetColumnsBefore(count: unknown = 1): HostObject {
    const columns = integerArgument(count ?? 1, "count");
    return this.to({ ...this.rect, column: this.rect.column - columns, columns });
  }

  GetColumnsAfter(count: unknown = 1): HostObject {
    const columns = integerArgument(count ?? 1, "count");
    return this.to({ ...this.rect, column: this.rect.column + this.rect.columns, columns });
  }

  GetBoundingRect(anotherRange: unknown): HostObject {
    return this.to(boundingRect(this.rect, this.other(anotherRange)));
  }

  GetIntersection(anotherRange: unknown): HostObject {
    return orItemNotFound(this.GetIntersectionOrNullObject(anotherRange));
  }

  GetIntersectionOrNullObject(anotherRange: unknown): HostObject | null {
    const common = intersection(this.rect, this.other(anotherRange));
    return common ? this.to(common) : null;
  }

  /** Of a range without content its first cell, as in Excel. */
  GetUsedRange(valuesOnly: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.to(cellRect(this.rect.row, this.rect.column));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = usedWithin(this.sheet, this.rect, valuesOnly === true);
    return used ? this.to(used) : null;
  }

  /** Another range of the same sheet, given as an object or an address. */
  protected other(given: unknown): Rect {
    const rect = given instanceof CellsObject ? this.sameSheet(given) : this.address(given);
    if (!rect) throw invalidArgument("anotherRange");
    return rect;
  }

  private sameSheet(range: CellsObject): Rect | undefined {
    return range.area.sheet === this.sheet ? range.area.rect : undefined;
  }

  private address(given: unknown): Rect | undefined {
    const parsed = typeof given === "string" ? parseAddress(given) : undefined;
    if (parsed?.sheet === undefined) return parsed?.rect;
    return this.session.workbook.sheetByName(parsed.sheet) === this.sheet ? parsed.rect : undefined;
  }
}
