import { centredStyle, figureStyle, labelStyle } from "../layout/styles";
import { fitPages, LEAST_SCALE, type Printed, printed, squeeze } from "../layout/fitPages";
import { officialPage } from "../layout/page";
import { writeSignatures } from "../layout/officialBlocks";
import { SMALL_SIZE, writeNotes } from "../layout/writeNotes";
import { lineCount } from "../layout/textWidth";
import { sheetReference } from "../workbook/a1";
import type { CellStyle } from "../workbook/Cell";
import { cellRect } from "../workbook/Rect";
import { type PageLayout, Sheet } from "../workbook/Sheet";
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
/** Behind a figure, in its number format: not every program leaves an indent beside a figure that may be drawn smaller. */
const ROOM_BEHIND = "_0";

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
  const wide = widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH;
  setPage(sheet, table, wide ? [{ ...upright, ...officialPage("landscape") }, upright] : [upright], widths);
  return sheet;
}

interface Setting extends Printed {
  readonly page: PageLayout;
  readonly rows: Sheet["rows"];
  readonly isKept: boolean;
}

/**
 * Chooses how a table is printed: on the fewest pages, then in the largest letters; rows stand closer, print is a little smaller or a wide table
 * upright where that spares a page.
 */
function setPage(sheet: Sheet, table: StatTable, pages: readonly PageLayout[], widths: readonly number[]): void {
  const origin = bodyOrigin(table).row;
  const body = { first: origin, last: origin + table.rows.length - 1 };
  const headings = table.rows.flatMap(({ role }, index) => (role === "heading" ? [origin + index] : []));
  const leads = { bands: [], headings };
  const plain = new Map(sheet.rows);
  const settings: Setting[] = [];
  const keep = (isKept: boolean): void => {
    if (sheet.page) settings.push({ ...printed(sheet), page: sheet.page, rows: new Map(sheet.rows), isKept });
  };
  for (const page of pages) {
    for (const least of table.rows.length > LONG ? [LONG_ROW_HEIGHT] : [ROW_HEIGHT, LONG_ROW_HEIGHT]) {
      const begin = (): void => {
        setRows(sheet, plain);
        table.rows.forEach((row, index) => {
          sheet.rows.set(origin + index, { height: rowHeight(row, table, widths, least) });
        });
        sheet.page = page;
      };
      begin();
      keep(fitPages(sheet, body, leads));
      begin();
      if (squeeze(sheet, body, leads)) keep(true);
    }
  }
  const readable = settings.filter(({ scale }) => scale >= LEAST_SCALE);
  const [best] = (readable.length > 0 ? readable : settings).sort(
    (a, b) => a.pages - b.pages || Number(b.isKept) - Number(a.isKept) || b.scale - a.scale,
  );
  if (!best) return;
  sheet.page = best.page;
  setRows(sheet, best.rows);
}

function setRows({ rows }: Sheet, wanted: Sheet["rows"]): void {
  rows.clear();
  for (const [row, format] of wanted) rows.set(row, format);
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
    const framedFigure = withTop(tableFigure(context, alignedFormat(shown.numberFormat, cell, room), bold), role);
    const live = "live" in cell ? cell.live : undefined;
    if (place && live) sheet.putFormula(row, column, liveFormula(live, place), shown.value, framedFigure);
    else sheet.put(row, column, shown.value, framedFigure);
  });
}

function tableFigure({ language }: TableContext, numberFormat: string, bold: boolean): CellStyle {
  const spaced = numberFormat.split(";").map((part) => part + ROOM_BEHIND);
  const { indent: _indent, ...style } = figureStyle(language, spaced.join(";"), bold);
  return style;
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

function rowHeight({ cells, role }: TableRow, table: StatTable, widths: readonly number[], least: number): number {
  const isBold = role === "heading" || role === "total";
  const lines = cells.map((cell, column) => {
    const text =
      cell.kind === "text"
        ? cell.text
        : cell.kind === "quantity" && cell.quantity.kind === "qualitative"
          ? cell.quantity.text
          : "";
    return text === "" ? 1 : lineCount(text, 12, (widths[column] ?? 10) - 3, isBold);
  });
  return Math.max(least, Math.max(1, ...lines) * LINE + 6);
}
