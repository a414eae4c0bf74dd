import { annexTables } from "./annexTables";
import { type BookFacts, NO_FACTS } from "./BookFacts";
import { chosenTables } from "../tables/chosenTables";
import { buildTable, isLeftOut } from "../tables/buildTable";
import { joined } from "../tables/inBoth";
import { listTable } from "../tables/listTable";
import { sideBySide } from "../tables/sideBySide";
import type { LeftOut, StatTable } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import { type BookTableRecord, isListTable } from "../tables/TableRecord";

/** The tables of a book, and those that would say nothing. */
export interface BookTables {
  readonly tables: readonly StatTable[];
  readonly leftOut: readonly LeftOut[];
  /** The tables in each language of the book by itself. */
  readonly voices: readonly (readonly StatTable[])[];
}

/** The summary tables of a dataset in the order of the book: the programme's choice, else all that say anything. */
export function buildTables(context: TableContext, facts: BookFacts = NO_FACTS): BookTables {
  const first = inOneLanguage(context, facts);
  if (!context.second) return { ...first, voices: [first.tables] };
  const second = inOneLanguage(context.second, facts);
  return {
    tables: first.tables.map((table) => sideBySide(table, context, second.tables)),
    leftOut: first.leftOut.map((left) => {
      const other = second.leftOut.find(({ id }) => id === left.id);
      return { ...left, title: joined(left.title, other?.title) };
    }),
    voices: [first.tables, second.tables],
  };
}

function inOneLanguage(context: TableContext, facts: BookFacts): Omit<BookTables, "voices"> {
  const chosen = recordsOf(context).map((record) =>
    isListTable(record) ? listTable(context, record) : buildTable(context, record),
  );
  const made = [...chosen, ...annexTables(context, facts)];
  return {
    tables: made.flatMap((table) => (isLeftOut(table) ? [] : [table])),
    leftOut: made.filter((table) => isLeftOut(table)),
  };
}

const recordsOf = ({ catalogue, dataset: { programme } }: TableContext): readonly BookTableRecord[] =>
  chosenTables(programme, catalogue);
