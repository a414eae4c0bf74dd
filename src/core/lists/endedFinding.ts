import type { Finding } from "../dataset/Finding";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { formatDate } from "../text/formatDate";
import { cellAddress } from "../workbook/a1";
import type { FoundColumn } from "./foundColumns";
import type { FormList } from "./FormList";
import type { ListRow } from "./ListReading";

/** A query about a row that names what a change of the administration has ended; none where the row may be of the time before. */
export function endedFinding(
  { ended = [] }: FormList,
  sheet: string,
  columns: readonly FoundColumn[],
  { at, fields }: ListRow,
  period: ReferencePeriod | undefined,
): readonly Finding[] {
  if (!period) return [];
  const own = ended.find(
    ({ change, where, until }) =>
      period[until] >= change.date && where.every(({ column, codes }) => codes.includes(fields[column] ?? "")),
  );
  const column = columns.find(({ asked }) => asked.column.id === own?.where[0]?.column);
  if (!own || !column) return [];
  const { labels, date } = own.change;
  const parameters = { day: formatDate(date, "en", "short") };
  const place = { sheet, cell: cellAddress(at, column.at) };
  return [{ rule: "list.ended", severity: "soft", place, parameters, labels: { change: labels } }];
}
