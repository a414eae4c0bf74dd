import type { ListRecord } from "../lists/ListRecord";
import type { Source } from "./Observation";
import type { ModuleId } from "./ModuleId";

/** A row of a list of a return, such as one joint case: told in the book as it stands, never added up. */
export interface ListEntry extends ListRecord {
  readonly list: ModuleId;
  /** What nobody understood, as it was typed; by column. */
  readonly unread?: Readonly<Record<string, string>>;
  /** Its first cell. */
  readonly source?: Source;
}

/** The rows of one list. */
export const entriesOfList = (entries: readonly ListEntry[] = [], list: ModuleId): readonly ListEntry[] =>
  entries.filter((entry) => entry.list === list);

/** What rows say, wherever they stand. */
export const entryTexts = (entries: readonly ListEntry[] = []): readonly string[] =>
  entries.map(({ figures, fields, list, unread }) => JSON.stringify([list, sorted(fields), sorted(figures), unread]));

const sorted = (record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
