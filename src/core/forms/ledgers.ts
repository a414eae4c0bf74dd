import type { ModuleId } from "../dataset/ModuleId";
import type { CellValue } from "../workbook/Cell";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { rangeOfName } from "./findForms";
import type { CorrectionRecord } from "./FormReading";
import { NAMES } from "./formNames";

/**
 * The lists a form keeps on its hidden sheet, one line a row, without gaps: texts as stated, corrections applied, reasons given. They travel
 * with the file and are read back as they are; a line somebody broke by hand is told, never repaired.
 */
export interface Ledger {
  readonly name: string;
  /** First column on the hidden sheet, counted from 0. */
  readonly column: number;
  readonly fields: readonly string[];
}

const CELL = ["zone", "unit", "indicator", "when"] as const;

export const LEDGERS = {
  stated: { name: NAMES.stated, column: 9, fields: [...CELL, "value", "text"] },
  corrections: {
    name: "hoptac.corrections",
    column: 16,
    fields: ["time", "rule", ...CELL, "before", "before_format", "after", "after_format", "undone"],
  },
  reasons: { name: "hoptac.reasons", column: 28, fields: ["time", "rule", ...CELL, "value", "text"] },
  /** Cells marked now, as `markKey` writes them; the results sheet's own conditional formats look them up. */
  marks: { name: "hoptac.marks", column: 37, fields: ["hard", "soft"] },
} as const satisfies Readonly<Record<string, Ledger>>;

/** In place of `when`: the line is about a cell of a list, by the list's id, its row (counted from 1, and its hash) and the column's id. */
export const IN_LIST = "row";

/** The fields that say where a line is about: of a figure, or of a list. */
export const placeFields = (place: CorrectionRecord["place"]): readonly string[] =>
  "list" in place
    ? [place.list, `${String(place.at + 1)} ${place.row}`, place.field, IN_LIST]
    : [place.row.zone, place.row.unit, place.column.indicator, place.column.when];

/** Rows kept for each ledger; a form has a few hundred input cells. */
export const LEDGER_ROWS = 5_000;

/** A cell as the ledger of marks names it: its sheet in the form, row and column counted from 1 as ROW() and COLUMN() do. */
export const markKey = (module: ModuleId, at: { readonly row: number; readonly column: number }): string =>
  `${module}-${String(at.row + 1)}-${String(at.column + 1)}`;

/**
 * Where the heads of a ledger are not those the tool wrote: a column was deleted, inserted or named anew, and what stands below can't be told
 * apart. "lost": its name leads nowhere. None for a form made before the ledger was known.
 */
export function headFault(
  sheet: SheetSnapshot,
  { name, fields }: Ledger,
): { readonly row: number; readonly column: number } | "lost" | undefined {
  const range = rangeOfName(sheet, name);
  if (!range) return sheet.names.some((one) => one.name.toLowerCase() === name) ? "lost" : undefined;
  const row = range.row - 1;
  if (row < 0) return { row: 0, column: range.column };
  const wrong = fields.findIndex((field, column) => sheet.cell(row, range.column + column).value !== field);
  return wrong < 0 ? undefined : { row, column: range.column + wrong };
}

/**
 * The lines of a ledger up to the last one with content; a line somebody emptied by hand is one of blank cells, and hides none behind it. None
 * when the form was made before the ledger was known, or its heads are damaged.
 */
export function readLedger(sheet: SheetSnapshot, ledger: Ledger): readonly (readonly CellValue[])[] {
  const range = rangeOfName(sheet, ledger.name);
  if (!range || !sheet.used || headFault(sheet, ledger)) return [];
  const end = Math.min(range.row + range.rows, sheet.used.row + sheet.used.rows);
  const lines: CellValue[][] = [];
  let filled = 0;
  for (let row = range.row; row < end; row++) {
    const line = ledger.fields.map((_, column) => sheet.cell(row, range.column + column).value);
    lines.push(line);
    if (!isBlankLine(line)) filled = lines.length;
  }
  return lines.slice(0, filled);
}

export const isBlankLine = (line: readonly CellValue[]): boolean => line.every((value) => value === null);

/** Writes one line of a ledger; `index` counts from 0. Texts stay texts. Undefined when the form has no such ledger, or it is full or its heads are damaged. */
export function lineEdits(
  sheet: SheetSnapshot,
  ledger: Ledger,
  index: number,
  line: readonly CellValue[],
): readonly CellEdit[] | undefined {
  const range = rangeOfName(sheet, ledger.name);
  if (!range || index >= range.rows || headFault(sheet, ledger)) return undefined;
  return line.map((value, column) => ({
    sheetId: sheet.id,
    row: range.row + index,
    column: range.column + column,
    value,
    ...(typeof value === "string" && { style: { numberFormat: "@" } }),
  }));
}
