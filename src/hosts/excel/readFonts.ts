import { rectAddress } from "../../core/workbook/a1";
import { intersection, type Rect } from "../../core/workbook/Rect";
import { type ExcelHost, request } from "./ExcelHost";
import { isTooMuch } from "./excelErrors";
import { FontBlock } from "./FontBlock";
import type { GridSnapshot } from "./GridSnapshot";

/** Cells whose fonts are asked for one by one, at most, in all sheets together; each comes as some fifty bytes. */
const MOST_CELLS = 40_000;

/** Asks for the font of a block within a request; the answer is undefined where it has several. */
export function queueFont({ workbook }: Excel.RequestContext, id: string, rect: Rect): () => FontBlock | undefined {
  const range = workbook.worksheets.getItem(id).getRange(rectAddress(rect));
  range.untrack();
  range.load("format/font/name");
  return () => {
    const { name } = range.format.font as { name: string | null };
    return name === null || name === "" ? undefined : new FontBlock(rect, name);
  };
}

/**
 * The fonts of the blocks asked about, by sheet id: those that have a single one came with the cells; of the others it is asked for cell by
 * cell where anything stands, in one request; of what is too much for it the first rows only.
 */
export async function fontsOf(
  host: ExcelHost,
  asked: ReadonlyMap<string, Rect>,
  single: ReadonlyMap<string, FontBlock>,
  read: ReadonlyMap<string, GridSnapshot>,
): Promise<ReadonlyMap<string, FontBlock>> {
  let room = MOST_CELLS;
  const mixed = [...asked].flatMap(([id, block]) => {
    const used = read.get(id)?.used;
    const rect = used && !single.has(id) ? intersection(used, block) : undefined;
    const rows = rect ? Math.min(rect.rows, Math.floor(room / rect.columns)) : 0;
    if (!rect || rows === 0) return [];
    room -= rows * rect.columns;
    return [{ id, rect: { ...rect, rows } }];
  });
  if (mixed.length === 0) return single;
  try {
    return new Map([...single, ...(await fontsOfCells(host, mixed))]);
  } catch (error) {
    if (isTooMuch(error)) return single;
    throw error;
  }
}

function fontsOfCells(
  host: ExcelHost,
  blocks: readonly { readonly id: string; readonly rect: Rect }[],
): Promise<readonly (readonly [string, FontBlock])[]> {
  return request(host, ({ workbook }) => {
    const answers = blocks.map(({ id, rect }) => {
      const range = workbook.worksheets.getItem(id).getRange(rectAddress(rect));
      range.untrack();
      return { id, rect, cells: range.getCellProperties({ format: { font: { name: true } } }) };
    });
    return () =>
      answers.map(({ id, rect, cells }) => {
        const names = cells.value.map((row) => row.map(({ format }) => format?.font?.name ?? ""));
        return [id, new FontBlock(rect, names)] as const;
      });
  });
}
