import type { Finding } from "../dataset/Finding";
import { rangeOfName } from "../forms/findForms";
import { columnName } from "../forms/formNames";
import type { ReadContext } from "../forms/readGrid";
import { foldName } from "../registers/foldName";
import { textsOf } from "../text/Labels";
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

/** Columns by their names. One that is gone, or bears another one's heading, is a finding and is not read. */
export function foundColumns(
  list: FormList,
  sheet: SheetSnapshot,
  { meta, info, catalogue, intake }: ReadContext,
): { readonly columns: readonly FoundColumn[]; readonly head: number; readonly findings: Finding[] } {
  const asked = listColumns(list, meta.programme, catalogue);
  const findings: Finding[] = [];
  let head = 0;
  const columns = asked.flatMap((one): FoundColumn[] => {
    const range = rangeOfName(sheet, columnName({ field: one.column.id, when: "this" }));
    const labels = columnLabels(one);
    if (!range) {
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
    const heading = sheet.cell(range.row, range.column).value;
    if (bearsOther(heading, one, asked)) {
      const parameters = { found: typeof heading === "string" ? heading : "" };
      findings.push({
        rule: "form.columnExchanged",
        severity: "hard",
        place,
        parameters,
        labels: { expected: labels },
      });
      return [];
    }
    const read = listCellReader(one, {
      intake,
      vocabulary: catalogue.vocabularies[meta.language],
      language: meta.language,
      period: info.period,
      days: undefined,
    });
    return [{ asked: one, at: range.column, read }];
  });
  return { columns, head, findings };
}

/** Whether a heading is another column's, in any language. */
function bearsOther(heading: unknown, own: AskedColumn, all: readonly AskedColumn[]): boolean {
  if (typeof heading !== "string") return false;
  const bare = foldName(heading.replace(/\s*\([^()]*\)\s*$/, ""));
  const bears = (asked: AskedColumn): boolean =>
    textsOf(columnLabels(asked)).some((text) => foldName(text) === foldName(heading) || foldName(text) === bare);
  return !bears(own) && all.some((asked) => asked !== own && bears(asked));
}
