import type { CellFont } from "../workbook/Cell";
import { charactersToPoints, DEFAULT_WIDTH } from "../workbook/columnWidth";
import type { Rect } from "../workbook/Rect";
import type { PageLayout, Sheet } from "../workbook/Sheet";
import { lastStart, type PageLeads, pageBreaks, type PrintedRows } from "./pageBreaks";
import { LAO_FONT } from "./styles";

const POINTS_PER_MM = 72 / 25.4;
const A4 = { narrow: 210, wide: 297 };
/** Of a row without a height, in points. */
const DEFAULT_HEIGHT = 15;
/** Lao stacks marks above and below its letters. */
const LINE_PER_POINT = { latin: 1.3, lao: 1.5 };
/** Print is never smaller than this of its full size: letters of 12 points are then those of a newspaper. */
export const LEAST_SCALE = 0.6;
/** So that signatures have rows above them print gets smaller by no more than this. */
const SHRINK = { step: 0.01, most: 0.25 };
/** For a page less print gets smaller by no more than this, and never smaller than that. */
const SQUEEZE = { most: 0.27, least: 0.66 };
const STRETCH = { step: 0.02, most: 0.36 };

/**
 * Programs and printers differ in what fits on a page by about so much. LibreOffice takes a digit of Calibri 11 for 5.58 points where Excel takes 7
 * pixels: its columns are 6 % wider, so that a wide sheet is printed that much smaller.
 */
const ROOM = { least: 0.94, most: 1.08 };
const DIFFERENCES = [ROOM.least, 0.97, 1, 1.03, 1.06, ROOM.most];
const NO_LEADS: PageLeads = { bands: [], headings: [] };

/**
 * Keeps notes and signatures together with the end of the table: where they alone would stand on the last page, the sheet is printed a
 * little smaller, or its rows are set wider apart so that the last of them come along. Manual page breaks are the last resort: Excel may leave them out
 * where a sheet is fitted to the page's width. Where nothing helps, since heading, notes and signatures fill a page by themselves, the heading is
 * not repeated over them. Every row of the print area gets a height: without one, programs set lines so differently that nobody knows where a page
 * ends.
 * @param body of a sheet whose page and print area are set.
 * @returns whether they are kept together on pages that programs make themselves, in letters that can be read.
 */
export function fitPages(sheet: Sheet, body: PrintedRows["body"], leads: PageLeads = NO_LEADS): boolean {
  const { page } = sheet;
  const area = page?.printArea;
  if (!page || !area) return false;
  setHeights(sheet, area);
  const { room, scale } = fullWidth(sheet, page);
  const isReadable = scale >= LEAST_SCALE;
  const inBands = leads.bands.length > 0 && pageStarts(sheet, room * ROOM.least).length > 1;
  const withRows: EndsWell = (starts) => endsWithRows(starts, body, leads);
  const whole: EndsWell = (starts) => withRows(starts) && !starts.some((start) => leads.headings.includes(start - 1));
  const fewer = Math.max(1, pageStarts(sheet, room * ROOM.most).length - 1);
  for (const endsWell of inBands ? [withRows] : [whole, withRows]) {
    const isWell = inAnyProgram(sheet, room, endsWell);
    if (isWell && !inBands) {
      const breaks = endsWell === whole ? [] : breaksOf(sheet, page, body, leads);
      if (breaks.length > 0) sheet.page = { ...page, breaks };
      return isReadable;
    }
    if (!(inBands && (isWell || fewer > 1)) && printSmaller(sheet, page, endsWell, fewer)) return true;
    if (!inBands && setApart(sheet, room, body, endsWell)) return isReadable;
  }
  if (inBands) {
    sheet.page = { ...page, breaks: pageBreaks(printedRows(sheet, page, body, room * ROOM.least), leads) };
    return isReadable;
  }
  if (printSmaller(sheet, page, withRows, fewer + 1) || breakPages(sheet, page, body, leads)) return false;
  const [, second = body.last] = pageStarts(sheet, room * ROOM.most);
  if (second > body.last) {
    const { titleRows: _repeated, ...once } = page;
    sheet.page = once;
  }
  return false;
}

/** Whether the pages that begin with these rows end as they should. */
type EndsWell = (starts: readonly number[]) => boolean;

/** Whether rows of figures stand above the signatures, where the table has them. */
const endsWithRows = (starts: readonly number[], body: PrintedRows["body"], { headings }: PageLeads): boolean =>
  starts.length === 1 || (starts.at(-1) ?? 0) <= (lastStart(body, headings) ?? 0);

function inAnyProgram(sheet: Sheet, room: number, endsWell: EndsWell, heightOf?: (row: number) => number): boolean {
  return DIFFERENCES.every((difference) => endsWell(pageStarts(sheet, room * difference, heightOf)));
}

