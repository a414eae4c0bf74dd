import { crossing, isRow } from "../forms/FormModule";
import type { Catalogue } from "../Catalogue";
import { OWN_TABLE } from "../dataset/checkTables";
import { modulesOf } from "../dataset/modulesOf";
import type { ModuleId } from "../dataset/ModuleId";
import type { Programme } from "../dataset/Programme";
import type { Labels, Language } from "../text/Labels";
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
  const { filter, measures } = draft;
  const narrowed = filter.party !== undefined || filter.zone !== undefined;
  const table: TableRecord = {
    id,
    title,
    sheet: title,
    stub: rows.stub,
    columns:
      draft.columns === "ranked"
        ? [{ by: "results", ranked: measures.length > 0 ? measures : programme.indicators }]
        : COLUMN_CHOICES[draft.columns],
    ...(measures.length > 0 && { measures }),
    ...(narrowed && { filter }),
  };
  return { tables: [...chosen, id], ownTables: [...ownTables, table] };
}

function freeId(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = `${OWN_TABLE}${String(number)}`;
    if (!taken.includes(id)) return id;
  }
}
