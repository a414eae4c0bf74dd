import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { ListEntry } from "../dataset/ListEntry";
import type { FormList } from "../lists/FormList";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { type AskedColumn, columnHeading, listColumns } from "../lists/listColumns";
import { formatDate } from "../text/formatDate";
import { dayNumber } from "../dataset/ReferencePeriod";
import type { ListTableRecord } from "./TableRecord";
import type { LeftOut, StatTable, TableCell, TableColumn } from "./StatTable";
import { headnote, scopeLine, type TableContext } from "./TableContext";

const entriesOf = ({ lists = [] }: Dataset, { list }: ListTableRecord): readonly ListEntry[] =>
  lists.filter((entry) => entry.list === list);

/** The rows of the dataset that the lines of a list's table show; undefined for its headings. */
export const entriesShown = (
  record: ListTableRecord,
  dataset: Dataset,
  catalogue: Catalogue,
): readonly (ListEntry | undefined)[] =>
  record.largest
    ? largestOf(record, record.largest.most, dataset, catalogue).flatMap(({ rows }) => [
        undefined,
        ...rows.map(({ entry }) => entry),
      ])
    : entriesOf(dataset, record);

/**
 * The rows of a list as the returns have them, numbered, in the columns anything stands in. Rows of several returns say which one they are of.
 * Nothing is computed: a figure stands as it was stated.
 */
export function listTable(context: TableContext, record: ListTableRecord): StatTable | LeftOut {
  const { catalogue, dataset, label, translate } = context;
  const title = label(record.title);
  const list = catalogue.lists.get(record.list);
  const entries = entriesOf(dataset, record);
  if (!list || entries.length === 0) return { id: record.id, title, reason: "noFigures" };
  if (record.largest) return largestTable(context, record, record.largest, list);
  const files = new Set(entries.map(({ source }) => source?.file));
  const columns = listColumns(list, dataset.programme, catalogue).filter(({ column: { id } }) =>
    entries.some(({ fields, figures, unread = {} }) => id in fields || id in figures || id in unread),
  );
  const notStated = entries.some(({ figures }) => Object.values(figures).some(({ kind }) => kind === "notStated"));
  return {
    id: record.id,
    title,
    sheet: label(record.sheet),
    headnote: headnote(context),
    columns: [
      { id: "number", label: translate("table.head.number"), role: "number" },
      ...columns.map((asked) => columnOf(asked, context)),
      ...(files.size > 1
        ? [{ id: "return", label: translate("table.head.return"), role: "text", width: 24 } as const]
        : []),
    ],
    rows: entries.map((entry, index) => ({
      id: `entry_${String(index + 1)}`,
      cells: [
        text(String(index + 1)),
        ...columns.map((asked) => cellOf(asked, entry, context)),
        ...(files.size > 1 ? [text(entry.source?.file ?? "")] : []),
      ],
    })),
    notes: [
      scopeLine(context),
      translate("table.note.list"),
      ...(notStated ? [translate("table.note.notStated")] : []),
    ],
  };
}

/** A drug and the rows with the largest figures of it, the largest first. */
interface Largest {
  readonly asked: AskedColumn;
  readonly rows: readonly { readonly entry: ListEntry; readonly quantity: Quantity }[];
}

/** The rows with the largest figures, drug by drug. */
export function largestOf(
  record: ListTableRecord,
  most: number,
  dataset: Dataset,
  catalogue: Catalogue,
): readonly Largest[] {
  const list = catalogue.lists.get(record.list);
  const columns = list ? listColumns(list, dataset.programme, catalogue) : [];
  const entries = entriesOf(dataset, record);
  return columns.flatMap((asked): readonly Largest[] => {
    if (catalogue.indicators.get(asked.column.id)?.substance === undefined) return [];
    const rows = entries.flatMap((entry) => {
      const quantity = entry.figures[asked.column.id];
      return quantity && (numericValue(quantity) ?? 0) > 0 ? [{ entry, quantity }] : [];
    });
    rows.sort((a, b) => (numericValue(b.quantity) ?? 0) - (numericValue(a.quantity) ?? 0));
    return rows.length > 0 ? [{ asked, rows: rows.slice(0, most) }] : [];
  });
}

/** The largest figures of each drug under its name, each with what tells its row from others. */
function largestTable(
  context: TableContext,
  record: ListTableRecord,
  { beside, most, named }: NonNullable<ListTableRecord["largest"]>,
  list: FormList,
): StatTable | LeftOut {
  const { catalogue, dataset, label, translate } = context;
  const title = label(record.title);
  const groups = largestOf(record, most, dataset, catalogue);
  if (groups.length === 0) return { id: record.id, title, reason: "noFigures" };
  const asked = listColumns(list, dataset.programme, catalogue);
  const own = (ids: readonly string[]): readonly AskedColumn[] =>
    ids.flatMap((id) => asked.find(({ column }) => column.id === id) ?? []);
  let number = 0;
  return {
    id: record.id,
    title,
    sheet: label(record.sheet),
    headnote: headnote(context),
    columns: [
      { id: "number", label: translate("table.head.number"), role: "number" },
      { id: "seizure", label: translate("table.head.seizure"), role: "stub" },
      ...own(beside).map((column) => columnOf(column, context)),
      { id: "amount", label: translate("table.head.amount"), role: "figure" },
    ],
    rows: groups.flatMap(({ asked: drug, rows }) => [
      {
        id: `heading_${drug.column.id}`,
        role: "heading" as const,
        cells: [
          text(""),
          text(columnHeading(drug, context.language, translate)),
          ...[...own(beside), 0].map(() => text("")),
        ],
      },
      ...rows.map(({ entry, quantity }) => ({
        id: `entry_${String(++number)}`,
        cells: [
          text(String(number)),
          text(listWords(context, record, named, entry).join(", ")),
          ...own(beside).map((column) => text(listWords(context, record, [column.column.id], entry)[0] ?? "")),
          { kind: "stated", quantity, indicator: drug.column.id } as const,
        ],
      })),
    ]),
    notes: [scopeLine(context), translate("table.note.largest", { most })],
  };
}

/** What a row says in some columns of its list, where it says anything. */
export function listWords(
  context: TableContext,
  { list: id }: ListTableRecord,
  columns: readonly string[],
  entry: ListEntry,
): readonly string[] {
  const { catalogue, dataset } = context;
  const list = catalogue.lists.get(id);
  const asked = list ? listColumns(list, dataset.programme, catalogue) : [];
  return columns.flatMap((column) => {
    const own = asked.find((one) => one.column.id === column);
    const cell = own && cellOf(own, entry, context);
    return cell?.kind === "text" && cell.text !== "" ? [cell.text] : [];
  });
}

const text = (value: string): TableCell => ({ kind: "text", text: value });

function columnOf(asked: AskedColumn, { language, translate }: TableContext): TableColumn {
  const { column } = asked;
  const head = { id: column.id, label: columnHeading(asked, language, translate) };
  return column.kind === "figure" ? { ...head, role: "figure" } : { ...head, role: "text", width: column.width };
}

function cellOf({ choices = [], column }: AskedColumn, entry: ListEntry, { label, language }: TableContext): TableCell {
  const figure = entry.figures[column.id];
  if (figure) return { kind: "stated", quantity: figure };
  const field = entry.fields[column.id] ?? entry.unread?.[column.id] ?? "";
  if (column.kind === "date" && dayNumber(field) !== undefined) return text(formatDate(field, language, "short"));
  const choice = column.kind === "choice" ? choices.find(({ id }) => id === field) : undefined;
  return text(choice ? label(choice.labels) : field);
}
