import type { Quantity, Qualifier } from "../quantity/Quantity";
import { quantityNumberFormat } from "../quantity/qualifierFormat";
import { centredStyle, figureStyle, fontFor, headingStyle, labelStyle } from "../layout/styles";
import { officialPage } from "../layout/page";
import { writeSignatures } from "../layout/officialBlocks";
import { writeAcross } from "../layout/writeAcross";
import { writeNotes } from "../layout/writeNotes";
import { figureColumnWidth } from "../layout/textWidth";
import { formatNumber } from "../text/formatNumber";
import { SEPARATORS } from "../text/separators";
import { cellAddress, sheetReference } from "../workbook/a1";
import { cellRect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import { qualifierWord } from "../text/qualifierWord";
import { BOOK_NAMES, fieldReference } from "./dataSheet";
import type { BodyRef, LiveFormula, StatTable, TableCell, TableColumn } from "./StatTable";
import type { TableContext } from "./TableContext";

const WIDTHS = { number: 6, stub: 32, unit: 12 } as const;
const TITLE = 1;
const ROW_HEIGHT = 30;
const LEAST_FIGURE = 15;

export interface RenderRequest {
  readonly sheetName: string;
  /** "I", "II"...; a book of one table needs none. */
  readonly annexNumber: string;
  readonly dataSheet: string;
}

/** Where a table's body begins on its sheet; kept for checks that read it back. */
export const bodyOrigin = (table: StatTable): BodyRef => ({ row: TITLE + 3 + table.headnote.length + 2, column: 0 });

/**
 * Lays a summary table out as an annex of an administrative document: annex line, title, reference line, boxhead with column
 * numbers repeated on every page, body with live formulas and the core's values cached in them, notes, signatures. No merged cells.
 */
export function renderTable(table: StatTable, context: TableContext, request: RenderRequest): Sheet {
  const { translate } = context;
  const sheet = new Sheet(request.sheetName);
  const last = table.columns.length - 1;
  const figures = table.columns.filter(({ role }) => role === "figure").length;
  const landscape = figures > 4;
  table.columns.forEach(({ role, id }, column) => {
    const shown = table.rows.flatMap(({ cells }) => shownTexts(cells[column], context));
    const width = role === "figure" ? figureColumnWidth(shown, id === "total", LEAST_FIGURE) : WIDTHS[role];
    sheet.columns.set(column, { width });
  });
  const line = (row: number, text: string, size: number, more: { bold?: boolean; italic?: boolean }): void => {
    writeAcross(sheet, row, 0, last, text, { font: fontFor(text, size, more), vertical: "center" });
  };
  line(0, `${translate("table.annex")} ${request.annexNumber}`, 14, { bold: true });
  line(TITLE, table.title.toUpperCase(), 14, { bold: true });
  sheet.rows.set(TITLE, { height: 28 });
  line(TITLE + 1, translate("table.attachedTo"), 13, { italic: true });
  table.headnote.forEach((text, index) => {
    line(TITLE + 2 + index, text, 13, { italic: index > 0, bold: index === 0 });
  });
  const origin = bodyOrigin(table);
  writeBoxhead(sheet, table, origin.row - 2);
  table.rows.forEach(({ cells }, index) => {
    cells.forEach((cell, column) => {
      const role = table.columns[column]?.role ?? "figure";
      writeCell(sheet, origin.row + index, column, cell, role, table.columns[column]?.id === "total", context, request);
    });
    sheet.rows.set(origin.row + index, { height: ROW_HEIGHT });
  });
  const notesEnd = writeNotes(sheet, origin.row + table.rows.length + 1, last, table.notes);
  const end = writeSignatures(sheet, notesEnd + 1, 0, last, translate);
  sheet.names.push({
    name: BOOK_NAMES.table(table.id),
    refersTo: sheetReference(sheet.name, cellRect(0, 0)),
  });
  sheet.names.push({ name: BOOK_NAMES.link, refersTo: sheetReference(request.dataSheet, cellRect(0, 0)) });
  sheet.showGridlines = false;
  sheet.page = {
    ...officialPage(landscape ? "landscape" : "portrait"),
    printArea: { row: 0, column: 0, rows: end + 1, columns: last + 1 },
    titleRows: { first: origin.row - 2, last: origin.row - 1 },
  };
  return sheet;
}

function writeBoxhead(sheet: Sheet, table: StatTable, row: number): void {
  const numbers = new Map(table.columns.map(({ id }, column) => [id, `(${String(column + 1)})`]));
  table.columns.forEach(({ id, label, composedOf }, column) => {
    sheet.put(row, column, label, headingStyle(label));
    const parts = composedOf?.map((part) => numbers.get(part)).join(" + ");
    const number = numbers.get(id) ?? "";
    sheet.put(row + 1, column, parts ? `${number} = ${parts}` : number, centredStyle("", { italic: true }));
  });
  sheet.rows.set(row, { height: 48 });
}

function writeCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: TableCell,
  role: TableColumn["role"],
  bold: boolean,
  context: TableContext,
  request: RenderRequest,
): void {
  const { language, translate } = context;
  const sign = (text: string): void => {
    sheet.put(row, column, text, { ...centredStyle(text), horizontal: "right" });
  };
  if (cell.kind === "text") {
    const style = role === "stub" ? labelStyle(cell.text) : centredStyle(cell.text);
    sheet.put(row, column, cell.text, style);
  } else if (cell.kind === "missing") {
    sign(translate("table.sign.missing"));
  } else if (cell.kind === "dash") {
    sign(translate("table.sign.dash"));
  } else if (cell.kind === "quantity") {
    const shown = shownQuantity(cell.quantity, context);
    if ("text" in shown) {
      sign(shown.text);
      return;
    }
    const formula = liveFormula(cell.live, row, column, context, request);
    sheet.putFormula(row, column, formula, shown.value, figureStyle(language, shown.numberFormat, bold));
  } else {
    const word = wordFor(cell.qualifier, context);
    const digits = cell.decimals > 0 ? `#,##0.${"0".repeat(cell.decimals)}` : "#,##0";
    const prefix = word === "" ? "" : `"${word} "`;
    const format = `${prefix}+${digits};${prefix}-${digits};${prefix}${digits}`;
    sheet.putFormula(
      row,
      column,
      liveFormula(cell.live, row, column, context, request),
      cell.value,
      figureStyle(language, format, bold),
    );
  }
}

