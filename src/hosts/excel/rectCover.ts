import type { Rect } from "../../core/workbook/Rect";

export type Position = readonly [row: number, column: number];

/**
 * The given cells, and no others, as blocks that do not overlap: rows of neighbours joined downwards, or columns of
 * neighbours joined sideways, whichever needs fewer. Not always the fewest there could be, but in time n log n.
 */
export function rectCover(cells: Iterable<Position>): readonly Rect[] {
  const byRow = [...cells].sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
  const rows = joinRuns(byRow);
  if (rows.length < 3) return rows;
  const byColumn = byRow
    .map(([row, column]): Position => [column, row])
    .sort(([c1, r1], [c2, r2]) => c1 - c2 || r1 - r2);
  const columns = joinRuns(byColumn);
  return columns.length < rows.length ? columns.map(transposed) : rows;
}

const transposed = ({ row, column, rows, columns }: Rect): Rect => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

/** Cells sorted by line and place, as runs along the lines, each joined with the run of the same extent on the line before. */
function joinRuns(cells: readonly Position[]): Rect[] {
  const done: Rect[] = [];
  let above = new Map<number, Rect>();
  let current = new Map<number, Rect>();
  let line = -1;
  const close = (run: { start: number; length: number } | undefined): void => {
    if (!run) return;
    const before = above.get(run.start);
    const joins = before?.columns === run.length && before.row + before.rows === line;
    if (joins) above.delete(run.start);
    current.set(
      run.start,
      joins ? { ...before, rows: before.rows + 1 } : { row: line, column: run.start, rows: 1, columns: run.length },
    );
  };
  let run: { start: number; length: number } | undefined;
  for (const [row, column] of cells) {
    if (row !== line) {
      close(run);
      done.push(...above.values());
      above = current;
      current = new Map();
      line = row;
      run = undefined;
    }
    if (run && column === run.start + run.length) run.length++;
    else {
      close(run);
      run = { start: column, length: 1 };
    }
  }
  close(run);
  return [...done, ...above.values(), ...current.values()];
}
