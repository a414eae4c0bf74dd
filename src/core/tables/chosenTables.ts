import type { Catalogue } from "../Catalogue";
import { modulesOf } from "../dataset/modulesOf";
import type { Programme } from "../dataset/Programme";
import { type Labels, labelIn, type Language } from "../text/Labels";
import { type BookTableRecord, isListTable } from "./TableRecord";

/** All tables a programme's book can have: those of the catalogue, but for lists that nobody is asked for, and its own. */
export function offeredTables(programme: Programme, { tables }: Pick<Catalogue, "tables">): readonly BookTableRecord[] {
  const asked = modulesOf(programme);
  const known = [...tables.values()].filter((record) => !isListTable(record) || asked.includes(record.list));
  return [...known, ...(programme.ownTables ?? [])];
}

/** The tables of a programme's book in its order, under its titles; all there are where it chooses none. An id nobody knows is left out. */
export function chosenTables(programme: Programme, catalogue: Pick<Catalogue, "tables">): readonly BookTableRecord[] {
  const offered = offeredTables(programme, catalogue);
  if (!programme.tables) return offered;
  const known = new Map([...catalogue.tables.values(), ...offered].map((record) => [record.id, record]));
  return programme.tables.flatMap((choice): readonly BookTableRecord[] => {
    const record = known.get(typeof choice === "string" ? choice : choice.id);
    if (!record) return [];
    return typeof choice === "string" ? [record] : [{ ...record, ...renamed(record, choice.title) }];
  });
}

/** A title of the programme's own, which the sheet's tab bears as well in each language that has it. */
function renamed({ sheet, title }: BookTableRecord, own: Labels): Pick<BookTableRecord, "title" | "sheet"> {
  const tab = (language: Language): string | undefined =>
    labelIn(own, language) === labelIn(title, language) ? labelIn(sheet, language) : own[language];
  const [vi, lo] = [tab("vi"), tab("lo")];
  return {
    title: own,
    sheet: { en: tab("en") ?? own.en, ...(vi !== undefined && { vi }), ...(lo !== undefined && { lo }) },
  };
}

/** A programme with another choice of tables and estimates; none is all there are, and the usual ones. */
export function withTables(
  programme: Programme,
  { conversions, ownTables = [], tables }: Pick<Programme, "conversions" | "ownTables" | "tables">,
): Programme {
  const { conversions: _conversions, ownTables: _own, tables: _tables, ...rest } = programme;
  return {
    ...rest,
    ...(tables && { tables }),
    ...(ownTables.length > 0 && { ownTables }),
    ...(conversions && { conversions }),
  };
}
