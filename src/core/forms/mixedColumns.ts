import { groupBy } from "../dataset/groupBy";
import type { Finding } from "../dataset/Finding";
import type { Indicator } from "../dataset/Programme";
import { mixedThousands } from "../intake/mixedThousands";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { InputCell } from "./FormReading";

/**
 * Columns of counts in which Excel took thousands separators for decimal signs. The broken figures are asked about one by one; here the whole
 * ones beside them are, any of which may have lost its zeros. Told at the first of these.
 */
export function mixedColumns(
  sheet: SheetSnapshot,
  cells: readonly InputCell[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Finding[] {
  const counts = cells.filter(({ column }) => indicators.get(column.indicator)?.measure === "count");
  return [...groupBy(counts, ({ at }) => at.column).values()].flatMap((column): Finding[] => {
    const unit = indicators.get(column[0]?.column.indicator ?? "")?.unit ?? "item";
    const mixed = mixedThousands(
      column.map(({ at }) => sheet.cell(at.row, at.column)),
      { unit, measure: "count" },
    );
    const first = column[mixed?.doubtful[0] ?? -1];
    if (!mixed || !first) return [];
    const { id, parameters } = mixed.finding;
    const place = { sheet: sheet.name, cell: cellAddress(first.at.row, first.at.column) };
    return [{ rule: id, severity: "soft", place, parameters }];
  });
}
