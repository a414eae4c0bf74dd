import type { Programme } from "../../core/dataset/Programme";
import type { TableChoice, TableRecord } from "../../core/tables/TableRecord";
import type { Labels } from "../../core/text/Labels";
import type { BookTablesKit, TableChoices } from "../PaneServices";

/** A choice of tables as it is being made. */
export interface TablesDraft {
  /** Those in the book, in order. */
  readonly tables: readonly TableChoice[];
  /** Of the programme's own: also those left out, until the choice is kept. */
  readonly ownTables: readonly TableRecord[];
  /** All that say anything, now and later, in the usual order. */
  readonly usual: boolean;
  /** Factors of the estimates; the usual ones as long as nobody chooses. */
  readonly conversions?: readonly string[];
}

export const idOf = (choice: TableChoice): string => (typeof choice === "string" ? choice : choice.id);

/** What a programme has chosen; one the catalogue does not know any more is not offered. */
export function draftOf({ offered, programme }: BookTablesKit): TablesDraft {
  const { conversions, ownTables = [], tables } = programme;
  const known = new Set(offered.map(({ id }) => id));
  return {
    tables: tables?.filter((choice) => known.has(idOf(choice))) ?? offered.map(({ id }) => id),
    ownTables,
    usual: tables === undefined,
    ...(conversions && { conversions }),
  };
}

/** What is kept of a draft. */
export function choiceOf({ conversions, ownTables, tables, usual }: TablesDraft): TableChoices {
  const ids = new Set(tables.map(idOf));
  return {
    ...(!usual && { tables }),
    ownTables: ownTables.filter(({ id }) => ids.has(id)),
    ...(conversions && { conversions }),
  };
}

/** A table that can stand in the book, under the title it has by itself. */
export interface Offered {
  readonly id: string;
  readonly title: Labels;
}

/** All that can stand in the book: what the catalogue has for the programme, and the draft's own. */
export const offeredIn = ({ offered }: BookTablesKit, { ownTables }: TablesDraft): readonly Offered[] => [
  ...new Map([...offered, ...ownTables].map(({ id, title }) => [id, { id, title }])).values(),
];

/** The draft's programme, as far as tables go. */
export const programmeOf = ({ programme }: BookTablesKit, { ownTables }: TablesDraft): Programme => ({
  ...programme,
  ownTables,
});
