import type { Finding } from "../dataset/Finding";
import { daysOfFilling } from "../forms/daysOfFilling";
import { rangeOfName } from "../forms/findForms";
import { columnName } from "../forms/formNames";
import { fieldsByHeading } from "../forms/headings";
import type { ReadContext } from "../forms/readGrid";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { FormList } from "./FormList";
import { type AskedColumn, columnLabels, listColumns } from "./listColumns";
import { type ListCellReader, listCellReader } from "./readListCell";

/** A column where it stands now. */
export interface FoundColumn {
  readonly asked: AskedColumn;
  readonly at: number;
  readonly read: ListCellReader;
}

/**
 * Columns by their names. One whose cells were deleted, or that bears another one's heading, is a finding and is not read. A form made before
 * there was a column has no name for it: it was never asked there.
 */
export function foundColumns(
  list: FormList,
  sheet: SheetSnapshot,
  { meta, info, catalogue, intake }: ReadContext,
): { readonly columns: readonly FoundColumn[]; readonly head: number; readonly findings: Finding[] } {
  const asked = listColumns(list, meta.programme, catalogue);
  const fieldsOf = fieldsByHeading(asked.map((one) => ({ id: one.column.id, labels: columnLabels(one) })));
  const isNamed = (wanted: string): boolean => sheet.names.some(({ name }) => name.toLowerCase() === wanted);
  const findings: Finding[] = [];
  let head = 0;
  const columns = asked.flatMap((one): FoundColumn[] => {
    const name = columnName({ field: one.column.id, when: "this" });
    const range = rangeOfName(sheet, name);
    const labels = columnLabels(one);
    if (!range) {
      if (!isNamed(name)) return [];
      findings.push({
        rule: "list.columnDeleted",
        severity: "hard",
        place: { sheet: sheet.name },
        labels: { name: labels },
      });
      return [];
    }
    head = Math.max(head, range.row);
    const place = { sheet: sheet.name, cell: cellAddress(range.row, range.column) };
    const { value } = sheet.cell(range.row, range.column);
    const heading = typeof value === "string" ? value : "";
    const borne = fieldsOf(heading);
    if (borne.length > 0 && !borne.includes(one.column.id)) {
      findings.push({
        rule: "form.columnExchanged",
        severity: "hard",
        place,
        parameters: { found: heading },
        labels: { expected: labels },
      });
      return [];
    }
    const read = listCellReader(one, {
      intake,
      vocabulary: catalogue.vocabularies[meta.language],
      language: meta.language,
      period: info.period,
      days: info.period && daysOfFilling(info.period),
    });
    return [{ asked: one, at: range.column, read }];
  });
  return { columns, head, findings };
}
