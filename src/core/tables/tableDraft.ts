import { crossing, isRow } from "../forms/FormModule";
import type { Catalogue } from "../Catalogue";
import { OWN_TABLE } from "../dataset/checkTables";
import { modulesOf } from "../dataset/modulesOf";
import type { ModuleId } from "../dataset/ModuleId";
import type { Programme } from "../dataset/Programme";
import { type Labels, labelIn, type Language } from "../text/Labels";
import { fitsBeside } from "./columnsFor";
import type { ColumnsRecord, StubRecord, TableFilter, TableRecord } from "./TableRecord";

/** Columns a user chooses from, each one or more groups of a table's record. */
export const COLUMN_CHOICES = {
  change: [{ by: "change" }],
  zones: [{ by: "zones" }],
  sides: [{ by: "sides" }, { by: "change" }],
  sidesChange: [{ by: "sides", then: { by: "change" } }],
  sidesZones: [{ by: "sides", then: { by: "zones" } }],
  fields: [{ by: "fields" }],
  sidesFields: [{ by: "sides", then: { by: "fields" } }],
  results: [{ by: "results" }],
  ranked: [{ by: "results", ranked: [] }],
} as const satisfies Readonly<Record<string, readonly ColumnsRecord[]>>;
export type ColumnChoice = keyof typeof COLUMN_CHOICES;
const CHOICES = Object.keys(COLUMN_CHOICES) as ColumnChoice[];

/** Rows a user chooses from, with what they are called: the sheet, where they are of one. */
export interface RowChoice {
  readonly id: string;
  readonly stub: StubRecord;
  readonly sheet?: Labels;
  /** Indicators that can be chosen among, by id; none where the sheet's own lines are the rows. */
  readonly measures: readonly string[];
}

/** A table as a user puts it together. */
export interface TableDraft {
  readonly title: string;
  /** Of a `RowChoice`. */
  readonly rows: string;
  readonly columns: ColumnChoice;
  /** Those shown alone; all for none. */
  readonly measures: readonly string[];
  readonly filter: TableFilter;
}

/** The rows a programme's tables can have. */
export function rowChoices(programme: Programme, { modules }: Pick<Catalogue, "modules">): readonly RowChoice[] {
  const measures = programme.indicators;
  const asked = modulesOf(programme).flatMap((id) => modules.get(id) ?? []);
  const results: readonly RowChoice[] = modulesOf(programme).includes("results")
    ? (["results", "units", "periods"] as const).map((by) => ({ id: by, stub: { by }, measures }))
    : [];
  return [
    ...results,
    ...asked.flatMap(({ cells, columns, id, rows, sheet }): readonly RowChoice[] => {
      const own = rows
        .filter(isRow)
        .flatMap((row) => columns.flatMap((column) => cells.get(crossing(row.id, column.id)) ?? []));
      return [
        { id: `indicators_${id}`, stub: { by: "indicators", modules: [id] }, sheet, measures: [...new Set(own)] },
        ...(columns.length > 1 ? [{ id: `lines_${id}`, stub: linesOf(id), sheet, measures: [] }] : []),
      ];
    }),
  ];
}

const linesOf = (module: ModuleId): StubRecord => ({ by: "lines", module });

/** The columns that go with rows; those of sides only where there are two. */
export const columnChoices = ({ stub }: RowChoice, { parties }: Programme): readonly ColumnChoice[] =>
  CHOICES.filter(
    (choice) =>
      COLUMN_CHOICES[choice].every((group) => fitsBeside(stub, group)) &&
      (choice !== "ranked" || stub.by === "units") &&
      (parties.length > 1 || !choice.startsWith("sides")),
  );

/** A programme with one more table of its own, behind those it has. @param language of the draft's title. */
export function withTable(
  programme: Programme,
  chosen: NonNullable<Programme["tables"]>,
  draft: TableDraft,
  rows: RowChoice,
  language: Language,
): Pick<Programme, "tables" | "ownTables"> {
  const { ownTables = [] } = programme;
  const id = freeId(ownTables.map((table) => table.id));
  const title = { en: draft.title.trim(), [language]: draft.title.trim() };
  const table = { id, title, sheet: title, ...bodyOf(programme, draft, rows) };
  return { tables: [...chosen, id], ownTables: [...ownTables, table] };
}

/** A table of a programme's own with another draft in its place; its titles in other languages stay. @param language of the draft's title. */
export function redrafted(
  programme: Programme,
  { id, sheet, title }: TableRecord,
  draft: TableDraft,
  rows: RowChoice,
  language: Language,
): TableRecord {
  const typed = draft.title.trim();
  const isKept = typed === "" || typed === labelIn(title, language);
  // Where nobody has written English, the text of the language written in stands for it.
  const stoodForEnglish = title.en === labelIn(title, language);
  const own = isKept ? title : { ...title, ...(stoodForEnglish && { en: typed }), [language]: typed };
  return { id, title: own, sheet: isKept ? sheet : own, ...bodyOf(programme, draft, rows) };
}

function bodyOf(
  programme: Programme,
  { columns, filter, measures }: TableDraft,
  { stub }: RowChoice,
): Omit<TableRecord, "id" | "title" | "sheet"> {
  const narrowed = filter.party !== undefined || filter.zone !== undefined;
  return {
    stub,
    columns:
      columns === "ranked"
        ? [{ by: "results", ranked: measures.length > 0 ? measures : programme.indicators }]
        : COLUMN_CHOICES[columns],
    ...(measures.length > 0 && { measures }),
    ...(narrowed && { filter }),
  };
}

/** The draft a table was, or could have been, made from; undefined for one that says more than a draft can. */
export function draftOf(
  programme: Programme,
  record: TableRecord,
  choices: readonly RowChoice[],
  language: Language,
): TableDraft | undefined {
  const rows = choices.find(({ stub }) => JSON.stringify(stub) === JSON.stringify(record.stub));
  const { filter = {}, measures = [], title } = record;
  const drafts = rows
    ? columnChoices(rows, programme).map((columns): TableDraft => ({
        title: labelIn(title, language),
        rows: rows.id,
        columns,
        measures,
        filter,
      }))
    : [];
  const same = (draft: TableDraft): boolean => {
    const made = rows && redrafted(programme, record, draft, rows, language);
    return JSON.stringify(sorted(made)) === JSON.stringify(sorted(record));
  };
  return drafts.find(same);
}

const sorted = (record: object | undefined): readonly unknown[] =>
  Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));

function freeId(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = `${OWN_TABLE}${String(number)}`;
    if (!taken.includes(id)) return id;
  }
}
