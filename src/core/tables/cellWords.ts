import { NBSP } from "../narrative/figureInWords";
import type { Qualifier } from "../quantity/Quantity";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import { markText, shownCell, SIGNS } from "./shownFigure";
import type { TableCell } from "./StatTable";
import type { TableContext } from "./TableContext";

/** What the sheet shows of a cell, as text. */
export function cellWords(cell: TableCell, context: TableContext): string {
  const shown = shownCell(cell, context);
  if ("text" in shown) return shown.text;
  const { translate, language, catalogue } = context;
  const number = (decimals: number): string => formatNumber(shown.value, decimals, SEPARATORS[language]);
  const qualified = (qualifier: Qualifier, wording: string | undefined, text: string): string => {
    // What both sides read alike, where there are two.
    const word = context.second
      ? SIGNS[qualifier]
      : qualifierWord(qualifier, wording, catalogue.vocabularies[language]);
    return word === "" ? text : `${word}${NBSP}${text}`;
  };
  switch (cell.kind) {
    case "stated":
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
