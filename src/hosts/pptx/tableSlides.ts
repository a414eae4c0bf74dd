import { lineCount } from "../../core/layout/textWidth";
import type { ReportRow, ReportTable } from "../../core/report/Report";

/** Inches of a wide slide, 16 to 9, and where on it a table stands. */
export const WIDE = { width: 13.333, margin: 0.6 } as const;
export const ROOM = WIDE.width - 2 * WIDE.margin;
export const TABLE_TOP = 1.75;
export const LOWEST = 6.45;
/** Around the text of a cell. */
export const MARGIN = { across: 0.08, down: 0.03 } as const;

/** Points: as large as the width of the table lets, within bounds. */
const SIZE = { least: 9, most: 14 };
/** Characters of that size side by side on a slide. */
const CHARACTERS = 119;
/** Characters of a column, 5.25 points each, to the inch; letters without serifs are a ninth wider than those a column is measured with. */
const COLUMN_INCH = 72 / 5.25 / 1.11;
/** Lines are so much higher than their letters; those of Lao, with marks above and below, more. */
const LINE = { latin: 1.2, lao: 1.35 };
const LAO = /[\u0E80-\u0EFF]/;
const LEAST_HEIGHT = 0.38;

/** A part of a table that fits on a slide, with its place among the parts: 1 of 2. */
export interface SlidePart {
  readonly table: ReportTable;
  readonly rows: readonly ReportRow[];
  /** Inches of the head and of each row. */
  readonly heights: readonly number[];
  /** Points. */
  readonly size: number;
  readonly part: number;
  readonly parts: number;
}

interface SizedRow {
  readonly row: ReportRow;
  readonly height: number;
}

/** One slide a table; a longer one goes on over several, each with the heads. A heading never ends a slide. */
export function tableSlides(table: ReportTable): readonly SlidePart[] {
  const characters = table.columns.reduce((sum, { width }) => sum + width, 0);
  const size = Math.max(SIZE.least, Math.min(SIZE.most, Math.floor((SIZE.most * CHARACTERS) / characters)));
  const heightOf = (texts: readonly string[]): number => rowHeight(texts, table, characters, size);
  const head = heightOf(table.columns.map(({ label }) => label));
  const parts: SizedRow[][] = [[]];
  let used = head;
  for (const row of table.rows) {
    const height = heightOf(row.texts);
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && used + height > LOWEST - TABLE_TOP) {
      let kept = last.length;
      while (kept > 1 && last[kept - 1]?.row.role === "heading") kept--;
      const headings = last.splice(kept);
      parts.push(headings);
      used = headings.reduce((sum, one) => sum + one.height, head);
    }
    parts.at(-1)?.push({ row, height });
    used += height;
  }
  return parts.map((rows, index) => ({
    table,
    rows: rows.map(({ row }) => row),
    heights: [head, ...rows.map(({ height }) => height)],
    size,
    part: index + 1,
    parts: parts.length,
  }));
}

/** The height of the row's tallest cell, in inches. */
function rowHeight(texts: readonly string[], { columns }: ReportTable, characters: number, size: number): number {
  const heights = texts.map((text, index) => {
    const width = ((columns[index]?.width ?? 1) / characters) * ROOM - 2 * MARGIN.across;
    const lines = lineCount(text, size, width * COLUMN_INCH);
    return (lines * size * (LAO.test(text) ? LINE.lao : LINE.latin)) / 72 + 2 * MARGIN.down;
  });
  return Math.max(LEAST_HEIGHT, ...heights);
}
