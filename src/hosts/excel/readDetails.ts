import { parseRect, rectAddress } from "../../core/workbook/a1";
import type { Rect } from "../../core/workbook/Rect";
import type { SheetSnapshot } from "../../core/workbook/Workbook";
import { has } from "./capabilities";
import { type ExcelHost, request } from "./ExcelHost";

type Details = Pick<SheetSnapshot, "merges" | "hiddenRow">;

/** Blocks a hidden row is looked for in at a time. */
const PARTS = 64;

/**
 * Merged blocks and the first hidden row of some sheets. What this Excel does not tell, or refuses to (it lists no more than 512 merges), is
 * left out: it only warns of what else is found.
 */
export async function readDetails(
  host: ExcelHost,
  ids: readonly string[],
  usedOf: (id: string) => Rect | undefined,
): Promise<ReadonlyMap<string, Details>> {
  const details = new Map<string, Details>();
  for (const id of ids) {
    const used = usedOf(id);
    if (!used) continue;
    const [merges, hiddenRow] = [
      await attempt(() => readMerges(host, id, used)),
      await attempt(() => firstHidden(host, id, used)),
    ];
    details.set(id, { ...(merges && { merges }), ...(hiddenRow !== undefined && { hiddenRow }) });
  }
  return details;
}

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

function readMerges(host: ExcelHost, id: string, used: Rect): Promise<readonly Rect[] | undefined> {
  return request(host, (context) => {
    const range = context.workbook.worksheets.getItem(id).getRange(rectAddress(used));
    range.untrack();
    if (!has("mergedAreas", host, context) || !("getMergedAreasOrNullObject" in range)) return () => undefined;
    const areas = range.getMergedAreasOrNullObject();
    areas.load("address");
    areas.untrack();
    return () =>
      areas.isNullObject
        ? []
        : areas.address.split(",").flatMap((address) => parseRect(address.slice(address.lastIndexOf("!") + 1)) ?? []);
  });
}

/** Looks into parts of the rows, then into parts of the first one with a hidden row. */
async function firstHidden(host: ExcelHost, id: string, used: Rect): Promise<number | undefined> {
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
