import type { CellFont } from "../workbook/Cell";
import { charactersToPoints, DEFAULT_WIDTH } from "../workbook/columnWidth";
import type { Rect } from "../workbook/Rect";
import type { Sheet } from "../workbook/Sheet";
import { type PageLeads, pageBreaks, type PrintedRows } from "./pageBreaks";
import { LAO_FONT } from "./styles";

const POINTS_PER_MM = 72 / 25.4;
const A4 = { narrow: 210, wide: 297 };
/** Of a row without a height, in points. */
const DEFAULT_HEIGHT = 15;
/** Lao stacks marks above and below its letters. */
const LINE_PER_POINT = { latin: 1.3, lao: 1.5 };
/** A page with fewer rows of the body than these below its heading is not worth turning to. */
const KEEP = 2;
/** Print gets smaller by no more than this, and never smaller than that of its full size. */
const SHRINK = { step: 0.01, most: 0.25, least: 0.6 };
const STRETCH = { step: 0.02, most: 0.36 };

/**
 * Programs and printers differ in what fits on a page by about so much. LibreOffice takes a digit of Calibri 11 for 5.58 points where Excel takes 7
 * pixels: its columns are 6 % wider, so that a wide sheet is printed that much smaller.
 */
const ROOM = { least: 0.94, most: 1.08, between: [0.97, 1, 1.03, 1.06] };

/**
 * Keeps notes and signatures together with the end of the table: where they alone would stand on the last page, the sheet is printed a
 * little smaller, or its rows are set wider apart so that the last of them come along; where neither helps, the heading is not repeated over
 * them. Manual page breaks would not do: Excel leaves them out where a sheet is fitted to the page's width. Every row of the print area gets
 * a height: without one, programs set lines so differently that nobody knows where a page ends.
 * @param body first and last row of the table's body, on a sheet whose page and print area are set; `keep` where a last page takes more rows than usual.
 * @returns whether they are kept together, in letters that can be read.
 */
export function fitPages(
  sheet: Sheet,
  body: { readonly first: number; readonly last: number; readonly keep?: number },
  leads: PageLeads = { bands: [], headings: [] },
): boolean {
  const { page } = sheet;
  const area = page?.printArea;
  if (!page || !area) return false;
  setHeights(sheet, area);
  const { room, scale } = fullWidth(sheet, page);
  const rowsEndWell = (height: number, heightOf?: (row: number) => number): boolean =>
    [ROOM.least, ...ROOM.between, ROOM.most].every((difference) => {
      const starts = pageStarts(sheet, height * difference, heightOf);
      return starts.length === 1 || (starts.at(-1) ?? 0) <= body.last - (body.keep ?? KEEP) + 1;
    });
  const isReadable = scale >= SHRINK.least;
  const endsWell = rowsEndWell(room);
  const inBands = leads.bands.length > 0 && pageStarts(sheet, room * ROOM.least).length > 1;
  if (endsWell && !inBands) return isReadable;
  const fewer = Math.max(1, pageStarts(sheet, room * ROOM.most).length - 1);
  for (
    let by = SHRINK.step;
    !(inBands && (endsWell || fewer > 1)) && by <= SHRINK.most && scale * (1 - by) >= SHRINK.least;
    by += SHRINK.step
  ) {
    const height = room / (1 - by);
    if (pageStarts(sheet, height * ROOM.least).length > fewer || !rowsEndWell(height)) continue;
    sheet.page = { ...page, fit: { wide: 1, tall: fewer } };
    return true;
  }
  if (inBands) {
    sheet.page = { ...page, breaks: pageBreaks(printedRows(sheet, area, body, room * ROOM.least), leads) };
    return isReadable;
  }
  for (let by = STRETCH.step; by <= STRETCH.most; by += STRETCH.step) {
    const heightOf = (row: number): number =>
      rowHeight(sheet, row) * (row >= body.first && row <= body.last ? 1 + by : 1);
    if (!rowsEndWell(room, heightOf)) continue;
    for (let row = body.first; row <= body.last; row++) {
      sheet.rows.set(row, { ...sheet.rows.get(row), height: Math.round(heightOf(row)) });
    }
    return isReadable;
  }
  const [, second = body.last] = pageStarts(sheet, room * ROOM.most);
  if (second > body.last) {
    const { titleRows: _repeated, ...once } = page;
    sheet.page = once;
  }
  return false;
}