const wordFor = (qualifier: Qualifier, { catalogue, language }: TableContext): string =>
  qualifierWord(qualifier, undefined, catalogue.vocabularies[language]);

/** About what a cell will show, for its column's width. */
function shownTexts(cell: TableCell | undefined, context: TableContext): readonly string[] {
  if (!cell || cell.kind === "text" || cell.kind === "dash") return [];
  if (cell.kind === "missing") return [context.translate("table.sign.missing")];
  if (cell.kind !== "quantity") {
    const shown = formatNumber(cell.value, cell.decimals, SEPARATORS[context.language]);
    return [`${wordFor(cell.qualifier, context)} +${shown}`];
  }
  const { quantity } = cell;
  if (quantity.kind !== "number") return [quantity.kind === "qualitative" ? quantity.text : "0"];
  const word = qualifierWord(quantity.qualifier, quantity.wording, context.catalogue.vocabularies[context.language]);
  return [`${word} ${formatNumber(quantity.value, quantity.decimals, SEPARATORS[context.language])}`];
}

/** A figure as a table cell: a number with the format that shows its qualifier, or the sign for a figure without one. */
function shownQuantity(
  quantity: Quantity,
  context: TableContext,
): { readonly value: number; readonly numberFormat: string } | { readonly text: string } {
  if (quantity.kind === "notStated") return { text: context.translate("table.sign.notStated") };
  if (quantity.kind === "qualitative") return { text: quantity.text };
  if (quantity.kind === "zero") return { value: 0, numberFormat: "#,##0" };
  const { catalogue, language } = context;
  const word = qualifierWord(quantity.qualifier, quantity.wording, catalogue.vocabularies[language]);
  return { value: quantity.value, numberFormat: quantityNumberFormat(word, quantity.decimals) };
}

function liveFormula(
  live: LiveFormula,
  row: number,
  column: number,
  context: TableContext,
  request: RenderRequest,
): string {
  // References inside a table are kept relative to the cell itself: the body starts at column 0 and rows run in step.
  const at = (ref: BodyRef, own: BodyRef): string => cellAddress(row + ref.row - own.row, ref.column);
  if (live.op === "data") {
    const count = context.dataset.observations.length;
    const field = (name: Parameters<typeof fieldReference>[1]): string =>
      fieldReference(request.dataSheet, name, count);
    const sums = live.zones.map(
      (zone) =>
        `SUMIFS(${field("value")},${field("indicator")},"${live.indicator}",${field("zone")},"${zone}",${field("period")},"${live.period}")`,
    );
    return `=${sums.join("+")}`;
  }
  if (live.op === "sum") {
    const cells = live.cells.map((ref) => cellAddress(row, ref.column));
    const contiguous = live.cells.every(
      (ref, index) => index === 0 || ref.column === (live.cells[index - 1]?.column ?? -2) + 1,
    );
    return contiguous && cells.length > 1
      ? `=SUM(${cells[0] ?? ""}:${cells.at(-1) ?? ""})`
      : `=SUM(${cells.join(",")})`;
  }
  const own = { row: live.now.row, column };
  const now = at(live.now, own);
  const before = at(live.before, own);
  return live.op === "difference" ? `=${now}-${before}` : `=(${now}-${before})/${before}*100`;
}
