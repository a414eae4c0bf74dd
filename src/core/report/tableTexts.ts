import { textWidth } from "../layout/textWidth";
import { NBSP } from "../narrative/figureInWords";
import type { Qualifier } from "../quantity/Quantity";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import { roman } from "../text/roman";
import { markText, shownCell } from "../tables/shownFigure";
import type { StatTable, TableCell, TableColumn } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import type { ReportColumn, ReportTable } from "./Report";

/** Widths that look right where texts need no more, in characters. */
const LEAST: Readonly<Record<TableColumn["role"], number>> = { number: 5, stub: 28, unit: 8, figure: 12, text: 20 };
const SIZE = 12;
const PADDING = 2.5;

/** A table with its figures in digits, as the sheet shows them. @param index its place among the tables, from 0. */
export function tableTexts(table: StatTable, index: number, context: TableContext): ReportTable {
  const { translate } = context;
  const rows = table.rows.map(({ cells, role }) => ({
    texts: cells.map((cell) => cellWords(cell, context)),
    ...(role && { role }),
  }));
  return {
    id: table.id,
    annex: `${translate("table.annex")} ${roman(index + 1)}`,
    title: table.title.toUpperCase(),
    attachedTo: translate("table.attachedTo"),
    headnote: table.headnote,
    columns: columnsOf(table.columns, rows),
    rows,
    notes: table.notes,
  };
}

function columnsOf(columns: StatTable["columns"], rows: ReportTable["rows"]): readonly ReportColumn[] {
  const numbers = new Map(columns.map(({ id }, index) => [id, `(${String(index + 1)})`]));
  return columns.map(({ id, label, spanner, role, composedOf }, index): ReportColumn => {
    // Documents have one row of heads: what columns share stands over each.
    const head = spanner === undefined || spanner === label ? label : `${spanner}: ${label}`;
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

/** Room for the longest word of a head, and for a figure or unit on one line. */
function widthOf(
  label: string,
  role: TableColumn["role"],
  texts: readonly { readonly text: string; readonly bold: boolean }[],
): number {
  const whole = role === "stub" || role === "text" ? [] : texts.map(({ text, bold }) => textWidth(text, SIZE, bold));
  const words = label.split(" ").map((word) => textWidth(word, SIZE, true));
  return Math.max(LEAST[role], ...[...whole, ...words].map((width) => width + PADDING));
}

/** What the sheet shows of a cell, as text. */
function cellWords(cell: TableCell, context: TableContext): string {
  const shown = shownCell(cell, context);
  if ("text" in shown) return shown.text;
  const { translate, language, catalogue } = context;
  const number = (decimals: number): string => formatNumber(shown.value, decimals, SEPARATORS[language]);
  const qualified = (qualifier: Qualifier, wording: string | undefined, text: string): string => {
    const word = qualifierWord(qualifier, wording, catalogue.vocabularies[language]);
    return word === "" ? text : `${word}${NBSP}${text}`;
  };
  switch (cell.kind) {
    case "past":
    case "quantity": {
      const { quantity } = cell;
      const marks = cell.kind === "quantity" ? (cell.marks ?? []) : [];
      const text =
        quantity.kind === "number"
          ? qualified(quantity.qualifier, quantity.wording, number(quantity.decimals))
          : number(0);
      return marks.length > 0 ? `${text} ${markText(marks)}` : text;
    }
    case "difference":
    case "percent":
      return qualified(cell.qualifier, undefined, `${cell.value > 0 ? "+" : ""}${number(cell.decimals)}`);
    case "times":
      return qualified(cell.qualifier, undefined, translate("table.times", { n: number(cell.decimals) }));
    case "share":
    case "rank":
      return qualified(cell.qualifier, undefined, number(cell.decimals));
    case "count":
      return number(0);
    default:
      return "";
  }
}
