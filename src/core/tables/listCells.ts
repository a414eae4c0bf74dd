import { dayNumber } from "../dataset/ReferencePeriod";
import type { ListEntry } from "../dataset/ListEntry";
import { type AskedColumn, columnHeading } from "../lists/listColumns";
import { formatDate } from "../text/formatDate";
import type { TableCell, TableColumn } from "./StatTable";
import type { TableContext } from "./TableContext";
import { textCell } from "./textCell";

/** A column of a list as a column of a table. */
export function listColumnOf(asked: AskedColumn, { language, translate }: TableContext): TableColumn {
  const { column } = asked;
  const head = { id: column.id, label: columnHeading(asked, language, translate) };
  return column.kind === "figure" ? { ...head, role: "figure" } : { ...head, role: "text", width: column.width };
}

/** What a row of a list says in a column, in the words of the table's language. */
export function listCell(
  { choices = [], column }: AskedColumn,
  entry: ListEntry,
  { label, language }: TableContext,
): TableCell {
  const figure = entry.figures[column.id];
  if (figure) return { kind: "stated", quantity: figure };
  const field = entry.fields[column.id] ?? entry.unread?.[column.id] ?? "";
  const isDay = column.kind === "date" && dayNumber(field) !== undefined;
  if (isDay) return textCell(formatDate(field, language, "short"));
  const choice = column.kind === "choice" ? choices.find(({ id }) => id === field) : undefined;
  return textCell(choice ? label(choice.labels) : field);
}
