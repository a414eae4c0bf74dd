import type { Cell, CellStyle, CellValue } from "./Cell";
import type { Chart } from "./Chart";
import type { Rect } from "./Rect";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A defined name that refers to one block of cells or, rarely, to a constant. */
export interface DefinedName {
  readonly name: string;
  /** Formula text without "=": 'Kết quả'!$A$1:$B$2; #REF! when its cells were deleted. */
  readonly refersTo: string;
  /** Kept out of Excel's Name Manager. */
  readonly hidden?: boolean;
}

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** Formulas stand with "=", relative to the top left cell of the range. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
      readonly operator: Comparison;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface DataValidation {
  readonly range: Rect;
  readonly rule: ValidationRule;
  /** Title at most 32 characters; message at most 255 in a prompt, 224 in an alert: Excel's limits. */
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

/** A conditional format by formula (with "=", relative to the range's top left cell). Later ones have lower priority. */
export interface ConditionalFormat {
  readonly range: Rect;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Colour of a thin line round each cell. */
  readonly frame?: string;
}

/** What a protected sheet still lets the user do; never a password: protection guards against slips, it is not security. */
export interface SheetProtection {
  readonly formatCells?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly insertRows?: boolean;
  readonly insertColumns?: boolean;
  readonly sort?: boolean;
  readonly autoFilter?: boolean;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4";
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Pages across and down; 0 down is as many as needed. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  readonly printArea?: Rect;
  /** First and last row repeated on every page, counted from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Likewise columns, where a row goes over several pages. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Rows that begin a page, from above, counted from 0: where a page ends before it is full. */
  readonly breaks?: readonly number[];
  readonly centerHorizontally?: boolean;
  /** In Excel's codes (&P page, &N pages). */
  readonly header?: HeaderFooter;
  readonly footer?: HeaderFooter;
  /** The first page has neither header nor footer (a page number is hidden on page 1). */
  readonly plainFirstPage?: boolean;
}

export interface HeaderFooter {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** A hidden or sized row or column. Width is in characters of the default font as OOXML has it; height in points. */
export interface ColumnFormat {
  readonly width?: number;
  readonly hidden?: boolean;
  /** How cells look that nothing is stored for, down to the last row; without borders. What is put into such a cell takes it over. */
  readonly style?: CellStyle;
}
export interface RowFormat {
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A style laid over another: what it names changes, the rest stays. */
export const mergeStyles = (below: CellStyle | undefined, above: CellStyle): CellStyle => ({
  ...below,
  ...above,
  ...(above.font && { font: { ...below?.font, ...above.font } }),
  ...(above.border && { border: { ...below?.border, ...above.border } }),
});

/** The entries of a map by ascending key. Sheets are mostly filled in that order, and a large one is slow to sort. */
function inOrder<Value>(map: ReadonlyMap<number, Value>): Iterable<readonly [number, Value]> {
  let last = -Infinity;
  for (const key of map.keys()) {
    if (key < last) return [...map].sort(([a], [b]) => a - b);
    last = key;
  }
  return map;
}

/**
 * One worksheet, as a plan describes it, as a file holds it and as the embedded workbook changes it.
 * Cells are sparse; rows and columns count from 0.
 */
export class Sheet {
  visibility: SheetVisibility = "visible";
  tabColor?: string;
  showGridlines = true;
  readonly columns = new Map<number, ColumnFormat>();
  readonly rows = new Map<number, RowFormat>();
  readonly merges: Rect[] = [];
  readonly validations: DataValidation[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly charts: Chart[] = [];
  /** Names scoped to this sheet. */
  readonly names: DefinedName[] = [];
  protection?: SheetProtection;
  /** Rows and columns kept in view. */
  freeze?: { readonly rows: number; readonly columns: number };
  page?: PageLayout;

  private readonly cells = new Map<number, Map<number, Cell>>();

  constructor(
    public name: string,
    /** Stable within its workbook; set by the workbook that takes the sheet in. */
    public id = name,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** How a cell looks: as it is stored, or as its column has it. */
  styleAt(row: number, column: number): CellStyle | undefined {
    const cell = this.cell(row, column);
    return cell ? cell.style : this.columns.get(column)?.style;
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }

  setCell(row: number, column: number, cell: Cell | undefined): void {
    let line = this.cells.get(row);
    if (!cell) {
      line?.delete(column);
      if (line?.size === 0) this.cells.delete(row);
      return;
    }
    if (!line) this.cells.set(row, (line = new Map<number, Cell>()));
    line.set(column, cell);
  }

  /** Sets a constant and, where given, its style; a style already there is kept otherwise. */
  put(row: number, column: number, value: CellValue, style?: CellStyle): void {
    const kept = style ?? this.styleAt(row, column);
    this.setCell(row, column, kept ? { value, style: kept } : { value });
  }

  /** Sets a formula (with "=") with its cached result. */
  putFormula(row: number, column: number, formula: string, value: CellValue, style?: CellStyle): void {
    const kept = style ?? this.styleAt(row, column);
    this.setCell(row, column, kept ? { value, formula, style: kept } : { value, formula });
  }

  /** Lays a style over a block, keeping each cell's content; properties already there and not named in it stay. */
  format(range: Rect, style: CellStyle): void {
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        const cell = this.cell(row, column);
        const below = this.styleAt(row, column);
        this.setCell(row, column, { ...(cell ?? { value: null }), style: mergeStyles(below, style) });
      }
    }
  }

  /** Every row with stored cells from above, these from left to right. */
  *lines(): IterableIterator<readonly [row: number, cells: Iterable<readonly [column: number, cell: Cell]>]> {
    for (const [row, line] of inOrder(this.cells)) yield [row, inOrder(line)];
  }

  /** Every stored cell, row by row from left to right. */
  *entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, line] of this.lines()) for (const [column, cell] of line) yield [row, column, cell];
  }

  /** The smallest block that holds every cell with content (`values`) or with content or a style; undefined when there is none. */
  usedRange(valuesOnly = false): Rect | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, line] of this.cells) {
      for (const [column, cell] of line) {
        if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
