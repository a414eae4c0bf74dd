import { parseRect } from "../../core/workbook/a1";
import type { Rect } from "../../core/workbook/Rect";
import { has } from "./capabilities";
import { type ExcelHost, request } from "./ExcelHost";

/** What a sheet is looked at closely for. */
export interface SheetDetails {
  /** Merged blocks; undefined where this Excel does not tell. */
  readonly merges: readonly Rect[] | undefined;
  /** Whether any row is hidden or filtered out. */
  readonly someHidden: boolean;
}

/** Blocks a hidden row is looked for in at a time. */
const PARTS = 64;

/** Asks for the details of a sheet within a request; the answer is read when it has come. */
export function queueDetails(host: ExcelHost, context: Excel.RequestContext, id: string): () => SheetDetails {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load("rowHidden");
  const whole = sheet.getRange();
  whole.untrack();
  const areas =
    has("mergedAreas", host, context) && "getMergedAreasOrNullObject" in whole
      ? whole.getMergedAreasOrNullObject()
      : undefined;
  areas?.load("address");
  areas?.untrack();
  return () => ({
    merges: areas && (areas.isNullObject ? [] : rectsOf(areas.address)),
    someHidden: !used.isNullObject && (used as { rowHidden: boolean | null }).rowHidden !== false,
  });
}

const rectsOf = (addresses: string): readonly Rect[] =>
  addresses.split(",").flatMap((address) => parseRect(address.slice(address.lastIndexOf("!") + 1)) ?? []);

/** Looks into parts of the rows, then into parts of the first one with a hidden row. */
export async function firstHiddenRow(host: ExcelHost, id: string, used: Rect): Promise<number | undefined> {
  let [first, last] = [used.row, used.row + used.rows - 1];
  for (;;) {
    const size = Math.ceil((last - first + 1) / PARTS);
    const starts: number[] = [];
    for (let row = first; row <= last; row += size) starts.push(row);
    const hidden = await request(host, ({ workbook }) => {
      const parts = starts.map((row) => {
        const range = workbook.worksheets.getItem(id).getRange(`${row + 1}:${Math.min(row + size - 1, last) + 1}`);
        range.untrack();
        range.load("rowHidden");
        return range;
      });
      return () => parts.map((range) => (range as { rowHidden: boolean | null }).rowHidden !== false);
    });
    const start = starts[hidden.indexOf(true)];
    if (start === undefined) return undefined;
    if (size === 1) return start;
    [first, last] = [start, Math.min(start + size - 1, last)];
  }
}
