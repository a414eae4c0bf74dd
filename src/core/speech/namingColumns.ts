import type { Catalogue } from "../Catalogue";
import type { FormList } from "../lists/FormList";
import { isListTable } from "../tables/TableRecord";

/** The columns by which a row of a list is known: what tells rows apart, and what tables call them by. */
export const namingColumns = (
  { id, identity, oneEvent }: FormList,
  { tables }: Pick<Catalogue, "tables">,
): readonly string[] => [
  ...identity,
  ...(oneEvent ? [oneEvent.when, oneEvent.where, ...oneEvent.named] : []),
  ...[...tables.values()].flatMap((record) =>
    isListTable(record) && record.list === id ? (record.largest?.named ?? []) : [],
  ),
];
