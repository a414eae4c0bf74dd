import { rectBetween, type Rect } from "../../core/workbook/Rect";
import { parseRect, rectAddress } from "../../core/workbook/a1";
import { WorkbookError } from "../../core/workbook/Workbook";
import { type ExcelHost, request } from "./ExcelHost";
import { excelFailure } from "./excelErrors";
import { GRID_FIELDS, type Grid, GridSnapshot } from "./GridSnapshot";

/** Cells a request asks for when one for all was too much, and the least it comes down to before giving up. */
const CHUNK_CELLS = 20_000;
const LEAST_CELLS = 500;

/** The content of the sheets, by id: one request, more only when Excel cannot answer it in one. */
export async function readSheets(host: ExcelHost, ids: readonly string[]): Promise<ReadonlyMap<string, GridSnapshot>> {
  if (ids.length === 0) return new Map();
  try {
    const whole = await readWhole(host, ids);
    if (whole) return whole;
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  return readInParts(host, ids, CHUNK_CELLS);
}

/** A read beyond the limit fails with one of these; GeneralException is Excel on the web's (office-js 1247). */
const TOO_MUCH = new Set(["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "GeneralException"]);
const isTooMuch = (error: unknown): boolean => TOO_MUCH.has(excelFailure(error)?.code ?? "");

/** Everything at once; undefined where Excel answered null instead of the cells, as it may beyond five million. */
function readWhole(host: ExcelHost, ids: readonly string[]): Promise<Map<string, GridSnapshot> | undefined> {
  return request(host, ({ workbook }) => {
    const sheets = ids.map((id) => ({
      id,
      range: loadUsed(workbook, id, `address,${GRID_FIELDS}`),
      charts: loadCharts(workbook, id),
    }));
    return () => {
      const read = new Map<string, GridSnapshot>();
      for (const { charts, id, range } of sheets) {
        if (range.isNullObject) {
          read.set(id, new GridSnapshot(undefined, EMPTY, charts.count));
          continue;
        }
        const grid = gridOf(range);
        if (!grid) return undefined;
        read.set(id, new GridSnapshot(addressRect(range.address), grid, charts.count));
      }
      return read;
    };
  });
}

const EMPTY: Grid = { values: [], formulas: [], numberFormat: [], valueTypes: [] };

function loadUsed(workbook: Excel.Workbook, id: string, fields: string): Excel.Range {
  const range = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  range.untrack();
  range.load(fields);
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
async function readInParts(host: ExcelHost, ids: readonly string[], cells: number): Promise<Map<string, GridSnapshot>> {
  const used = await request(host, ({ workbook }) => {
    const sheets = ids.map((id) => ({
      id,
      range: loadUsed(workbook, id, "address"),
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
    read.set(id, new GridSnapshot(rect, rect ? await readBands(host, id, rect, cells) : EMPTY, charts));
  }
  return read;
}

async function readBands(host: ExcelHost, id: string, rect: Rect, cells: number): Promise<Grid> {
  let size = cells;
  const bands: Grid[] = [];
  for (let row = rect.row; row < rect.row + rect.rows;) {
    const rows = Math.min(Math.max(1, Math.floor(size / rect.columns)), rect.row + rect.rows - row);
    const band = await readBand(
      host,
      id,
      rectBetween(row, rect.column, row + rows - 1, rect.column + rect.columns - 1),
    );
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
