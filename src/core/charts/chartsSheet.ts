import { officialPage } from "../layout/page";
import { figureStyle, fontFor, fontNameOf, headingStyle, labelStyle } from "../layout/styles";
import { lineCount } from "../layout/textWidth";
import { writeNotes } from "../layout/writeNotes";
import { annexHeadingRows, writeAnnexHeading } from "../tables/annexHeading";
import { cellWords } from "../tables/cellWords";
import { BOOK_NAMES } from "../tables/dataSheet";
import { shownCell } from "../tables/shownFigure";
import type { BodyRef } from "../tables/StatTable";
import { headnoteInBoth, inBoth, saidInBoth, scopeLines } from "../tables/inBoth";
import { type TableContext, voicesOf } from "../tables/TableContext";
import { cellAddress, quoteSheetName, sheetReference } from "../workbook/a1";
import { CHART_PREFIX } from "../workbook/Chart";
import { cellRect, type Rect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import { type ChartBand, chartBands } from "./chartBands";
import type { ChartPoint, StatChart } from "./StatChart";

export const CHARTS_ID = "charts";
/** Two side by side fill an A4 page between the margins of official documents, in characters of the default font. */
const HALF = 43;
const COLUMNS = 2;
/** Of further series, beside the two columns the charts stand in. */
const FIGURE_WIDTH = 24;
const NOTE_SIZE = 10;
/** What stands over the first charts, in points, at least, and a line of it. */
const HEADING = 150;
const HEADING_LINE = 21;
const GREY = "#595959";
/** Axis labels of small figures need their decimals. */
const WHOLE_FROM = 10;

/** Where a table of the book stands. */
export interface TablePlace {
  readonly annexNumber: string;
  readonly sheetName: string;
  readonly origin: BodyRef;
}

export interface ChartsRequest {
  readonly sheetName: string;
  readonly annexNumber: string;
  readonly dataSheet: string;
  /** By table. */
  readonly places: ReadonlyMap<string, TablePlace>;
  /** In a signed copy values stand in place of formulas. */
  readonly frozen?: boolean;
}

/**
 * The charts of a book on pages of A4, each with its source below it. A chart covers one high row, which no page break can cut; that row
 * says in words what the chart shows. Below what is printed stand the figures the charts are drawn from, each a live reference to its table:
 * a table's own cells hold words, too, and a chart takes a word for 0.
 */
export function chartsSheet(charts: readonly StatChart[], context: TableContext, request: ChartsRequest): Sheet {
  const sheet = new Sheet(request.sheetName);
  for (let column = 0; column < 5; column++)
    sheet.columns.set(column, { width: column < COLUMNS ? HALF : FIGURE_WIDTH });
  const heading = { title: saidInBoth(context, "chart.book.title"), headnote: headnoteInBoth(context) };
  writeAnnexHeading(sheet, COLUMNS - 1, request.annexNumber, heading, context);
  const notes = annexHeadingRows(heading) + 1;
  const below = writeNotes(sheet, notes, COLUMNS - 1, scopeLines(context));
  const bands = chartBands(charts, {
    heading: Math.max(HEADING, heightAbove(sheet, below)),
    noteLines: (chart, wide) => lineCount(noteOf(chart, context, request), NOTE_SIZE, width(wide)),
    figures: ({ series }) =>
      series.flatMap(({ points }) => points.flatMap((point) => (point ? cellWords(point.cell, context) : []))),
  });
  const areas = new Map<StatChart, Rect>();
  let row = below;
  const breaks: number[] = [];
  for (const band of bands) {
    if (band.startsPage) breaks.push(row);
    row = writeBand(sheet, row, band, areas, context, request);
  }
  const printed = row;
  row += 2;
  const title = saidInBoth(context, "chart.figures", " / ");
  sheet.put(row, 0, title, { font: fontFor(title, 13, { bold: true }) });
  row++;
  for (const chart of charts) row = writeFigures(sheet, row, chart, areas.get(chart), context, request);
  sheet.names.push({ name: BOOK_NAMES.table(CHARTS_ID), refersTo: sheetReference(sheet.name, cellRect(0, 0)) });
  sheet.names.push({ name: BOOK_NAMES.link, refersTo: sheetReference(request.dataSheet, cellRect(0, 0)) });
  sheet.showGridlines = false;
  sheet.page = {
    ...officialPage("portrait"),
    printArea: { row: 0, column: 0, rows: printed, columns: COLUMNS },
    ...(breaks.length > 0 && { breaks }),
  };
  return sheet;
}

/** Of the rows above one; a line of a heading has the height of its letters. */
function heightAbove({ rows }: Sheet, end: number): number {
  let height = 0;
  for (let row = 0; row < end; row++) height += rows.get(row)?.height ?? HEADING_LINE;
  return height;
}

const width = (wide: boolean): number => (wide ? COLUMNS * HALF : HALF) - 3;

function noteOf({ notes, table }: StatChart, context: TableContext, { places }: ChartsRequest): string {
  const place = places.get(table);
  const source = inBoth(
    context,
    ({ translate }) =>
      translate("chart.source", {
        annex: `${translate("table.annex")} ${place?.annexNumber ?? ""}`,
        sheet: place?.sheetName ?? "",
      }),
    " ",
  );
  return [source, ...notes].join(" ");
}

/** A row of charts, the row of their sources and a little room. Answers the row behind. */
function writeBand(
  sheet: Sheet,
  first: number,
  { before, charts, height, noteHeight, wide }: ChartBand,
  areas: Map<StatChart, Rect>,
  context: TableContext,
  request: ChartsRequest,
): number {
  sheet.rows.set(first, { height: before });
  sheet.rows.set(first + 1, { height });
  sheet.rows.set(first + 2, { height: noteHeight });
  charts.forEach((chart, column) => {
    areas.set(chart, { row: first + 1, column, rows: 1, columns: wide ? COLUMNS : 1 });
    const text = { horizontal: "left", vertical: "top", wrap: true } as const;
    const { description } = chart;
    sheet.put(first + 1, column, description, { ...text, font: fontFor(description, NOTE_SIZE, { color: GREY }) });
    const note = noteOf(chart, context, request);
    sheet.put(first + 2, column, note, { ...text, font: fontFor(note, NOTE_SIZE, { italic: true }) });
    if (wide) sheet.merges.push({ row: first + 2, column, rows: 1, columns: COLUMNS });
  });
  return first + 3;
}

/** The figures of a chart under its title, and the chart itself, which is drawn from them. Answers the row behind. */
function writeFigures(
  sheet: Sheet,
  first: number,
  chart: StatChart,
  area: Rect | undefined,
  context: TableContext,
  request: ChartsRequest,
): number {
  const { categories, id, kind, series, title, unit } = chart;
  const place = request.places.get(chart.table);
  const name = title.replaceAll("\n", " / ");
  sheet.put(first, 0, name, { font: fontFor(name, 12, { bold: true }) });
  const head = first + 1;
  series.forEach(({ label }, index) => {
    sheet.put(head, index + 1, label, headingStyle(label));
  });
  categories.forEach((category, index) => {
    const row = head + 1 + index;
    sheet.put(row, 0, category, { ...labelStyle(category), numberFormat: "@" });
    series.forEach(({ points }, at) => {
      const point = points[index];
      if (point && place) writePoint(sheet, row, at + 1, point, place, context, request);
      else sheet.put(row, at + 1, null, figureStyle(context.language, "General"));
    });
  });
  const largest = Math.max(...series.flatMap(({ points }) => points.flatMap((point) => point?.value ?? [])));
  if (area) {
    sheet.charts.push({
      name: CHART_PREFIX + id,
      kind,
      title,
      valueTitle: unit,
      axisFormat: largest >= WHOLE_FROM ? "#,##0" : "General",
      area,
      data: { row: head, column: 0, rows: categories.length + 1, columns: series.length + 1 },
      colors: series.map(({ color }) => color),
      font: fontNameOf(voicesOf(context).some(({ language }) => language === "lo") ? "lo" : context.language),
    });
  }
  return head + categories.length + 2;
}

function writePoint(
  sheet: Sheet,
  row: number,
  column: number,
  { at, cell, value }: ChartPoint,
  { origin, sheetName }: TablePlace,
  context: TableContext,
  { frozen }: ChartsRequest,
): void {
  const shown = shownCell(cell, context);
  const style = figureStyle(context.language, "numberFormat" in shown ? shown.numberFormat : "General");
  if (frozen) sheet.put(row, column, value, style);
  else {
    const source = cellAddress(origin.row + at.row, origin.column + at.column);
    sheet.putFormula(row, column, `=${quoteSheetName(sheetName)}!${source}`, value, style);
  }
}
