import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { entriesOfList, type ListEntry } from "../dataset/ListEntry";
import type { IsoDate } from "../dataset/ReferencePeriod";
import type { FormList } from "../lists/FormList";
import { listColumns } from "../lists/listColumns";
import type { FigureRef, RowsRef } from "../narrative/Figure";
import { rowsFigure } from "../narrative/rowsFigure";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { isListTable, type ListTableRecord } from "../tables/TableRecord";
import { textsOf } from "../text/Labels";
import type { Fact } from "./Fact";
import { foldedName } from "./foldedText";
import { codesOf, namesOf } from "./namesOf";
import { namingColumns } from "./namingColumns";

/** A row of a list, with what a text may call it (folded) and the figures it states. */
export interface ListedRow {
  readonly names: readonly string[];
  readonly days: readonly IsoDate[];
  readonly facts: readonly Fact[];
}

/** How many rows a list has, all or of a choice: behind its title, or behind a choice of the list named. */
export interface ListedCount {
  readonly titles: readonly string[];
  /** Left out for all rows. */
  readonly choices?: readonly string[];
  readonly fact: Fact;
}

export interface ListedFacts {
  readonly rows: readonly ListedRow[];
  readonly counts: readonly ListedCount[];
}

/** A name shorter than this stands in other words. */
const SHORTEST = 3;

/**
 * The figures of a dataset's lists, which no table adds up. A row is known by what tells it from others (its code, day, place), but not by what is
 * a zone, side or unit as well.
 * @param others names of these (folded).
 */
export function listedFacts(dataset: Dataset, catalogue: Catalogue, others: readonly string[]): ListedFacts {
  const { lists = [] } = dataset;
  return {
    rows: lists.flatMap((entry, row) => {
      const list = catalogue.lists.get(entry.list);
      const facts = list ? factsOfRow(entry, row, dataset, catalogue) : [];
      return list && facts.length > 0 ? [{ ...namesOfRow(entry, list, catalogue, others), facts }] : [];
    }),
    counts: [...catalogue.tables.values()].flatMap((record) =>
      isListTable(record) && record.counted && entriesOfList(lists, record.list).length > 0
        ? countsOf(record, record.counted.column, dataset, catalogue)
        : [],
    ),
  };
}

function factsOfRow(
  { figures, list }: ListEntry,
  row: number,
  dataset: Dataset,
  catalogue: Catalogue,
): readonly Fact[] {
  return Object.keys(figures).flatMap((id): readonly Fact[] => {
    const indicator = catalogue.indicators.get(id);
    const rows = { list, row };
    const figure = rowsFigure(dataset, { indicator: id, rows, period: "now", measure: "amount" }, rows);
    if (!indicator || !figure?.number) return [];
    return [{ figure, indicator, names: namesOf(indicator, catalogue), codes: codesOf(indicator), ...NOBODYS }];
  });
}

const NOBODYS = { parties: [], units: [], isJoint: false } as const;

function namesOfRow(
  { fields }: ListEntry,
  list: FormList,
  catalogue: Catalogue,
  others: readonly string[],
): Pick<ListedRow, "names" | "days"> {
  const naming = namingColumns(list, catalogue);
  const said = (kind: "text" | "date"): readonly string[] =>
    list.columns.flatMap((column) =>
      column.kind === kind && naming.includes(column.id) ? (fields[column.id] ?? []) : [],
    );
  return {
    names: said("text")
      .map(foldedName)
      .filter((name) => name.length >= SHORTEST && !others.includes(name)),
    days: said("date"),
  };
}

function countsOf(
  { list: id, title }: ListTableRecord,
  column: string,
  dataset: Dataset,
  catalogue: Catalogue,
): readonly ListedCount[] {
  const list = catalogue.lists.get(id);
  if (!list) return [];
  const titles = [...textsOf(title), ...textsOf(list.sheet)].map(foldedName);
  const count = (rows: RowsRef): Pick<ListedCount, "titles" | "fact"> => {
    const ref: FigureRef = { indicator: id, rows, period: "now", measure: "amount" };
    const figure = rowsFigure(dataset, ref, rows) ?? { ref, sources: [] };
    return { titles, fact: { figure, indicator: rowsOf(id, title), names: [], codes: [], ...NOBODYS } };
  };
  const { choices = [] } =
    listColumns(list, dataset.programme, catalogue).find((one) => one.column.id === column) ?? {};
  return [
    count({ list: id }),
    ...choices.map((choice) => ({
      ...count({ list: id, where: { column, choice: choice.id } }),
      choices: textsOf(choice.labels).map(foldedName),
    })),
  ];
}

/** What is counted where rows are: themselves. */
const rowsOf = (id: string, labels: IndicatorRecord["labels"]): IndicatorRecord => ({
  id,
  labels,
  unit: "item",
  measure: "count",
  nature: "flow",
  topic: "meetings",
  additive: { zones: true, units: true, parties: true, periods: true },
  plausibleMaximum: Infinity,
  help: labels,
});
