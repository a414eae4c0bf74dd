import { textWidth } from "../layout/textWidth";
import { NBSP } from "../narrative/figureInWords";
import type { Quantity } from "../quantity/Quantity";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import type { StatTable, TableCell, TableColumn } from "../tables/StatTable";
import type { TableContext } from "../tables/TableContext";
import type { ReportColumn, ReportTable } from "./Report";

/** Widths that look right where texts need no more, in characters. */
const LEAST: Readonly<Record<TableColumn["role"], number>> = { number: 5, stub: 28, unit: 8, figure: 12 };
const SIZE = 12;
const PADDING = 2.5;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/** A table with its figures in digits, as the sheet shows them. @param index its place among the tables, from 0. */
export function tableTexts(table: StatTable, index: number, context: TableContext): ReportTable {
  const { translate } = context;
  const rows = table.rows.map(({ cells }) => cells.map((cell) => cellWords(cell, context)));
  return {
    id: table.id,
    annex: `${translate("table.annex")} ${ROMAN[index] ?? String(index + 1)}`,
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
  return columns.map(({ id, label, role, composedOf }, index): ReportColumn => {
    const parts = composedOf?.map((part) => numbers.get(part) ?? "").join(" + ");
    const number = numbers.get(id) ?? "";
    return {
      label,
      number: parts === undefined ? number : `${number} = ${parts}`,
      width: widthOf(
        label,
        role,
        rows.map((texts) => texts[index] ?? ""),
      ),
      align: role === "stub" ? "left" : role === "figure" ? "right" : "center",
    };
  });
}

/** Room for the longest word of a head, and for a figure or unit on one line. */
function widthOf(label: string, role: TableColumn["role"], texts: readonly string[]): number {
  const whole = role === "stub" ? [] : texts.map((text) => textWidth(text, SIZE));
  const words = label.split(" ").map((word) => textWidth(word, SIZE, true));
  return Math.max(LEAST[role], ...[...whole, ...words].map((width) => width + PADDING));
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
