import type { Catalogue } from "../Catalogue";
import type { Place } from "../dataset/Finding";
import type { FormReading, ListedPlace } from "../forms/FormReading";
import { parseRect } from "../workbook/a1";
import type { CellValue } from "../workbook/Cell";
import { hashText } from "../workbook/contentHash";
import type { WorkbookSnapshot } from "../workbook/Workbook";
import type { ListReading, ListRow } from "./ListReading";

/** A cell of a list where it stands now. */
export interface ListedCell {
  readonly form: FormReading;
  readonly sheetId: string;
  readonly at: { readonly row: number; readonly column: number };
}

/** The cell of a list a finding speaks of; undefined where it is of none, or in no row or column of its list. */
export function listedAt(
  forms: readonly FormReading[],
  { sheet, cell = "" }: Place,
  catalogue: Catalogue,
): (ListedCell & { readonly place: ListedPlace }) | undefined {
  const { row: at, column } = parseRect(cell) ?? {};
  const form = forms.find(({ lists }) => lists.some((one) => one.sheet.name === sheet));
  const list = form?.lists.find((one) => one.sheet.name === sheet);
  const row = list?.rows.find((one) => one.at === at);
  const [field] = [...(list?.columns ?? [])].find(([, own]) => own === column) ?? [];
  if (!form || !list || !row || field === undefined || column === undefined) return undefined;
  const place = { list: list.list, field, at: row.at, row: identityOf(row, field, list, catalogue) };
  return { form, sheetId: list.sheet.id, at: { row: row.at, column }, place };
}

/**
 * Where a corrected cell of a list stands now: in the row that says the same of the same thing and holds the correction; the one in its place
 * first, since others may have been sorted before it. Where another cell of the row was changed so that nobody knows it any more, its place
 * counts as long as no other row holds the same.
 */
export function findListed(
  form: FormReading,
  { list: id, field, at, row: identity }: ListedPlace,
  held: CellValue,
  { sheets }: WorkbookSnapshot,
  catalogue: Catalogue,
): ListedCell | undefined {
  const list = form.lists.find((one) => one.list === id);
  const column = list?.columns.get(field);
  const sheet = sheets.find((one) => one.id === list?.sheet.id);
  if (!list || !sheet || column === undefined) return undefined;
  const holding = list.rows.filter((row) => sheet.cell(row.at, column).value === held);
  const same = holding.filter((row) => identityOf(row, field, list, catalogue) === identity);
  const alike = same.length > 0 ? same : holding.length === 1 ? holding.filter((row) => row.at === at) : [];
  const own = alike.find((row) => row.at === at) ?? (alike.length === 1 ? alike[0] : undefined);
  return own && { form, sheetId: sheet.id, at: { row: own.at, column } };
}

/** What tells a row from others beside the cell itself, in short. */
function identityOf({ fields, figures }: ListRow, field: string, { list }: ListReading, { lists }: Catalogue): string {
  const { identity = [], apart = [] } = lists.get(list) ?? {};
  const others = identity.filter((id) => id !== field).map((id) => fields[id] ?? figures[id] ?? null);
  const more = apart.filter((id) => id !== field).flatMap((id) => fields[id] ?? []);
  return hashText(JSON.stringify([...others, ...more]));
}
