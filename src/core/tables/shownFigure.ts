import type { Qualifier, Quantity } from "../quantity/Quantity";
import { quantityNumberFormat } from "../quantity/qualifierFormat";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import { saidInBoth } from "./inBoth";
import type { Mark, TableCell } from "./StatTable";
import type { TableContext } from "./TableContext";

/** A cell as the sheet shows it: a number with the format that shows its words, or a text. */
export type Shown = { readonly value: number; readonly numberFormat: string } | { readonly text: string };

/** `[r]` behind a figure; in a number format the cell stays a number. */
export const markText = (marks: readonly Mark[] = []): string => marks.map((mark) => `[${mark}]`).join("");

const marked = (format: string, marks: readonly Mark[] | undefined): string =>
  marks && marks.length > 0 ? `${format}" ${markText(marks)}"` : format;

/** What both sides read alike, in a book of two languages. */
export const SIGNS: Readonly<Record<Qualifier, string>> = { exact: "", moreThan: ">", nearly: "<", about: "≈" };

const signText = (context: TableContext, id: string): string => saidInBoth(context, `table.sign.${id}`);

/** What a table's cell shows. */
export function shownCell(cell: TableCell, context: TableContext): Shown {
  const { second, translate } = context;
  switch (cell.kind) {
    case "text":
      return { text: cell.marks ? `${cell.text} ${markText(cell.marks)}` : cell.text };
    case "missing":
    case "dash":
      return { text: signText(context, cell.kind) };
    case "sign":
      return { text: cell.sign === "blank" ? "" : signText(context, cell.sign) };
    case "count":
      return { value: cell.value, numberFormat: "#,##0" };
    case "quantity":
      return shownQuantity(cell.quantity, cell.marks, context);
    case "stated":
      return shownQuantity(cell.quantity, undefined, context);
    case "share":
    case "rank":
      return { value: cell.value, numberFormat: quantityNumberFormat(wordFor(cell.qualifier, context), cell.decimals) };
    case "times": {
      const [before = "", after = ""] = (second ? "× {n}" : translate("table.times")).split("{n}");
      const word = wordFor(cell.qualifier, context);
      // "gấp hơn 4 lần", but "> × 4".
      const words = (second ? [word, before.trim()] : [before.trim(), word]).filter((each) => each !== "");
      const format = quantityNumberFormat(words.join(" "), cell.decimals);
      return { value: cell.value, numberFormat: `${format}"${after}"` };
    }
    case "difference":
    case "percent": {
      const digits = cell.decimals > 0 ? `#,##0.${"0".repeat(cell.decimals)}` : "#,##0";
      const word = wordFor(cell.qualifier, context);
      const prefix = word === "" ? "" : `"${word} "`;
      return { value: cell.value, numberFormat: `${prefix}+${digits};${prefix}-${digits};${prefix}${digits}` };
    }
  }
}

function shownQuantity(quantity: Quantity, marks: readonly Mark[] | undefined, context: TableContext): Shown {
  const { catalogue, language, second } = context;
  if (quantity.kind === "notStated") return { text: signText(context, "notStated") };
  if (quantity.kind === "qualitative") return { text: quantity.text };
  if (quantity.kind === "zero") return { value: 0, numberFormat: marked("#,##0", marks) };
  const word = second
    ? SIGNS[quantity.qualifier]
    : qualifierWord(quantity.qualifier, quantity.wording, catalogue.vocabularies[language]);
  return { value: quantity.value, numberFormat: marked(quantityNumberFormat(word, quantity.decimals), marks) };
}

const wordFor = (qualifier: Qualifier, { catalogue, language, second }: TableContext): string =>
  second ? SIGNS[qualifier] : qualifierWord(qualifier, undefined, catalogue.vocabularies[language]);

/** About what a cell prints, for its column's width. */
export function printedText(cell: TableCell, context: TableContext): string {
  const shown = shownCell(cell, context);
  if ("text" in shown) return shown.text;
  const decimals =
    "decimals" in cell
      ? cell.decimals
      : (cell.kind === "quantity" || cell.kind === "stated") && cell.quantity.kind === "number"
        ? cell.quantity.decimals
        : 0;
  const words =
    shown.numberFormat
      .split(";")[0]
      ?.match(/"[^"]*"/g)
      ?.map((word) => word.slice(1, -1)) ?? [];
  const sign = cell.kind === "difference" || cell.kind === "percent" ? "+" : "";
  return `${words.join("")}${sign}${formatNumber(Math.abs(shown.value), Math.min(decimals, 12), SEPARATORS[context.language])}`;
}
