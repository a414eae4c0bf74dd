import { centredStyle, figureStyle, labelStyle } from "../layout/styles";
import { fitPages, fitsOnePage } from "../layout/fitPages";
import { officialPage } from "../layout/page";
import { writeSignatures } from "../layout/officialBlocks";
import { SMALL_SIZE, writeNotes } from "../layout/writeNotes";
import { lineCount } from "../layout/textWidth";
import { sheetReference } from "../workbook/a1";
import type { CellStyle } from "../workbook/Cell";
import { cellRect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import { alignedFormat, type RoomBehind, roomBehind } from "./alignDecimals";
import { annexHeadingRows, referenceRows, writeAnnexHeading } from "./annexHeading";
import { BOOK_NAMES } from "./dataSheet";
import { type FormulaPlace, liveFormula } from "./liveFormula";
import { periodLabels } from "./periodLabels";
import { shownCell } from "./shownFigure";
import type { BodyRef, StatTable, TableCell, TableColumn, TableRow } from "./StatTable";
import { columnWidths } from "./columnWidths";
import { type TableContext, voicesOf } from "./TableContext";
import { writeBoxhead } from "./writeBoxhead";

const LINE = 17;
const ROW_HEIGHT = 30;
/** Long tables are set closer, so that they stay on few pages. */
const LONG = 12;
const LONG_ROW_HEIGHT = 22;
const PORTRAIT_WIDTH = 115;

export interface RenderRequest {
  readonly sheetName: string;
  /** "I", "II"...; a book of one table needs none. */
  readonly annexNumber: string;
  readonly dataSheet: string;
  /** In a signed copy values stand in place of formulas. */
  readonly frozen?: boolean;
}

const headRow = (table: StatTable): number => annexHeadingRows(table) + 1;
const headRows = (table: StatTable): number => (table.columns.some(({ spanner }) => spanner !== undefined) ? 3 : 2);

/** Where a table's body begins on its sheet; kept for checks that read it back. */
export const bodyOrigin = (table: StatTable): BodyRef => ({ row: headRow(table) + headRows(table), column: 0 });

/** Where the date line and signatures of a table begin. */
export const signatureRow = (table: StatTable): number =>
  bodyOrigin(table).row + table.rows.length + table.notes.length + 2;

/** Whether what stands in a row of a table's sheet is filled in by hand: number and date of the report, place, date, signatures and names. */
export function isFilledByHand(table: StatTable, row: number): boolean {
  const { first, last } = referenceRows(table);
  return (row >= first && row <= last) || row >= signatureRow(table);
}

/**
 * Lays a summary table out as an annex of an administrative document: annex line, title, reference line, boxhead with column
 * numbers repeated on every page, body with live formulas and the core's values cached in them, notes, signatures. No merged cells.
 */
export function renderTable(table: StatTable, context: TableContext, request: RenderRequest): Sheet {
  const sheet = new Sheet(request.sheetName);
  const last = table.columns.length - 1;
  const rooms = roomBehind(table, context);
  const widths = columnWidths(table, context, rooms);
  widths.forEach((width, column) => sheet.columns.set(column, { width }));
  writeAnnexHeading(sheet, last, request.annexNumber, table, context);
  const origin = bodyOrigin(table);
  writeBoxhead(sheet, table.columns, headRow(table), widths);
  const { dataset } = context;
  const periods = periodLabels(dataset);
  const place = { dataSheet: request.dataSheet, count: dataset.observations.length, periods, origin };
  table.rows.forEach((row, index) => {
    writeRow(sheet, table, row, origin.row + index, rooms, context, request.frozen ? undefined : place);
    sheet.rows.set(origin.row + index, { height: rowHeight(row, table, widths) });
  });
  const notesRow = origin.row + table.rows.length + 1;
  writeNotes(sheet, notesRow, last, table.notes, context.second ? SMALL_SIZE : undefined);
  const { office } = context.dataset.programme;
  const end = writeSignatures(sheet, signatureRow(table), 0, last, office, voicesOf(context));
  sheet.names.push({ name: BOOK_NAMES.table(table.id), refersTo: sheetReference(sheet.name, cellRect(0, 0)) });
  sheet.names.push({ name: BOOK_NAMES.link, refersTo: sheetReference(request.dataSheet, cellRect(0, 0)) });
  sheet.showGridlines = false;
  const upright = {
    ...officialPage("portrait"),
    printArea: { row: 0, column: 0, rows: end + 1, columns: last + 1 },
    titleRows: { first: headRow(table), last: origin.row - 1 },
  };
  const across = { ...upright, ...officialPage("landscape") };
  const wide = widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH;
  sheet.page = wide ? across : upright;
  if (wide && !fitsOnePage(sheet)) {
    // Low and wide with many notes: smaller, but whole.
    sheet.page = upright;
    if (!fitsOnePage(sheet)) sheet.page = across;
  }
  const headings = table.rows.flatMap(({ role }, index) => (role === "heading" ? [origin.row + index] : []));
  const body = { first: origin.row, last: origin.row + table.rows.length - 1 };
  const leads = { bands: [], headings };
  const isKept = fitPages(sheet, body, leads);
  if (!isKept && wide) {
    sheet.page = upright;
    if (!fitPages(sheet, body, leads)) {
      sheet.page = across;
      fitPages(sheet, body, leads);
    }
  }
  return sheet;
}

/** @param place where live formulas read; undefined writes values. */
function writeRow(
  sheet: Sheet,
  table: StatTable,
  { cells, role }: TableRow,
  row: number,
  rooms: readonly RoomBehind[],
  context: TableContext,
  place: FormulaPlace | undefined,
): void {
  cells.forEach((cell, column) => {
    const spec = table.columns[column];
    const room = rooms[column];
    if (!spec || !room) return;
    const bold = role === "total" || role === "heading" || spec.id === "total";
    const style = styleOf(cell, spec, bold, role, context);
    const shown = shownCell(cell, context);
    if ("text" in shown) {
      sheet.put(row, column, shown.text === "" ? null : shown.text, style);
      return;
    }
    const framedFigure = withTop(
      figureStyle(context.language, alignedFormat(shown.numberFormat, cell, room), bold),
      role,
    );
    const live = "live" in cell ? cell.live : undefined;
    if (place && live) sheet.putFormula(row, column, liveFormula(live, place), shown.value, framedFigure);
    else sheet.put(row, column, shown.value, framedFigure);
  });
}

/** A total stands under a stronger line. */
const withTop = (style: CellStyle, role: TableRow["role"]): CellStyle =>
  role === "total" ? { ...style, border: { ...style.border, top: "medium" } } : style;

function styleOf(
  cell: TableCell,
  { role }: TableColumn,
  bold: boolean,
  rowRole: TableRow["role"],
  context: TableContext,
): CellStyle {
  const shown = shownCell(cell, context);
  const text = "text" in shown ? shown.text : "";
  if (role === "stub" || role === "text") {
    const style = labelStyle(text, bold);
    return withTop(rowRole === "part" && role === "stub" ? { ...style, indent: 3 } : style, rowRole);
  }
  const own = { ...centredStyle(text, { bold }), wrap: true };
  return withTop(role === "figure" ? { ...own, horizontal: "right", indent: 1 } : own, rowRole);
}

function rowHeight({ cells }: TableRow, table: StatTable, widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    const text =
      cell.kind === "text"
        ? cell.text
        : cell.kind === "quantity" && cell.quantity.kind === "qualitative"
          ? cell.quantity.text
          : "";
    return text === "" ? 1 : lineCount(text, 12, (widths[column] ?? 10) - 3);
  });
  const least = table.rows.length > LONG ? LONG_ROW_HEIGHT : ROW_HEIGHT;
  return Math.max(least, Math.max(1, ...lines) * LINE + 6);
}
