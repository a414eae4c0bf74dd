import type { Finding } from "../dataset/Finding";
import { numericValue } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import type { FoundColumn } from "./foundColumns";
import type { ListCellReading } from "./ListCellReading";

/** What must be said of the cells of a row: as they were read, and of parts above the whole they are part of. */
export function rowFindings(
  sheet: string,
  at: number,
  columns: readonly FoundColumn[],
  cells: readonly (ListCellReading | undefined)[],
): readonly Finding[] {
  const findings: Finding[] = [];
  columns.forEach(({ asked: { indicator, wholes = [] }, at: where }, index) => {
    const cell = cells[index];
    if (!cell) return;
    const place = { sheet, cell: cellAddress(at, where) };
    for (const finding of cell.findings) findings.push({ ...finding, place });
    const part = numericValue(cell.figure);
    if (part === undefined || !indicator) return;
    for (const whole of wholes) {
      const other = columns.findIndex(({ asked }) => asked.column.id === whole.id);
      const total = numericValue(cells[other]?.figure);
      // Whoever knows the part knows how many there were; totals over substances are stated only by those who weighed them all.
      const mayBeUnsaid = whole.measure === "quantity" || cells[other]?.unread || cells[other]?.figure;
      if (total === undefined ? part === 0 || mayBeUnsaid : part <= total) continue;
      const parameters = { value: part, total: total ?? 0 };
      const labels = { part: indicator.labels, whole: whole.labels };
      findings.push({ rule: "list.partAboveWhole", severity: "hard", place, parameters, labels });
    }
  });
  return findings;
}
