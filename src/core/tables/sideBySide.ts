import { headnoteInBoth, joined } from "./inBoth";
import type { StatTable, TableCell, TableColumn } from "./StatTable";
import { type TableContext, voicesOf } from "./TableContext";

/**
 * A table in two languages: the figures stand once, every text twice. Words before figures become signs (> < ≈), which both sides read.
 * @param first the table in the first language of the context; @param others the tables of the same book in the second one.
 * @throws Error when the other language has no table of that id, columns and rows: both are made of the same figures.
 */
export function sideBySide(first: StatTable, context: TableContext, others: readonly StatTable[]): StatTable {
  const second = others.find(({ id }) => id === first.id);
  if (!second || keysOf(second) !== keysOf(first)) throw new Error(`table ${first.id} differs between languages`);
  const signs = usesWords(first) ? voicesOf(context).map(({ translate }) => translate("table.note.signs")) : [];
  return {
    ...first,
    title: joined(first.title, second.title),
    headnote: headnoteInBoth(context),
    columns: first.columns.map((column, index) => columnInBoth(column, second.columns[index])),
    rows: first.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => cellInBoth(cell, second.rows[index]?.cells[column])),
    })),
    notes: unique([...first.notes, ...signs.slice(0, 1), ...second.notes, ...signs.slice(1)]),
  };
}

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

const keysOf = ({ columns, rows }: StatTable): string =>
  JSON.stringify([columns.map(({ id }) => id), rows.map(({ id, cells }) => [id, cells.map(({ kind }) => kind)])]);

function columnInBoth(first: TableColumn, second: TableColumn | undefined): TableColumn {
  return {
    ...first,
    label: joined(first.label, second?.label),
    ...(first.spanner !== undefined && { spanner: joined(first.spanner, second?.spanner) }),
  };
}

const cellInBoth = (first: TableCell, second: TableCell | undefined): TableCell =>
  first.kind === "text" && second?.kind === "text" ? { ...first, text: joined(first.text, second.text) } : first;

const usesWords = ({ rows }: StatTable): boolean =>
  rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        ("quantity" in cell && cell.quantity.kind === "number" && cell.quantity.qualifier !== "exact") ||
        ("qualifier" in cell && cell.qualifier !== "exact"),
    ),
  );
