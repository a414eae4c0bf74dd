import { rectBetween, type Rect } from "../../core/workbook/Rect";
import { parseRect, rectAddress } from "../../core/workbook/a1";
import { type Progress, type ReadOptions, WorkbookError } from "../../core/workbook/Workbook";
import { type ExcelHost, request } from "./ExcelHost";
import { isTooMuch } from "./excelErrors";
import type { FontBlock } from "./FontBlock";
import { fontsOf, queueFont } from "./readFonts";
import { queueDetails, type SheetDetails } from "./sheetDetails";
import { GRID_FIELDS, type Grid, GridSnapshot } from "./GridSnapshot";

/** Cells a request asks for when one for all was too much, and the least it comes down to before giving up. */
const CHUNK_CELLS = 40_000;
const LEAST_CELLS = 500;
/** Rows of every sheet that come with the first request; a longer one is a list, and comes in parts. */
const FIRST_ROWS = 2_000;

/**
 * The content of the sheets, by id: one request, more only for long sheets, for blocks of several fonts and when Excel cannot answer it in
 * one; then it is not asked for fonts.
 * @throws WorkbookError `aborted` before the next part of a long sheet when the user has cancelled.
 */
export async function readSheets(
  host: ExcelHost,
  ids: readonly string[],
  { progress, closely = [], fonts = new Map() }: ReadOptions = {},
): Promise<SheetsRead> {
  const details = new Map<string, SheetDetails>();
  if (ids.length === 0) return { read: new Map(), details };
  try {
    const whole = await readWhole(host, ids, closely, fonts);
    if (whole) {
      const { read, long } = whole;
      for (const [id, found] of whole.details) details.set(id, found);
      for (const { charts, id, rect } of long) {
        const grid = await readBands(host, id, rect, CHUNK_CELLS, progress);
        read.set(id, new GridSnapshot(rect, grid, charts));
      }
      for (const [id, own] of await fontsOf(host, fonts, whole.fonts, read)) {
        const grid = read.get(id);
        if (grid) read.set(id, grid.withFonts(own));
      }
      return { read, details };
    }
  } catch (error) {
    // Excel lists no more than 512 merged blocks, and fails where there are more.
    if (!isTooMuch(error) && (closely.length === 0 || isAborted(error))) throw error;
  }
  return { read: await readInParts(host, ids, CHUNK_CELLS, progress), details };
}

const isAborted = (error: unknown): boolean => error instanceof WorkbookError && error.code === "aborted";

/** The content of sheets, and what was asked for of some of them beside it. */
export interface SheetsRead {
  readonly read: ReadonlyMap<string, GridSnapshot>;
  readonly details: ReadonlyMap<string, SheetDetails>;
}

/** What came with one request, and the sheets that are too long for it. */
interface WholeRead {
  readonly read: Map<string, GridSnapshot>;
  readonly long: readonly LongSheet[];
  readonly details: ReadonlyMap<string, SheetDetails>;
  /** Of blocks that have one font only. */
  readonly fonts: ReadonlyMap<string, FontBlock>;
}

interface LongSheet {
  readonly id: string;
  readonly rect: Rect;
  readonly charts: number;
}

/** Everything at once; undefined where Excel answered null instead of the cells, as it may beyond five million. */
function readWhole(
  host: ExcelHost,
  ids: readonly string[],
  closely: readonly string[],
  fonts: ReadonlyMap<string, Rect>,
): Promise<WholeRead | undefined> {
  return request(host, (context) => {
    const { workbook } = context;
    const asked = closely.map((id) => [id, queueDetails(host, context, id)] as const);
    const blocks = [...fonts].map(([id, rect]) => [id, queueFont(context, id, rect)] as const);
    const used = ids.map((id) => loadUsed(workbook, id));
    const tops = ids.map((id) => loadTop(workbook, id));
    const charts = ids.map((id) => loadCharts(workbook, id));
    return () => {
      const read = new Map<string, GridSnapshot>();
      const long: LongSheet[] = [];
      for (const [index, id] of ids.entries()) {
        const [range, top] = [used[index], tops[index]];
        const count = charts[index]?.count ?? 0;
        const rect = range && !range.isNullObject ? addressRect(range.address) : undefined;
        if (rect && rect.row + rect.rows > FIRST_ROWS) {
          long.push({ id, rect, charts: count });
          continue;
        }
        const grid = rect && top ? gridOf(top) : EMPTY;
        if (!grid) return undefined;
        read.set(id, new GridSnapshot(rect, grid, count));
      }
      return {
        read,
        long,
        details: new Map(asked.map(([id, details]) => [id, details()])),
        fonts: new Map(
          blocks.flatMap(([id, font]) => {
            const block = font();
            return block ? [[id, block] as const] : [];
          }),
        ),
      };
    };
  });
}

