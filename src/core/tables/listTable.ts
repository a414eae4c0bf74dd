import type { ListEntry } from "../dataset/ListEntry";
import { type AskedColumn, columnHeading, listColumns } from "../lists/listColumns";
import { formatDate } from "../text/formatDate";
import { dayNumber } from "../dataset/ReferencePeriod";
import type { ListTableRecord } from "./TableRecord";
import type { LeftOut, StatTable, TableCell, TableColumn } from "./StatTable";
import { headnote, scopeLine, type TableContext } from "./TableContext";

/** The rows of the dataset a table of a list shows, one each. */
export const entriesOf = ({ lists = [] }: TableContext["dataset"], { list }: ListTableRecord): readonly ListEntry[] =>
  lists.filter((entry) => entry.list === list);

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
