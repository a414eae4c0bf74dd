import type { ReportTable } from "../../core/report/Report";

/** Rows of a table that stand on one slide. */
const ROWS_A_SLIDE = 9;

/** A part of a table that fits on a slide, with its place among the parts: 1 of 2. */
export interface SlidePart {
  readonly table: ReportTable;
  readonly rows: ReportTable["rows"];
  readonly part: number;
  readonly parts: number;
}

/** One slide a table; a longer one goes on over several of about the same length, each with the heads. */
export function tableSlides(table: ReportTable): readonly SlidePart[] {
  const parts = Math.max(1, Math.ceil(table.rows.length / ROWS_A_SLIDE));
  const length = Math.ceil(table.rows.length / parts);
  return Array.from({ length: parts }, (_, index) => ({
    table,
    rows: table.rows.slice(index * length, (index + 1) * length),
    part: index + 1,
    parts,
  }));
}
