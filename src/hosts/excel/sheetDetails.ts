import { columnLetters, parseRect } from "../../core/workbook/a1";
import type { Rect } from "../../core/workbook/Rect";
import { has } from "./capabilities";
import { type ExcelHost, request } from "./ExcelHost";

/** What a sheet is looked at closely for. */
export interface SheetDetails {
  /** Merged blocks; undefined where this Excel does not tell. */
  readonly merges: readonly Rect[] | undefined;
  /** Whether any row is hidden or filtered out, or any column hidden. */
  readonly someHidden: Readonly<Record<Line, boolean>>;
}

/** What can be hidden. */
type Line = "row" | "column";

/** Blocks a hidden line is looked for in at a time. */
const PARTS = 64;

/** Asks for the details of a sheet within a request; the answer is read when it has come. */
export function queueDetails(host: ExcelHost, context: Excel.RequestContext, id: string): () => SheetDetails {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load("rowHidden,columnHidden");
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
    someHidden: {
      row: !used.isNullObject && isHidden(used, "row"),
      column: !used.isNullObject && isHidden(used, "column"),
    },
  });
}

const rectsOf = (addresses: string): readonly Rect[] =>
  addresses.split(",").flatMap((address) => parseRect(address.slice(address.lastIndexOf("!") + 1)) ?? []);

/** Whether any of a block's lines is hidden; Excel answers null where some are. */
const isHidden = (range: Excel.Range, line: Line): boolean => {
  const lines = range as { readonly columnHidden: boolean | null; readonly rowHidden: boolean | null };
  return (line === "row" ? lines.rowHidden : lines.columnHidden) !== false;
};

/** Looks into parts of the rows or columns, then into parts of the first one with a hidden line. */
export async function firstHidden(host: ExcelHost, id: string, used: Rect, line: Line): Promise<number | undefined> {
  let [first, last] =
    line === "row" ? [used.row, used.row + used.rows - 1] : [used.column, used.column + used.columns - 1];
  const nameOf = (at: number): string => (line === "row" ? String(at + 1) : columnLetters(at));
  for (;;) {
    const size = Math.ceil((last - first + 1) / PARTS);
    const starts: number[] = [];
    for (let at = first; at <= last; at += size) starts.push(at);
    const hidden = await request(host, ({ workbook }) => {
      const parts = starts.map((at) => {
        const address = `${nameOf(at)}:${nameOf(Math.min(at + size - 1, last))}`;
        const range = workbook.worksheets.getItem(id).getRange(address);
        range.untrack();
        range.load(line === "row" ? "rowHidden" : "columnHidden");
        return range;
      });
      return () => parts.map((range) => isHidden(range, line));
    });
    const start = starts[hidden.indexOf(true)];
    if (start === undefined) return undefined;
    if (size === 1) return start;
    [first, last] = [start, Math.min(start + size - 1, last)];
  }
}
