import type { Finding } from "../dataset/Finding";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";
import type { FormGrid } from "./formGrid";
import type { InputCell } from "./FormReading";
import { NAMES } from "./formNames";

/**
 * Figures that stand in the form but in no named row or column, or where nothing is asked: rows or columns somebody inserted or pasted
 * below the total. They are not counted, so each must be known. Texts are remarks and stay unmentioned, but for those with a digit among the figures.
 */
export function findStrays(
  sheet: SheetSnapshot,
  grid: FormGrid,
  cells: readonly Pick<InputCell, "at">[],
): readonly Finding[] {
  const { body } = grid;
  if (!body || !sheet.used) return [];
  const label = rangeOfName(sheet, NAMES.label)?.column;
  const note = rangeOfName(sheet, NAMES.note)?.column;
  const known = new Set([...cells, ...grid.sums].map(({ at }) => cellAddress(at.row, at.column)));
  const rows = new Set(grid.rows.map(({ at }) => at));
  const columns = new Set(grid.columns.map(({ at }) => at));
  const findings: Finding[] = [];
  const bottom = sheet.used.row + sheet.used.rows;
  for (let row = body.row; row < bottom; row++) {
    for (let column = sheet.used.column; column < sheet.used.column + sheet.used.columns; column++) {
      if (known.has(cellAddress(row, column))) continue;
      if (column === label || column === note || column === body.column) continue;
      const { value } = sheet.cell(row, column);
      const amongFigures = columns.has(column) && row < body.row + body.rows;
      const figure = typeof value === "number" || (amongFigures && typeof value === "string" && /\p{Nd}/u.test(value));
      if (!figure) continue;
      const rule = strayRule(rows.has(row), columns.has(column));
      findings.push({ rule, severity: "soft", place: { sheet: sheet.name, cell: cellAddress(row, column) } });
    }
  }
  return findings;
}

/** A named row and a named column that ask for nothing where they cross are no stray row or column. */
function strayRule(rowIsNamed: boolean, columnIsNamed: boolean): string {
  if (rowIsNamed && columnIsNamed) return "form.notAsked";
  return columnIsNamed ? "form.strayRow" : "form.strayColumn";
}