function printedRows(sheet: Sheet, area: Rect, body: PrintedRows["body"], room: number): PrintedRows {
  const { first = 0, last = -1 } = sheet.page?.titleRows ?? {};
  let repeated = 0;
  for (let row = first; row <= last; row++) repeated += rowHeight(sheet, row);
  const heightOf = (row: number): number => rowHeight(sheet, row);
  return { first: area.row, last: area.row + area.rows - 1, body, heightOf, room, repeated };
}

/** Whether a sheet whose page and print area are set stands on one page, whatever program prints it, in letters that can be read. */
export function fitsOnePage(sheet: Sheet): boolean {
  const { page } = sheet;
  const area = page?.printArea;
  if (!page || !area) return false;
  setHeights(sheet, area);
  const { room, scale } = fullWidth(sheet, page);
  return scale >= SHRINK.least && pageStarts(sheet, room * ROOM.least).length === 1;
}

/** Of its full size, at which a sheet whose page and print area are set is printed to stand on the page's width. */
export const printScale = (sheet: Sheet): number => (sheet.page ? fullWidth(sheet, sheet.page).scale : 1);

/** How small a sheet is printed to stand on the page's width, and how many of its points then stand below each other. */
function fullWidth(sheet: Sheet, page: NonNullable<Sheet["page"]>): { readonly scale: number; readonly room: number } {
  const { height, width } = printable(page);
  const scale = Math.min(1, width / areaWidth(sheet));
  return { scale, room: height / scale };
}

/** What margins leave of the page, in points. */
function printable({ margins, orientation }: NonNullable<Sheet["page"]>): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = orientation === "portrait" ? [A4.narrow, A4.wide] : [A4.wide, A4.narrow];
  return {
    width: (width - margins.left - margins.right) * POINTS_PER_MM,
    height: (height - margins.top - margins.bottom) * POINTS_PER_MM,
  };
}

/** Of the print area, in points. */
function areaWidth({ columns, page }: Sheet): number {
  const { column: first = 0, columns: count = 0 } = page?.printArea ?? {};
  let width = 0;
  for (let column = first; column < first + count; column++) {
    width += charactersToPoints(columns.get(column)?.width ?? DEFAULT_WIDTH);
  }
  return width;
}

/** A row without a height of its own gets that of its largest letters. */
function setHeights(sheet: Sheet, area: Rect): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const own = sheet.rows.get(row);
    if (own?.height !== undefined || own?.hidden) continue;
    let height = DEFAULT_HEIGHT;
    for (let column = area.column; column < area.column + area.columns; column++) {
      height = Math.max(height, lineHeight(sheet.cell(row, column)?.style?.font));
    }
    sheet.rows.set(row, { ...own, height: Math.ceil(height) });
  }
}

const lineHeight = (font: CellFont | undefined): number =>
  (font?.size ?? 0) * (font?.name === LAO_FONT ? LINE_PER_POINT.lao : LINE_PER_POINT.latin);

function rowHeight(sheet: Sheet, row: number): number {
  const { height = DEFAULT_HEIGHT, hidden } = sheet.rows.get(row) ?? {};
  return hidden ? 0 : height;
}

/** The first row of each page, when so many points fit on one. */
function pageStarts(
  sheet: Sheet,
  room: number,
  heightOf: (row: number) => number = (row) => rowHeight(sheet, row),
): readonly number[] {
  const { printArea: area, titleRows } = sheet.page ?? {};
  if (!area) return [];
  let heading = 0;
  if (titleRows) for (let row = titleRows.first; row <= titleRows.last; row++) heading += heightOf(row);
  const starts = [area.row];
  let used = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const height = heightOf(row);
    if (used + height > room) {
      starts.push(row);
      used = heading;
    }
    used += height;
  }
  return starts;
}
