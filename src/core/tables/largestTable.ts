import type { ListEntry } from "../dataset/ListEntry";
import { type AskedColumn, columnHeading, listColumns } from "../lists/listColumns";
import { type LargestOfDrug, largestRows, type Telling } from "./largestRows";
import { listCell, listColumnOf } from "./listCells";
import { textCell } from "./textCell";
import type { LeftOut, StatTable, TableRow } from "./StatTable";
import { headnote, scopeLine, type TableContext } from "./TableContext";
import type { LargestRecord, ListTableRecord } from "./TableRecord";

/** The largest figures of each drug under its name, each with what tells its row from others. */
export function largestTable(
  context: TableContext,
  record: ListTableRecord & { readonly largest: LargestRecord },
): StatTable | LeftOut {
  const { catalogue, dataset, label, translate } = context;
  const { beside, most, named } = record.largest;
  const title = label(record.title);
  const list = catalogue.lists.get(record.list);
  const groups = largestRows(record, dataset, catalogue);
  if (!list || groups.length === 0) return { id: record.id, title, reason: "noFigures" };
  const asked = listColumns(list, dataset.programme, catalogue);
  const own = (ids: readonly string[]): readonly AskedColumn[] =>
    ids.flatMap((id) => asked.find(({ column }) => column.id === id) ?? []);
  const lines: Lines = { context, named: own(named), beside: own(beside) };
  const events = groups.flatMap((group) => group.events);
  let number = 0;
  return {
    id: record.id,
    title,
    sheet: label(record.sheet),
    headnote: headnote(context),
    columns: [
      { id: "number", label: translate("table.head.number"), role: "number" },
      { id: "seizure", label: translate("table.head.seizure"), role: "stub" },
      ...lines.beside.map((column) => listColumnOf(column, context)),
      { id: "amount", label: translate("table.head.amount"), role: "figure" },
    ],
    rows: groups.flatMap((group) => [
      headingOf(group, lines),
      ...group.events.flatMap((event) => {
        number++;
        return event.map((told, index) => lineOf(told, index, number, group, lines));
      }),
    ]),
    notes: [
      scopeLine(context),
      translate("table.note.largest", { most }),
      ...(events.some((event) => event.some(({ entries }) => entries.length > 1))
        ? [translate("table.note.toldAlike")]
        : []),
      ...(events.some((event) => event.length > 1) ? [translate("table.note.toldOtherwise")] : []),
    ],
  };
}

interface Lines {
  readonly context: TableContext;
  readonly named: readonly AskedColumn[];
  readonly beside: readonly AskedColumn[];
}

const headingOf = ({ asked }: LargestOfDrug, { beside, context }: Lines): TableRow => ({
  id: `heading_${asked.column.id}`,
  role: "heading",
  cells: [
    textCell(""),
    textCell(columnHeading(asked, context.language, context.translate)),
    ...[...beside, 0].map(() => textCell("")),
  ],
});

/** @param index of the telling: only the first bears the number. */
function lineOf(
  { entries, quantity }: Telling,
  index: number,
  number: number,
  { asked }: LargestOfDrug,
  { beside, context, named }: Lines,
): TableRow {
  const words = (column: AskedColumn, entry: ListEntry): string => {
    const cell = listCell(column, entry, context);
    return cell.kind === "text" ? cell.text : "";
  };
  const [first] = entries;
  const name = named.map((column) => (first ? words(column, first) : "")).filter((word) => word !== "");
  const all = (column: AskedColumn): string =>
    [...new Set(entries.map((entry) => words(column, entry)))].filter((word) => word !== "").join("; ");
  return {
    id: `entry_${String(number)}${index === 0 ? "" : `_${String(index + 1)}`}`,
    ...(index > 0 && { role: "part" as const }),
    cells: [
      textCell(index === 0 ? String(number) : ""),
      textCell(name.join(", ")),
      ...beside.map((column) => textCell(all(column))),
      { kind: "stated", quantity, indicator: asked.column.id },
    ],
  };
}