/** The content of a sheet's first rows. */
function loadTop(workbook: Excel.Workbook, id: string): Excel.Range {
  const rows = workbook.worksheets.getItem(id).getRange(`1:${FIRST_ROWS}`);
  const range = rows.getUsedRangeOrNullObject(true);
  rows.untrack();
  range.untrack();
  range.load(GRID_FIELDS);
  return range;
}

const EMPTY: Grid = { values: [], formulas: [], numberFormat: [], valueTypes: [] };

/** Where the content of a sheet is. */
function loadUsed(workbook: Excel.Workbook, id: string): Excel.Range {
  const range = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  range.untrack();
  range.load("address");
  return range;
}

/** Only how many: what else a chart tells, such as its title, fails for some kinds of chart. */
function loadCharts(workbook: Excel.Workbook, id: string): Excel.ChartCollection {
  const { charts } = workbook.worksheets.getItem(id);
  charts.load("count");
  return charts;
}

/** The four grids, copied out of the proxy; undefined when Excel left one out. */
function gridOf(range: Excel.Range): Grid | undefined {
  const { values, formulas, numberFormat, valueTypes } = range as Partial<Record<keyof Grid, Grid["values"] | null>>;
  return values && formulas && numberFormat && valueTypes ? { values, formulas, numberFormat, valueTypes } : undefined;
}

/** The block of an address as ranges give it, with its sheet: Sheet1!A1:B2. */
function addressRect(address: string): Rect {
  const rect = parseRect(address.slice(address.lastIndexOf("!") + 1));
  if (!rect) throw new WorkbookError("hostFailure", "Range.address");
  return rect;
}

/** First where the content is, then its rows in bands, a request a band; half as many cells again where even that is too much. */
async function readInParts(
  host: ExcelHost,
  ids: readonly string[],
  cells: number,
  progress: Progress | undefined,
): Promise<Map<string, GridSnapshot>> {
  const used = await request(host, ({ workbook }) => {
    const sheets = ids.map((id) => ({
      id,
      range: loadUsed(workbook, id),
      charts: loadCharts(workbook, id),
    }));
    return () =>
      sheets.map(({ charts, id, range }) => ({
        id,
        rect: range.isNullObject ? undefined : addressRect(range.address),
        charts: charts.count,
      }));
  });
  const read = new Map<string, GridSnapshot>();
  for (const { charts, id, rect } of used) {
    read.set(id, new GridSnapshot(rect, rect ? await readBands(host, id, rect, cells, progress) : EMPTY, charts));
  }
  return read;
}

async function readBands(
  host: ExcelHost,
  id: string,
  rect: Rect,
  cells: number,
  progress: Progress | undefined,
): Promise<Grid> {
  let size = cells;
  const bands: Grid[] = [];
  for (let row = rect.row; row < rect.row + rect.rows;) {
    const rows = Math.min(Math.max(1, Math.floor(size / rect.columns)), rect.row + rect.rows - row);
    const band = await readBand(
      host,
      id,
      rectBetween(row, rect.column, row + rows - 1, rect.column + rect.columns - 1),
    );
    await progress?.pause?.();
    if (progress?.signal?.aborted) throw new WorkbookError("aborted", "while reading");
    progress?.report((row - rect.row) / rect.rows);
    if (band) {
      bands.push(band);
      row += rows;
    } else if (size > LEAST_CELLS) size = Math.floor(size / 2);
    else throw new WorkbookError("tooLarge", "Range.values");
  }
  const joined = (field: keyof Grid): Grid["values"] => bands.flatMap((band) => band[field]);
  return {
    values: joined("values"),
    formulas: joined("formulas"),
    numberFormat: joined("numberFormat"),
    valueTypes: joined("valueTypes"),
  };
}

async function readBand(host: ExcelHost, id: string, rect: Rect): Promise<Grid | undefined> {
  try {
    return await request(host, ({ workbook }) => {
      const range = workbook.worksheets.getItem(id).getRange(rectAddress(rect));
      range.untrack();
      range.load(GRID_FIELDS);
      return () => gridOf(range);
    });
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
}
