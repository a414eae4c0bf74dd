import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";
import type { FormGrid } from "./formGrid";
import type { Remark } from "./FormReading";
import { NAMES } from "./formNames";

/** What somebody wrote into the column of remarks, beside rows of figures, sums and rows of one's own alike. */
export function readRemarks(sheet: SheetSnapshot, { body, rows }: FormGrid): readonly Remark[] {
  const column = rangeOfName(sheet, NAMES.note)?.column;
  if (column === undefined || !body) return [];
  const label = rangeOfName(sheet, NAMES.label)?.column;
  const units = new Map(rows.map(({ at, row }) => [at, row.unit]));
  return Array.from({ length: body.rows }, (_, index) => body.row + index).flatMap((row): Remark[] => {
    const text = textAt(sheet, row, column);
    const unit = units.get(row);
    if (text === "") return [];
    return [
      {
        ...(unit !== undefined && { unit }),
        row: label === undefined ? "" : textAt(sheet, row, label),
        text,
        place: { sheet: sheet.name, cell: cellAddress(row, column) },
      },
    ];
  });
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = sheet.cell(row, column);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
