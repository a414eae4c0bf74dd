import type { Catalogue } from "../Catalogue";
import type { ModuleId } from "../dataset/ModuleId";
import { fillsModule } from "../dataset/modulesOf";
import { fillList, type FilledList, type ListLine } from "../lists/fillList";
import type { FormList, ListStanding } from "../lists/FormList";
import type { ListRow } from "../lists/ListReading";
import type { FormReading } from "./FormReading";

/** What is written into a new form's lists. */
export interface PrefilledLists extends Pick<FilledList, "edits" | "rewrites"> {
  /** Rows of all lists together. */
  readonly count: number;
}

/**
 * Rows for a new form's lists of what stands from one period to the next: the words and choices the catalogue names, never a figure. What several
 * forms of the last return say alike comes once.
 * @param form the new form, still blank.
 * @param last the forms of the last return.
 * @param unit whose form it is, where it is of one alone: since a row doesn't say whose it is, it takes the rows of that unit's own form, and all rows of a
 *   list that it alone fills.
 */
export function prefillLists(
  form: FormReading,
  last: readonly FormReading[],
  unit: string | undefined,
  catalogue: Catalogue,
): PrefilledLists {
  const areItsOwn = ({ cells, programme }: FormReading, list: ModuleId): boolean => {
    if (unit === undefined || cells.every(({ row }) => row.unit === unit)) return true;
    return programme.units.every((one) => fillsModule(one, list) === (one.id === unit));
  };
  const filled = form.lists.map((reading) => {
    const list = catalogue.lists.get(reading.list);
    const { standing } = list ?? {};
    if (!list || !standing) return { edits: [], rewrites: [], count: 0 };
    const own = last.filter((one) => areItsOwn(one, list.id));
    const rows = own.flatMap(({ lists }) => lists.filter((one) => one.list === list.id).flatMap((one) => one.rows));
    const carried = rows
      .map((row) => carriedFields(row, list, standing, reading.columns))
      .filter((one) => one !== undefined);
    const told = new Map(carried.map((fields) => [JSON.stringify(fields), fields]));
    const lines = [...told.values()].map((fields, line): ListLine => ({ line, fields, figures: {} }));
    return { ...fillList(form, reading, lines, catalogue), count: lines.length };
  });
  return {
    edits: filled.flatMap(({ edits }) => edits),
    rewrites: filled.flatMap(({ rewrites }) => rewrites),
    count: filled.reduce((sum, { count }) => sum + count, 0),
  };
}

/** What a row hands on; undefined where it is over, or nobody understood what it is of. */
function carriedFields(
  { fields }: ListRow,
  { identity: [name = ""] }: FormList,
  { columns, until }: ListStanding,
  there: ReadonlyMap<string, number>,
): Readonly<Record<string, string>> | undefined {
  if (fields[name] === undefined || (until && until.codes.includes(fields[until.column] ?? ""))) return undefined;
  const kept = columns.flatMap((id): [string, string][] => {
    const field = there.has(id) ? fields[id] : undefined;
    return field === undefined ? [] : [[id, field]];
  });
  return Object.fromEntries(kept);
}
