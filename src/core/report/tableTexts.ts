import { NBSP } from "../narrative/figureInWords";
import type { Qualifier } from "../quantity/Quantity";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import { roman } from "../book/roman";
import { markText, shownCell } from "../tables/shownFigure";
import type { StatTable, TableCell, TableColumn } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import type { ReportColumn, ReportTable } from "./Report";

const SHARES: Readonly<Record<TableColumn["role"], number>> = { number: 6, stub: 32, unit: 11, figure: 17, text: 24 };

/** A table with its figures in digits, as the sheet shows them. @param index its place among the tables, from 0. */
export function tableTexts(table: StatTable, index: number, context: TableContext): ReportTable {
  const { translate } = context;
  return {
    id: table.id,
    annex: `${translate("table.annex")} ${roman(index + 1)}`,
    title: table.title.toUpperCase(),
    attachedTo: translate("table.attachedTo"),
    headnote: table.headnote,
    columns: columnsOf(table.columns),
    rows: table.rows.map(({ cells }) => cells.map((cell) => cellWords(cell, context))),
    notes: table.notes,
  };
}

function columnsOf(columns: StatTable["columns"]): readonly ReportColumn[] {
  const numbers = new Map(columns.map(({ id }, index) => [id, `(${String(index + 1)})`]));
  const total = columns.reduce((sum, { role }) => sum + SHARES[role], 0);
  return columns.map(({ id, label, role, composedOf }): ReportColumn => {
    const parts = composedOf?.map((part) => numbers.get(part) ?? "").join(" + ");
    const number = numbers.get(id) ?? "";
    return {
      label,
      number: parts === undefined ? number : `${number} = ${parts}`,
      share: SHARES[role] / total,
      align: role === "stub" || role === "text" ? "left" : role === "figure" ? "right" : "center",
    };
  });
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
    case "quantity": {
      const { quantity, marks = [] } = cell;
      const text =
        quantity.kind === "number"
          ? qualified(quantity.qualifier, quantity.wording, number(quantity.decimals))
          : number(0);
      return marks.length > 0 ? `${text} ${markText(marks)}` : text;
    }
    case "difference":
    case "percent":
      return qualified(cell.qualifier, undefined, `${cell.value > 0 ? "+" : ""}${number(cell.decimals)}`);
    case "times": {
      const words = [translate("table.times.before"), number(cell.decimals), translate("table.times.after")];
      return qualified(cell.qualifier, undefined, words.filter((word) => word !== "").join(NBSP));
    }
    case "share":
    case "rank":
      return qualified(cell.qualifier, undefined, number(cell.decimals));
    default:
      return number(0);
  }
}
