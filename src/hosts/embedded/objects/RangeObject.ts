import { isErrorValue } from "../../../core/workbook/Cell";
import { cellRect, type Rect, rectsIntersect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { clearArea } from "../structure/clearArea";
import { copyCells, COPY_TYPES } from "../structure/copyCells";
import { findText } from "../structure/findText";
import { shiftCells, shiftFor } from "../structure/insertDelete";
import { mergeCells, unmergeCells } from "../structure/merges";
import { moveRect } from "../formula/Shift";
import { showCell } from "../entry/showCell";
import { writeCells } from "../entry/writeCells";
import { isWholeColumns, isWholeRows, parseAddress } from "../formula/addresses";
import { tidyFormula } from "../formula/rewriteFormula";
import { invalidArgument, notImplemented, orItemNotFound } from "../HostError";
import { integerArgument, wordArgument } from "../interpreter/arguments";
import type { HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import { apiValue, type ChangeType } from "../session/Session";
import { requireAllowed } from "../structure/protection";
import { setColumnFormats, setNumberFormats } from "../structure/numberFormats";
import { lineHidden, setLinesHidden } from "../structure/lines";
import { FONT_NAME } from "./RangeFontObject";
import { RangeShape } from "./RangeShape";

/** A block of cells: its contents and what can be done with it. */
export class RangeObject extends RangeShape {
  get Values(): unknown {
    return this.each((row, column) => apiValue(this.sheet.value(row, column)));
  }

  set Values(rows: unknown) {
    writeCells(this.session, this.sheet, this.bounded("values"), rows, "values");
  }

  get Formulas(): unknown {
    return this.each((row, column) => {
      const cell = this.sheet.cell(row, column);
      return cell?.formula === undefined ? apiValue(cell?.value ?? null) : tidyFormula(cell.formula);
    });
  }

  set Formulas(rows: unknown) {
    writeCells(this.session, this.sheet, this.bounded("formulas"), rows, "formulas");
  }

  get Text(): unknown {
    return this.each((row, column) => {
      const cell = this.sheet.cell(row, column);
      const format = this.sheet.styleAt(row, column)?.numberFormat ?? "General";
      return showCell(cell?.value ?? null, format, this.session.culture);
    });
  }

  get ValueTypes(): unknown {
    return this.each((row, column) => {
      const value = this.sheet.value(row, column);
      if (value === null) return "Empty";
      if (isErrorValue(value)) return "Error";
      return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
    });
  }

  get NumberFormat(): unknown {
    return this.each((row, column) => this.sheet.styleAt(row, column)?.numberFormat ?? "General");
  }

  /** Of what can be asked about a cell only its font, in the API's own words, not the wire's. */
  GetCellProperties(asked: unknown): unknown {
    const { font, ...others } = fieldsOf(fieldsOf(asked)["format"]);
    const { name, ...more } = fieldsOf(font);
    if (name !== true || Object.keys({ ...others, ...more }).length > 0 || Object.keys(fieldsOf(asked)).length > 1) {
      throw notImplemented("Range.getCellProperties of more than format.font.name");
    }
    return this.each((row, column) => ({
      format: { font: { name: this.sheet.styleAt(row, column)?.font?.name ?? FONT_NAME } },
    }));
  }

  set NumberFormat(formats: unknown) {
    // Of unbounded ranges Excel takes one format in a grid of one cell, and nothing else.
    const one = onlyOf(formats);
    if (isWholeColumns(this.rect) && !isWholeRows(this.rect) && one !== undefined)
      setColumnFormats(this.session, this.sheet, this.rect, one);
    else setNumberFormats(this.session, this.sheet, this.bounded("numberFormat"), formats);
  }

  get RowHidden(): boolean | null {
    return lineHidden(this.sheet.rows, this.rect.row, this.rect.rows);
  }

  set RowHidden(hidden: unknown) {
    requireAllowed(this.sheet, "formatRows");
    setLinesHidden(this.sheet.rows, this.rect.row, this.rect.rows, hidden);
    this.session.looksChanged(this.sheet);
  }

  get ColumnHidden(): boolean | null {
    return lineHidden(this.sheet.columns, this.rect.column, this.rect.columns);
  }

  set ColumnHidden(hidden: unknown) {
    requireAllowed(this.sheet, "formatColumns");
    setLinesHidden(this.sheet.columns, this.rect.column, this.rect.columns, hidden);
    this.session.looksChanged(this.sheet);
  }

  get Hidden(): boolean | null {
    return (
      this.RowHidden === true || this.ColumnHidden === true || (this.RowHidden === null ? null : this.ColumnHidden)
    );
  }

  get Format(): HostObject {
    return this.session.make.format(this.area);
  }

  get DataValidation(): HostObject {
    return this.session.make.dataValidation(this.area);
  }

  get ConditionalFormats(): HostObject {
    return this.session.make.conditionalFormats(this.area);
  }

  /** The client sends a large block in pieces and asks first whether the whole would fit. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const fits =
      integerArgument(rows, "rows") === this.rect.rows && integerArgument(columns, "columns") === this.rect.columns;
    if (!fits) throw invalidArgument("the number of rows or columns doesn't match the range");
  }

  /** @returns the empty range at the place where the cells were inserted */
  Insert(shift: unknown): HostObject {
    const direction = wordArgument(shift, ["Down", "Right"], "shift");
    const place = this.rect;
    this.shift(direction === "Down" ? "rows" : "columns", 1);
    return this.session.range(this.sheet, place);
  }

  Delete(shift: unknown): void {
    this.shift(wordArgument(shift, ["Up", "Left"], "shift") === "Up" ? "rows" : "columns", -1);
  }

  private shift(direction: "rows" | "columns", sign: 1 | -1): void {
    const { rect, sheet } = this;
    const shift = shiftFor(rect, direction, sign);
    const whole = isWholeRows(rect) ? "Row" : isWholeColumns(rect) ? "Column" : "Cell";
    requireAllowed(
      sheet,
      sign < 0 ? undefined : whole === "Row" ? "insertRows" : whole === "Column" ? "insertColumns" : undefined,
    );
    shiftCells(this.session.workbook, sheet, shift);
    this.session.moveAreas(sheet, (block) => moveRect(shift, block));
    const changeType: ChangeType = `${whole}${sign > 0 ? "Inserted" : "Deleted"}`;
    const towards = shift.axis === "rows" ? (sign > 0 ? "Down" : "Up") : sign > 0 ? "Right" : "Left";
    this.session.contentChanged(sheet, rect, changeType, { shiftDirection: `ShiftCell${towards}` });
  }

  Clear(applyTo: unknown): void {
    clearArea(this.session, this.area, applyTo);
  }

  CopyFrom(sourceRange: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const source = sourceRange instanceof CellsObject ? sourceRange.area : this.sourceAddress(sourceRange);
    copyCells(this.session, source.sheet, source.rect, this.sheet, this.rect, {
      type: wordArgument(copyType ?? "All", COPY_TYPES, "copyType"),
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }

  private sourceAddress(given: unknown): { readonly sheet: Sheet; readonly rect: Rect } {
    const parsed = typeof given === "string" ? parseAddress(given) : undefined;
    const sheet = parsed?.sheet === undefined ? this.sheet : this.session.workbook.sheetByName(parsed.sheet);
    if (!parsed || !sheet) throw invalidArgument("sourceRange");
    return { sheet, rect: parsed.rect };
  }

  Select(): void {
    this.session.select(this.area);
  }

  Merge(across: unknown): void {
    mergeCells(this.session, this.sheet, this.rect, across === true);
  }

  Unmerge(): void {
    unmergeCells(this.session, this.sheet, this.rect);
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merged = this.sheet.merges.filter((merge) => rectsIntersect(merge, this.rect));
    return merged.length === 0 ? null : this.session.ranges(this.sheet, merged);
  }

  Find(text: unknown, criteria: unknown): HostObject {
    return orItemNotFound(this.FindOrNullObject(text, criteria));
  }

  FindOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const [first] = findText(this.session, this.sheet, this.rect, text, criteria);
    return first ? this.to(cellRect(first.row, first.column)) : null;
  }

  /** Values of an unbounded range (whole rows or columns) are null, as in Excel. */
  private each(read: (row: number, column: number) => unknown): unknown[][] | null {
    const { row, column, rows, columns } = this.rect;
    if (isWholeRows(this.rect) || isWholeColumns(this.rect)) return null;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_cell, c) => read(row + r, column + c)),
    );
  }

  /** The block of a range that cells can be written to one by one. @throws HostError `InvalidArgument` for an unbounded one */
  private bounded(member: string): Rect {
    if (isWholeRows(this.rect) || isWholeColumns(this.rect)) throw invalidArgument(`${member} of an unbounded range`);
    return this.rect;
  }
}

const fieldsOf = (given: unknown): Readonly<Record<string, unknown>> =>
  typeof given === "object" && given !== null ? { ...given } : {};

/** The only value of a grid of one cell. */
const onlyOf = (grid: unknown): unknown => {
  const rows: readonly unknown[] = Array.isArray(grid) ? grid : [];
  const row: unknown = rows.length === 1 ? rows[0] : undefined;
  return Array.isArray(row) && row.length === 1 ? row[0] : undefined;
};
