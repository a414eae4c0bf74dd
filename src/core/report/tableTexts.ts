import { textWidth, widestWord } from "../layout/textWidth";
import { roman } from "../text/roman";
import { cellWords } from "../tables/cellWords";
import { longestWord, nameWidth } from "../tables/columnWidths";
import { inBoth, saidInBoth } from "../tables/inBoth";
import type { StatTable, TableColumn } from "../tables/StatTable";
import { scopeLine, type TableContext } from "../tables/TableContext";
import type { ReportColumn, ReportTable } from "./Report";

/** Widths that look right where texts need no more, in characters. */
const LEAST = { number: 5, unit: 8, figure: 8, text: 20 } as const;
/** A phrase of Lao stands on one line up to here. */
const MOST_PHRASE = 24;
const SIZE = 12;
const PADDING = 2.5;

/**
 * A table with its figures in digits, as the sheet shows them.
 * @param index its place among the tables, from 0.
 */
export function tableTexts(table: StatTable, index: number, context: TableContext): ReportTable {
  const rows = table.rows.map(({ cells, role }) => ({
    texts: cells.map((cell) => cellWords(cell, context)),
    ...(role && { role }),
  }));
  return {
    id: table.id,
    annex: annexName(index, context),
    title: table.title.toUpperCase(),
    attachedTo: saidInBoth(context, "table.attachedTo"),
    headnote: table.headnote,
    columns: columnsOf(table.columns, rows),
    leads: leadsOf(table.columns),
    rows,
    notes: table.notes,
    ...secondNotesOf(table, context),
  };
}

/** The lines of each language begin with what the figures cover. */
function secondNotesOf({ notes }: StatTable, { second }: TableContext): Pick<ReportTable, "secondNotes"> {
  const at = second ? notes.indexOf(scopeLine(second)) : -1;
  return at > 0 ? { secondNotes: at } : {};
}

/** What a table is called as an annex, in each language. @param index its place among the tables, from 0. */
export const annexName = (index: number, context: TableContext): string =>
  inBoth(context, ({ translate }) => `${translate("table.annex")} ${roman(index + 1)}`, " / ");

/** A list has no names of its own: its first column of texts says what a row is. */
function leadsOf(columns: StatTable["columns"]): number {
  const first = columns.findIndex(({ role }) => role === "figure" || role === "text");
  const named = columns.slice(0, Math.max(0, first)).some(({ role }) => role === "stub");
  return first < 0 ? columns.length : named ? first : first + 1;
}

function columnsOf(columns: StatTable["columns"], rows: ReportTable["rows"]): readonly ReportColumn[] {
  const numbers = new Map(columns.map(({ id }, index) => [id, `(${String(index + 1)})`]));
  return columns.map(({ id, label, role, spanner, composedOf }, index): ReportColumn => {
    const parts = composedOf?.map((part) => numbers.get(part) ?? "").join(" + ");
    const number = numbers.get(id) ?? "";
    return {
      ...(spanner !== undefined && spanner !== label && { spanner }),
      label,
      number: parts === undefined ? number : `${number} = ${parts}`,
      width: widthOf(
        label,
        role,
        rows.map(({ texts, role: of }) => ({ text: texts[index] ?? "", bold: of === "total" })),
      ),
      align: role === "stub" || role === "text" ? "left" : role === "figure" ? "right" : "center",
      ...(saysOfPrevious(columns, index) && { withPrevious: true }),
    };
  });
}

/** A share or a rank stands beside its figure: its id begins with that one's. */
function saysOfPrevious(columns: StatTable["columns"], index: number): boolean {
  const { id = "" } = columns[index] ?? {};
  const of = columns
    .slice(0, index)
    .filter(({ id: other }) => !/_(share|rank)$/.test(other))
    .at(-1);
  return of !== undefined && /_(share|rank)$/.test(id) && id.startsWith(`${of.id}_`);
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
