import { NBSP } from "../narrative/figureInWords";
import type { Quantity } from "../quantity/Quantity";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import type { StatTable, TableCell, TableColumn } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import type { ReportColumn, ReportTable } from "./Report";

const SHARES: Readonly<Record<TableColumn["role"], number>> = { number: 6, stub: 32, unit: 11, figure: 17 };
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/** A table with its figures in digits, as the sheet shows them. @param index its place among the tables, from 0. */
export function tableTexts(table: StatTable, index: number, context: TableContext): ReportTable {
  const { translate } = context;
  return {
    id: table.id,
    annex: `${translate("table.annex")} ${ROMAN[index] ?? String(index + 1)}`,
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
      align: role === "stub" ? "left" : role === "figure" ? "right" : "center",
    };
  });
}

function cellWords(cell: TableCell, context: TableContext): string {
  const { translate, language, catalogue } = context;
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "missing":
      return translate("table.sign.missing");
    case "dash":
      return translate("table.sign.dash");
    case "quantity":
      return quantityWords(cell.quantity, context);
    case "difference":
    case "percent": {
      const word = qualifierWord(cell.qualifier, undefined, catalogue.vocabularies[language]);
      const number = formatNumber(cell.value, cell.decimals, SEPARATORS[language]);
      return (word === "" ? "" : `${word}${NBSP}`) + (cell.value > 0 ? `+${number}` : number);
    }
  }
}

/** A figure in digits with its qualifier, or the sign for one without a number. */
function quantityWords(quantity: Quantity, { catalogue, language, translate }: TableContext): string {
  if (quantity.kind === "notStated") return translate("table.sign.notStated");
  if (quantity.kind === "qualitative") return quantity.text;
  if (quantity.kind === "zero") return "0";
  const word = qualifierWord(quantity.qualifier, quantity.wording, catalogue.vocabularies[language]);
  const number = formatNumber(quantity.value, quantity.decimals, SEPARATORS[language]);
  return word === "" ? number : `${word}${NBSP}${number}`;
}