/** Print gets smaller, so that so many pages take all; by no more than it takes, as programs do it. */
function printSmaller(sheet: Sheet, page: PageLayout, endsWell: EndsWell, tall: number): boolean {
  const { room, scale } = fullWidth(sheet, page);
  const most = Math.min(SHRINK.most, 1 - LEAST_SCALE / scale);
  const isWell = (difference: number): boolean => {
    for (let by = 0; by <= most; by += SHRINK.step) {
      const starts = pageStarts(sheet, (room * difference) / (1 - by));
      if (starts.length <= tall) return endsWell(starts);
    }
    return false;
  };
  if (!DIFFERENCES.every(isWell)) return false;
  sheet.page = { ...page, fit: { wide: 1, tall } };
  return true;
}

/** The table's rows are set wider apart, so that the last of them go to the next page. */
function setApart(sheet: Sheet, room: number, { first, last }: PrintedRows["body"], endsWell: EndsWell): boolean {
  for (let by = STRETCH.step; by <= STRETCH.most; by += STRETCH.step) {
    const heightOf = (row: number): number => rowHeight(sheet, row) * (row >= first && row <= last ? 1 + by : 1);
    if (!inAnyProgram(sheet, room, endsWell, heightOf)) continue;
    for (let row = first; row <= last; row++) {
      sheet.rows.set(row, { ...sheet.rows.get(row), height: Math.round(heightOf(row)) });
    }
    return true;
  }
  return false;
}

/** Where pages of that kind end well, if there are such places. */
function breaksOf(sheet: Sheet, page: PageLayout, body: PrintedRows["body"], leads: PageLeads): readonly number[] {
  const { room } = fullWidth(sheet, page);
  const breaks = pageBreaks(printedRows(sheet, page, body, room * ROOM.least), leads);
  return endsWithRows([0, ...breaks], body, leads) ? breaks : [];
}

/** Pages are broken where they end well, in print so much smaller that they are fewest: between wider margins more rows have room on each. */
function breakPages(sheet: Sheet, page: PageLayout, body: PrintedRows["body"], leads: PageLeads): boolean {
  const { scale } = fullWidth(sheet, page);
  const { left, right } = page.margins;
  let best: readonly number[] = [];
  for (let by = 0; by <= SHRINK.most && scale * (1 - by) >= LEAST_SCALE; by += SHRINK.step) {
    const free = printable(page).width - areaWidth(sheet) * scale * (1 - by);
    const more = by === 0 ? 0 : Math.ceil(free / 2 / POINTS_PER_MM);
    const narrower = { ...page, margins: { ...page.margins, left: left + more, right: right + more } };
    const breaks = breaksOf(sheet, narrower, body, leads);
    if (breaks.length === 0 || (best.length > 0 && best.length <= breaks.length)) continue;
    best = breaks;
    sheet.page = { ...narrower, breaks };
  }
  return best.length > 0;
}

function printedRows(sheet: Sheet, page: PageLayout, body: PrintedRows["body"], room: number): PrintedRows {
  const { first = 0, last = -1 } = page.titleRows ?? {};
  const { row: top, rows } = page.printArea ?? { row: 0, rows: 0 };
  let repeated = 0;
  for (let row = first; row <= last; row++) repeated += rowHeight(sheet, row);
  const heightOf = (row: number): number => rowHeight(sheet, row);
  return { first: top, last: top + rows - 1, body, heightOf, room, repeated };
}

/** How a sheet that `fitPages` has set is printed: on how many pages, and how small. */
export interface Printed {
  readonly pages: number;
  readonly scale: number;
}

export function printed(sheet: Sheet): Printed {
  const { page } = sheet;
  if (!page) return { pages: 1, scale: 1 };
  const { room, scale } = fullWidth(sheet, page);
  if (page.breaks) return { pages: page.breaks.length + 1, scale };
  const tall = page.fit?.tall ?? 0;
  if (tall === 0) return { pages: pageStarts(sheet, room * ROOM.least).length, scale };
  let by = 0;
  while (by < SHRINK.most && pageStarts(sheet, (room * ROOM.least) / (1 - by)).length > tall) by += SHRINK.step;
  return { pages: tall, scale: scale * (1 - by) };
}

/** A sheet whose page and print area are set is printed on a page less where that takes little: few rows on a page of their own are read apart from the others. */
export function squeeze(sheet: Sheet, body: PrintedRows["body"], leads: PageLeads): boolean {
  const { page } = sheet;
  if (!page?.printArea) return false;
  setHeights(sheet, page.printArea);
  const { pages } = printed(sheet);
  const { room, scale } = fullWidth(sheet, page);
  const most = Math.min(SQUEEZE.most, 1 - SQUEEZE.least / scale);
  if (pages < 2 || most < 0) return false;
  const fits = (difference: number): boolean => {
    const starts = pageStarts(sheet, (room * difference) / (1 - most));
    const noHeadingLast = !starts.some((start) => leads.headings.includes(start - 1));
    return starts.length < pages && noHeadingLast && endsWithRows(starts, body, leads);
  };
  if (DIFFERENCES.every(fits)) {
    sheet.page = { ...page, fit: { wide: 1, tall: pages - 1 } };
    return true;
  }
  return breakPages(sheet, page, body, leads) && printed(sheet).pages < pages;
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
