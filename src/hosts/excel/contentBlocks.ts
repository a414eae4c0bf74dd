import type { Rect } from "../../core/workbook/Rect";
import type { Sheet } from "../../core/workbook/Sheet";

/** What a block of its own costs in a request, and what a blank inside a block does (`"",`). */
const BLOCK_BYTES = 350;
const BLANK_BYTES = 3;
const MAX_BLANKS = Math.floor(BLOCK_BYTES / BLANK_BYTES);

/**
 * Blocks that hold every cell with content, and few others: blanks are taken in where that is cheaper than another block.
 * Blocks may overlap; each is to be written with all the content in it.
 */
export function contentBlocks(sheet: Sheet): readonly Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (const run of contentRuns(sheet)) {
    const [near, far] = split(open, (block) => blanksBetween(block, run) <= MAX_BLANKS);
    const best = near.sort((a, b) => addedBlanks(a, run) - addedBlanks(b, run))[0];
    if (best && addedBlanks(best, run) <= MAX_BLANKS) open[open.indexOf(best)] = union(best, run);
    else open.push(run);
    if (far.length === 0) continue;
    done.push(...far);
    open = open.filter((block) => !far.includes(block));
  }
  return [...done, ...open];
}

/** Stretches of content along the rows, broken where the gap would cost more than a block. */
function* contentRuns(sheet: Sheet): IterableIterator<Rect> {
  let run: Rect | undefined;
  for (const [row, column, cell] of sheet.entries()) {
    if (cell.value === null && cell.formula === undefined) continue;
    if (run?.row === row && column - (run.column + run.columns) <= MAX_BLANKS) {
      run = { ...run, columns: column - run.column + 1 };
      continue;
    }
    if (run) yield run;
    run = { row, column, rows: 1, columns: 1 };
  }
  if (run) yield run;
}

/** Blank rows between a block and a run below it, at the block's breadth: when these alone are too many, no later run joins it. */
const blanksBetween = (block: Rect, run: Rect): number => (run.row - block.row - block.rows) * block.columns;

const addedBlanks = (block: Rect, run: Rect): number => {
  const whole = union(block, run);
  return whole.rows * whole.columns - block.rows * block.columns - run.columns;
};

function union(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
