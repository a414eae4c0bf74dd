import type { CellValue } from "../../core/workbook/Cell";
import { type Rect, rectContains } from "../../core/workbook/Rect";
import type { CellReading } from "../../core/workbook/Workbook";
import type { FontBlock } from "./FontBlock";

/** A block of cells as Office.js gives it: four grids of the same shape. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

export const GRID_FIELDS = "values,formulas,numberFormat,valueTypes";

const BLANK: CellReading = { value: null, numberFormat: "General" };

/** Reads cells by absolute position out of a grid that stands at `used`. */
export class GridSnapshot {
  constructor(
    readonly used: Rect | undefined,
    private readonly grid: Grid,
    /** How many charts stand on the sheet. */
    readonly charts = 0,
    private readonly fonts?: FontBlock,
  ) {}

  withFonts(fonts: FontBlock): GridSnapshot {
    return new GridSnapshot(this.used, this.grid, this.charts, fonts);
  }

  holds(row: number, column: number): boolean {
    return this.used !== undefined && rectContains(this.used, row, column);
  }

  cell(row: number, column: number): CellReading {
    if (!this.used) return BLANK;
    const r = row - this.used.row;
    const c = column - this.used.column;
    const { values, formulas, numberFormat, valueTypes } = this.grid;
    const type = valueTypes[r]?.[c];
    if (type === undefined) return BLANK;
    const raw = values[r]?.[c];
    const formula = formulaText(formulas[r]?.[c], raw, type);
    const font = this.fonts?.nameAt(row, column);
    return {
      value: cellValue(raw, type, formula),
      ...(formula !== undefined && { formula }),
      numberFormat: textOf(numberFormat[r]?.[c]) || "General",
      ...(font !== undefined && { font }),
    };
  }
}

/**
 * `formulas` holds the formula, or the constant itself without the apostrophe that made it text (office-js 6687): "=1+1" that
 * is also the cell's value is text, not a formula.
 */
function formulaText(formula: unknown, value: unknown, type: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  return type === "String" && formula === value ? undefined : formula;
}

function cellValue(raw: unknown, type: unknown, formula: string | undefined): CellValue {
  if (type === "Error") return { error: textOf(raw) };
  if (type === "Empty" && formula === undefined) return null;
  return typeof raw === "number" || typeof raw === "boolean" ? raw : textOf(raw);
}

const textOf = (raw: unknown): string => (typeof raw === "string" ? raw : "");
