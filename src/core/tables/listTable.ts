import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { entriesOfList, type ListEntry } from "../dataset/ListEntry";
import { listColumns } from "../lists/listColumns";
import { largestRows } from "./largestRows";
import { largestTable } from "./largestTable";
import { listCell, listColumnOf } from "./listCells";
import { textCell } from "./textCell";
import type { LeftOut, StatTable } from "./StatTable";
import { headnote, scopeLine, type TableContext } from "./TableContext";
import type { LargestRecord, ListTableRecord } from "./TableRecord";

const isLargest = (record: ListTableRecord): record is ListTableRecord & { readonly largest: LargestRecord } =>
  record.largest !== undefined;

/** The rows of the dataset that each line of a list's table shows; none for its headings. */
export const entriesShown = (
  record: ListTableRecord,
  dataset: Dataset,
  catalogue: Catalogue,
): readonly (readonly ListEntry[])[] =>
  isLargest(record)
    ? largestRows(record, dataset, catalogue).flatMap(({ events }) => [
        [],
        ...events.flat().map((told) => told.entries),
      ])
    : entriesOfList(dataset.lists, record.list).map((entry) => [entry]);

/**
 * The rows of a list as the returns have them, numbered, in the columns anything stands in. Rows of several returns say which one they are of.
 * Nothing is computed: a figure stands as it was stated.
 */
export function listTable(context: TableContext, record: ListTableRecord): StatTable | LeftOut {
  const { catalogue, dataset, label, translate } = context;
  const title = label(record.title);
  const list = catalogue.lists.get(record.list);
  const entries = entriesOfList(dataset.lists, record.list);
  if (!list || entries.length === 0) return { id: record.id, title, reason: "noFigures" };
  if (isLargest(record)) return largestTable(context, record);
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
      ...columns.map((asked) => listColumnOf(asked, context)),
      ...(files.size > 1
        ? [{ id: "return", label: translate("table.head.return"), role: "text", width: 24 } as const]
        : []),
    ],
    rows: entries.map((entry, index) => ({
      id: `entry_${String(index + 1)}`,
      cells: [
        textCell(String(index + 1)),
        ...columns.map((asked) => listCell(asked, entry, context)),
        ...(files.size > 1 ? [textCell(entry.source?.file ?? "")] : []),
      ],
    })),
    notes: [
      scopeLine(context),
      translate("table.note.list"),
      ...(notStated ? [translate("table.note.notStated")] : []),
    ],
  };
}
