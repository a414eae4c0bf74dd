import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook/a1";
import type { Cell, CellValue } from "../../../core/workbook/Cell";
import type { RowFormat, Sheet } from "../../../core/workbook/Sheet";
import { WorkbookError } from "../../../core/workbook/Workbook";
import { damaged } from "../damaged";
import { withoutPrefixes } from "../formulas/functionPrefixes";
import { booleanAttribute, numberAttribute, parseIndex, parseNumber } from "../xml/attributes";
import type { XmlAttributes } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";
import { serialOfIsoDate } from "./isoDate";
import type { StyleSheet } from "./readStyles";
import { type Budget, SharedFormulas } from "./SharedFormulas";

/** What a sheet's cells need of the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** Days between the epochs of the 1904 and the 1900 date system. */
export const DAYS_1904 = 1462;
const MAX_FORMULA = 8192;

/** Reads sheetData: rows and cells with values, formulas and styles. Whatever is not exactly right is `damaged`, never a blank. */
export class CellReader {
  private row = -1;
  private column = -1;
  private type = "n";
  private styleIndex = 0;
  private value: string | undefined;
  private inline: string | undefined;
  private formula: string | undefined;
  private formulaType: string | undefined;
  private sharedIndex: string | undefined;
  private phonetic = false;
  private readonly shared: SharedFormulas;

  constructor(
    private readonly sheet: Sheet,
    private readonly part: string,
    private readonly context: CellContext,
  ) {
    this.shared = new SharedFormulas(part, context.budget);
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "c":
        this.openCell(attributes);
        break;
      case "row":
        this.openRow(attributes);
        break;
      case "f":
        this.formulaType = attributes["t"];
        this.sharedIndex = attributes["si"];
        break;
      case "rPh":
        this.phonetic = true;
        break;
    }
  }

  close(name: string, text: string): void {
    switch (name) {
      case "v":
        this.value = text;
        break;
      case "c":
        this.closeCell();
        break;
      case "f":
        this.formula = text;
        break;
      case "t":
        if (!this.phonetic) this.inline = (this.inline ?? "") + decodeXString(text);
        break;
      case "rPh":
        this.phonetic = false;
        break;
    }
  }

  private openRow({ r, ht, customHeight, hidden }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : parseIndex(r, `${this.part}: row`) - 1;
    this.column = -1;
    if (this.row < 0 || this.row >= MAX_ROWS) throw damaged(`${this.part}: row number`);
    const format: RowFormat = {
      ...(ht !== undefined &&
        booleanAttribute(customHeight) && { height: numberAttribute(ht, `${this.part}: row height`) ?? 0 }),
      ...(booleanAttribute(hidden) && { hidden: true }),
    };
    if (format.height !== undefined || format.hidden) this.sheet.rows.set(this.row, format);
  }

  private openCell({ r, t, s }: XmlAttributes): void {
    this.column++;
    if (r !== undefined) this.moveTo(r);
    if (this.column >= MAX_COLUMNS) throw damaged(`${this.part}: cell reference`);
    this.type = t ?? "n";
    this.styleIndex = s === undefined ? 0 : parseIndex(s, `${this.part}: style index`);
    this.value = undefined;
    this.inline = undefined;
    this.formula = undefined;
    this.formulaType = undefined;
    this.sharedIndex = undefined;
  }

  /** Takes the column from a reference such as AB12, whose row must be the one that is open. */
  private moveTo(reference: string): void {
    let column = 0;
    let at = 0;
    for (let code = reference.charCodeAt(at); code >= 65 && code <= 90; code = reference.charCodeAt(++at)) {
      column = column * 26 + (code - 64);
    }
    let row = 0;
    const digits = at;
    for (let code = reference.charCodeAt(at); code >= 48 && code <= 57; code = reference.charCodeAt(++at)) {
      row = row * 10 + (code - 48);
    }
    const wellFormed = digits > 0 && digits <= 3 && at > digits && at === reference.length;
    if (!wellFormed || column > MAX_COLUMNS || row !== this.row + 1) throw damaged(`${this.part}: cell reference`);
    this.column = column - 1;
  }

  private closeCell(): void {
    const { row, column, context, sheet } = this;
    const format = context.styles.formats[this.styleIndex];
    if (!format) throw damaged(`${this.part}: cell format that the workbook does not have`);
    const formula = this.formulaText();
    let value = this.cellValue(formula !== undefined);
    // An ISO date (type "d") has been counted from 1900 already.
    if (context.date1904 && format.isDate && typeof value === "number" && this.type !== "d") value += DAYS_1904;
    if (value === null && formula === undefined && !format.style) return;
    if (--context.budget.cells < 0) throw new WorkbookError("tooLarge", `${this.part}: cells`);
    if (sheet.cell(row, column)) throw damaged(`${this.part}: a cell stands twice`);
    sheet.setCell(row, column, cellOf(value, formula, format.style));
  }

  /** The formula with "="; undefined for none, and for a what-if table, which has only values. */
  private formulaText(): string | undefined {
    const { formula, formulaType } = this;
    if (formula === undefined || formulaType === "dataTable") return undefined;
    if (formula.length > MAX_FORMULA) throw damaged(`${this.part}: formula too long`);
    const text =
      formulaType === "shared" ? this.shared.expand(this.sharedIndex, formula, this.row, this.column) : formula;
    return text === "" ? undefined : `=${withoutPrefixes(text)}`;
  }

  /** An empty constant text is a blank cell: no program shows a difference. As a formula's result it stays "". */
  private cellValue(hasFormula: boolean): CellValue {
    const { type, value, inline } = this;
    if (inline !== undefined && type !== "inlineStr") throw damaged(`${this.part}: text in a cell of another type`);
    if (value === undefined) return inline === "" ? null : (inline ?? null);
    switch (type) {
      case "n":
        return value === "" ? null : parseNumber(value, `${this.part}: cell`);
      case "s":
        return value === "" ? null : this.sharedString(value) || null;
      case "str":
      case "inlineStr":
        return value === "" && !hasFormula ? null : decodeXString(value);
      case "b":
        return this.booleanValue(value);
      case "e":
        return { error: value };
      case "d":
        return this.dateValue(value);
      default:
        throw damaged(`${this.part}: cell type`);
    }
  }

  private sharedString(index: string): string {
    const text = this.context.strings[parseIndex(index, `${this.part}: shared string index`)];
    if (text === undefined) throw damaged(`${this.part}: shared string that the workbook does not have`);
    return text;
  }

  private booleanValue(text: string): boolean {
    if (text === "1" || text === "true") return true;
    if (text === "0" || text === "false") return false;
    throw damaged(`${this.part}: boolean`);
  }

  private dateValue(text: string): number {
    const serial = serialOfIsoDate(text);
    if (serial === undefined) throw damaged(`${this.part}: date`);
    return serial;
  }
}

function cellOf(value: CellValue, formula: string | undefined, style: Cell["style"]): Cell {
  if (formula === undefined) return style ? { value, style } : { value };
  return style ? { value, formula, style } : { value, formula };
}
