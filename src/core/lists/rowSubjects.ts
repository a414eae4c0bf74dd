import type { Finding } from "../dataset/Finding";
import type { ModuleId } from "../dataset/ModuleId";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Quantity } from "../quantity/Quantity";
import { hashText } from "../workbook/contentHash";
import type { ListRow } from "./ListReading";

/** The subject of a doubt about rows of one list, to be spread into its finding; none in a form without a period. */
export type RowSubjects = (
  list: ModuleId,
  period: ReferencePeriod | undefined,
  rows: readonly ListRow[],
) => Pick<Finding, "subject">;

/**
 * Names doubts about rows by the list, the period and a hash of all that the rows say: wherever they stand and whichever comes first, until any of
 * them says something else. Of doubts alike each has a name of its own, by how many there were before: a third row alike is another question.
 */
export function rowSubjects(): RowSubjects {
  const counts = new Map<string, number>();
  return (list, period, rows) => {
    if (!period) return {};
    const said = JSON.stringify([list, ...rows.map(saidBy).sort()]);
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    return { subject: rowSubject(list, period, hashText(`${said} ${String(count)}`)) };
  };
}

/** What a row says, however its figures are spelled and in whatever order its columns stand. */
const saidBy = ({ fields, figures, unread = {} }: ListRow): string =>
  JSON.stringify([sorted(fields), sorted(figures).map(([id, quantity]) => [id, meaningOf(quantity)]), sorted(unread)]);

const sorted = <Value>(record: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** What two figures have in common where `sameFigure` holds. */
function meaningOf(quantity: Quantity): readonly (string | number)[] {
  const { kind, unit } = quantity;
  if (kind === "number") return [kind, unit, quantity.value, quantity.qualifier];
  return kind === "qualitative" ? [kind, unit, quantity.text] : [kind, unit];
}

/** The subject by its parts; a form's record keeps the hash alone. */
export const rowSubject = (list: ModuleId, { from, to }: ReferencePeriod, hash: string): string =>
  [list, from, to, hash].join("|");

export const hashOfSubject = (subject: string): string => subject.split("|").at(-1) ?? "";
