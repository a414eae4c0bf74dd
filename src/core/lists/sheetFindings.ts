import type { Finding } from "../dataset/Finding";
import { cellAddress, rectAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { FoundColumn } from "./foundColumns";

/**
 * What must be said of a list beside its rows: merged cells, of which all but the first are blank; rows nobody sees, which count all the same;
 * figures in columns of the user's own, which do not.
 */
export function sheetFindings(
  sheet: SheetSnapshot,
  head: number,
  end: number,
  columns: readonly FoundColumn[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const at = (row: number, column: number): Finding["place"] => ({ sheet: sheet.name, cell: cellAddress(row, column) });
  for (const merge of sheet.merges ?? []) {
    const isInside = merge.row < end && merge.row + merge.rows > head + 1;
    const isOurs = columns.some((column) => column.at >= merge.column && column.at < merge.column + merge.columns);
    if (!isInside || !isOurs) continue;
    const parameters = { range: rectAddress(merge) };
    findings.push({ rule: "list.merged", severity: "hard", place: at(merge.row, merge.column), parameters });
  }
  const { hiddenRow } = sheet;
  if (hiddenRow !== undefined && hiddenRow > head && hiddenRow < end) {
    findings.push({ rule: "list.hiddenRows", severity: "info", place: at(hiddenRow, columns[0]?.at ?? 0) });
  }
  const own = new Set(columns.map((column) => column.at));
  const { used } = sheet;
  for (let column = used?.column ?? 0; used && column < used.column + used.columns; column++) {
    if (own.has(column)) continue;
    for (let row = head + 1; row < used.row + used.rows; row++) {
      if (typeof sheet.cell(row, column).value !== "number") continue;
      findings.push({ rule: "form.strayColumn", severity: "soft", place: at(row, column) });
      break;
    }
  }
  return findings;
}
