import { textWidth, widestWord } from "../layout/textWidth";
import { roman } from "../text/roman";
import { cellWords } from "../tables/cellWords";
import { longestWord, nameWidth } from "../tables/columnWidths";
import { inBoth, saidInBoth } from "../tables/inBoth";
import type { StatTable, TableColumn } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import type { ReportColumn, ReportTable } from "./Report";

/** Widths that look right where texts need no more, in characters. */
const LEAST = { number: 5, unit: 8, figure: 12, text: 20 } as const;
/** A phrase of Lao stands on one line up to here. */
const MOST_PHRASE = 24;
const SIZE = 12;
const PADDING = 2.5;

/**
 * A table with its figures in digits, as the sheet shows them.
 * @param index its place among the tables, from 0.
 * @param voices the tables in each language of the report by itself.
 */
export function tableTexts(
  table: StatTable,
  index: number,
  voices: readonly (readonly StatTable[])[],
  context: TableContext,
): ReportTable {
  const rows = table.rows.map(({ cells, role }) => ({
    texts: cells.map((cell) => cellWords(cell, context)),
    ...(role && { role }),
  }));
  return {
    id: table.id,
    annex: annexName(index, context),
    title: table.title.toUpperCase(),
    attachedTo: saidInBoth(context, "table.attachedTo", " / "),
    headnote: table.headnote,
    columns: columnsOf(table.columns, headsOf(table, voices), rows),
    rows,
    notes: table.notes,
  };
}

/** What a table is called as an annex, in each language. @param index its place among the tables, from 0. */
export const annexName = (index: number, context: TableContext): string =>
  inBoth(context, ({ translate }) => `${translate("table.annex")} ${roman(index + 1)}`, " / ");

/** The heads of a table's columns, a language below the other. Documents have one row of heads: what columns share stands over each. */
function headsOf({ columns, id }: StatTable, voices: readonly (readonly StatTable[])[]): readonly string[] {
  const headOf = ({ label, spanner }: TableColumn): string =>
    spanner === undefined || spanner === label ? label : `${spanner}: ${label}`;
  const own = voices.flatMap((tables) => tables.find((table) => table.id === id) ?? []);
  return columns.map((_, index) =>
    [...new Set(own.flatMap((table) => table.columns[index] ?? []).map(headOf))].join("\n"),
  );
}

function columnsOf(
  columns: StatTable["columns"],
  heads: readonly string[],
  rows: ReportTable["rows"],
): readonly ReportColumn[] {
  const numbers = new Map(columns.map(({ id }, index) => [id, `(${String(index + 1)})`]));
  return columns.map(({ id, role, composedOf }, index): ReportColumn => {
    const head = heads[index] ?? "";
    const parts = composedOf?.map((part) => numbers.get(part) ?? "").join(" + ");
    const number = numbers.get(id) ?? "";
    return {
      label: head,
      number: parts === undefined ? number : `${number} = ${parts}`,
      width: widthOf(
        head,
        role,
        rows.map(({ texts, role: of }) => ({ text: texts[index] ?? "", bold: of === "total" })),
      ),
      align: role === "stub" || role === "text" ? "left" : role === "figure" ? "right" : "center",
    };
  });
}

/** Room for the longest word of a head, and for a figure or unit on one line; names have two. */
function widthOf(
  label: string,
  role: TableColumn["role"],
  texts: readonly { readonly text: string; readonly bold: boolean }[],
): number {
  if (role === "stub") return nameWidth(texts.map(({ text }) => text));
  const whole = role === "text" ? [] : texts.map(({ text, bold }) => textWidth(text, SIZE, bold) + PADDING);
  const phrase = Math.min(MOST_PHRASE, widestWord(label, SIZE) + PADDING);
  return Math.max(LEAST[role], longestWord(label), phrase, ...whole);
}
