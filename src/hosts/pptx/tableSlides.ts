import { lineCount } from "../../core/layout/textWidth";
import type { ReportRow, ReportTable } from "../../core/report/Report";

/** Lines of a table that stand on one slide. */
const LINES_A_SLIDE = 10;
/** Characters side by side on a slide. */
export const SLIDE_CHARACTERS = 104;
const SIZE = 12;
/** A further line of a row is lower than a row. */
const FURTHER_LINE = 0.55;

/** A part of a table that fits on a slide, with its place among the parts: 1 of 2. */
export interface SlidePart {
  readonly table: ReportTable;
  readonly rows: readonly ReportRow[];
  readonly part: number;
  readonly parts: number;
}

/** One slide a table; a longer one goes on over several, each with the heads. A heading never ends a slide. */
export function tableSlides(table: ReportTable): readonly SlidePart[] {
  const parts: ReportRow[][] = [[]];
  let used = 0;
  for (const row of table.rows) {
    const height = heightOf(row, table);
    if (used > 0 && used + height > LINES_A_SLIDE) {
      const last = parts.at(-1) ?? [];
      let kept = last.length;
      while (kept > 1 && last[kept - 1]?.role === "heading") kept--;
      const headings = last.splice(kept);
      parts.push(headings);
      used = headings.length;
    }
    parts.at(-1)?.push(row);
    used += height;
  }
  return parts.map((rows, index) => ({ table, rows, part: index + 1, parts: parts.length }));
}

function heightOf({ texts }: ReportRow, { columns }: ReportTable): number {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const room = Math.max(1, SLIDE_CHARACTERS / all);
  const lines = texts.map((text, index) => lineCount(text, SIZE, (columns[index]?.width ?? 1) * room));
  return 1 + FURTHER_LINE * (Math.max(1, ...lines) - 1);
}
