import { lineCount, textWidth } from "../../core/layout/textWidth";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/report/Report";
import { headingText, spans } from "../../core/report/tableHeads";

/** Inches of a wide slide, 16 to 9, and where on it a table may stand. */
export const WIDE = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const ROOM = WIDE.width - 2 * WIDE.margin;
/** Around the text of a cell. */
export const MARGIN = { across: 0.08, down: 0.03 } as const;

/** Points: what is read from a room's back row, as large as it goes without more slides. */
const SIZE = { least: 14, inTwo: 12, most: 18 };
/** Characters of a column, 5.25 points each, to the inch; letters without serifs are a ninth wider than those a column is measured with. */
const COLUMN_INCH = 72 / 5.25 / 1.11;
/** What the widths of a report's columns are measured in. */
const MEASURED = 12;
/** Lines are so much higher than their letters; those of Lao, with marks above and below, more. */
const LINE = { latin: 1.2, lao: 1.4 };
const LAO = /[\u0E80-\u0EFF]/;
const LEAST_HEIGHT = 0.38;
/** Inches a phrase of Lao, which has no spaces, is kept on one line up to. */
const MOST_PHRASE = 1.7;
const STEP = 0.1;
/** Programs differ in how wide a word is by about so much. */
const SLACK = 1.12;
/** Inches of a name that says whose the figures of a row are. */
const LEAST_NAME = 1.5;
const HEAD_LINES = 1.7;

/** A part of a table that fits on a slide, with its place among the parts: 1 of 2. */
export interface SlidePart {
  readonly table: ReportTable;
  /** Places of the columns on it: those that say whose a figure is are on each. */
  readonly columns: readonly number[];
  /** Inches of those columns, together the whole width. */
  readonly widths: readonly number[];
  readonly rows: readonly ReportRow[];
  /** Inches of the heads, one row or two, and of each row. */
  readonly heads: readonly number[];
  readonly heights: readonly number[];
  /** Points. */
  readonly size: number;
  readonly part: number;
  readonly parts: number;
}

/** How high a text stands in a width, in inches. */
export function textHeight(text: string, size: number, width: number, bold = false): number {
  const lines = text.split("\n").map((line) => {
    const count = lineCount(line, size, width * COLUMN_INCH, bold);
    return count * size * (LAO.test(line) ? LINE.lao : LINE.latin);
  });
  return lines.reduce((sum, each) => sum + each, 0) / 72;
}

/**
 * One slide a table; a longer one goes on over several, each with the heads, a wider one with the rest of its columns on slides of their own behind
 * those: letters are never smaller than a room can read. A heading never ends a slide.
 * @param room inches there are for it below each other.
 * @param inTwo whether everything is said in two languages: twice as much on a slide, in smaller letters.
 */
export function tableSlides(table: ReportTable, room: number, inTwo: boolean): readonly SlidePart[] {
  let best: readonly Omit<SlidePart, "part" | "parts">[] = [];
  for (let size = SIZE.most; size >= (inTwo ? SIZE.inTwo : SIZE.least); size--) {
    const slides = columnGroups(table, size).flatMap((columns) => rowGroups(table, columns, size, room));
    if (best.length === 0 || slides.length < best.length) best = slides;
  }
  return best.map((slide, index) => ({ ...slide, part: index + 1, parts: best.length }));
}

/** Inches of a column of a slide. */
interface Needs {
  /** As it looks right. */
  readonly good: number;
  /** Breaks no word and no figure. */
  readonly least: number;
  /** Its head on few lines. */
  readonly head: number;
  /** Each of its texts on one line. */
  readonly whole: number;
}

function needs(table: ReportTable, index: number, size: number): Needs {
  const column = table.columns[index];
  if (!column) return { good: 0, least: 0, head: 0, whole: 0 };
  const inches = (text: string, bold: boolean): number => textWidth(text, size, bold) / COLUMN_INCH;
  const word = (text: string, bold: boolean): number =>
    Math.max(
      ...text.split(/\s+/).map((each) => {
        const width = inches(each, bold);
        return LAO.test(each) ? Math.min(MOST_PHRASE, width) : width;
      }),
    );
  const texts = table.rows
    .filter(({ role }) => role !== "heading")
    .map(({ texts: all, role }) => ({ text: all[index] ?? "", bold: role === "total" }));
  const whole = (text: string, bold: boolean): number =>
    Math.max(...text.split("\n").map((line) => inches(line, bold)));
  const widest = texts.map(({ text, bold }) =>
    column.align !== "left" && text.length < 24 ? whole(text, bold) : word(text, bold),
  );
  const around = 2 * MARGIN.across + 0.05;
  const isName = column.align === "left" && index < table.leads;
  const least = Math.max(isName ? LEAST_NAME : 0, Math.max(word(column.label, true), ...widest) * SLACK + around);
  const head = Math.max(...column.label.split("\n").map((line) => inches(line, true)));
  return {
    head: Math.max(least, head / HEAD_LINES + around),
    good: Math.max(least, (column.width * size) / MEASURED / COLUMN_INCH),
    least,
    whole: Math.max(least, ...texts.map(({ text, bold }) => whole(text, bold) + around)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The columns of each slide: all where they fit, else as evenly as what belongs together allows. */
function columnGroups(table: ReportTable, size: number): readonly (readonly number[])[] {
  const { columns, leads } = table;
  const least = columns.map((_, index) => needs(table, index, size).least);
  const first = columns.slice(0, leads).map((_, index) => index);
  const blocks: number[][] = [];
  columns.slice(leads).forEach((column, at) => {
    const index = leads + at;
    const before = columns[index - 1];
    const joins =
      at > 0 && (column.withPrevious ?? (column.spanner !== undefined && column.spanner === before?.spanner));
    if (joins) blocks.at(-1)?.push(index);
    else blocks.push([index]);
  });
  const free = ROOM - sum(first.map((index) => least[index] ?? 0));
  const widthOf = (block: readonly number[]): number => sum(block.map((index) => least[index] ?? 0));
  const filled = (most: number): number[][] => {
    const groups: number[][] = [[]];
    for (const block of blocks) {
      const last = groups.at(-1) ?? [];
      if (last.length > 0 && widthOf(last) + widthOf(block) > most) groups.push([...block]);
      else last.push(...block);
    }
    return groups;
  };
  const groups = evenly(filled, free);
  return groups.map((group) => [...first, ...group]);
}

/** The groups there are anyway, with the least room that makes no more of them. */
function evenly<Group>(fill: (most: number) => readonly Group[], room: number): readonly Group[] {
  let best = fill(room);
  for (let most = room - STEP; most > 0; most -= STEP) {
    const groups = fill(most);
    if (groups.length > best.length) break;
    best = groups;
  }
  return best;
}

/** Inches of columns that fill the slide: as they look right; what is left is for names, so that they take few lines, and narrows them where there is none. */
function widthsOf(table: ReportTable, columns: readonly number[], size: number): readonly number[] {
  const needed = underSpanners(table, columns, size);
  const least = sum(needed.map((each) => each.least));
  if (least >= ROOM) return needed.map((each) => (each.least * ROOM) / least);
  const wider = (widths: readonly number[], wanted: readonly number[]): readonly number[] => {
    const free = ROOM - sum(widths);
    const more = wanted.map((want, at) => Math.max(0, want - (widths[at] ?? 0)));
    const share = Math.min(1, free / Math.max(free, sum(more)));
    return widths.map((width, at) => width + (more[at] ?? 0) * (sum(more) > 0 ? share : 0));
  };
  const isName = columns.map((index) => table.columns[index]?.align === "left");
  const start = wider(
    needed.map((each) => each.least),
    needed.map((each) => each.head),
  );
  const named = wider(
    start,
    needed.map((each, at) => (isName[at] ? each.whole : each.least)),
  );
  const good = wider(
    named,
    needed.map((each) => each.good),
  );
  const free = ROOM - sum(good);
  return good.map((width) => width + (free * width) / (ROOM - free));
}

/** What columns need, with room for what several share above their heads. */
function underSpanners(table: ReportTable, columns: readonly number[], size: number): readonly Needs[] {
  const needed = columns.map((index) => needs(table, index, size));
  for (const { first, count, spanner } of spans(columns.flatMap((index) => table.columns[index] ?? []))) {
    if (spanner === undefined) continue;
    const lines = spanner.split("\n").map((line) => textWidth(line, size, true) / COLUMN_INCH);
    const share = (Math.max(...lines) / HEAD_LINES + 2 * MARGIN.across) / count;
    for (let at = first; at < first + count; at++) {
      const own = needed[at];
      if (own) needed[at] = { ...own, head: Math.max(own.head, share) };
    }
  }
  return needed;
}

interface SizedRow {
  readonly row: ReportRow;
  readonly height: number;
}

function rowGroups(
  table: ReportTable,
  columns: readonly number[],
  size: number,
  room: number,
): readonly Omit<SlidePart, "part" | "parts">[] {
  const widths = widthsOf(table, columns, size);
  const heads = headHeights(
    columns.flatMap((index) => table.columns[index] ?? []),
    widths,
    size,
  );
  const sized = table.rows.map((row): SizedRow => ({ row, height: rowHeight(row, columns, widths, size) }));
  const groups = evenly((most) => broken(sized, most), room - sum(heads));
  return groups.map((rows) => ({
    table,
    columns,
    widths,
    rows: rows.map(({ row }) => row),
    heads,
    heights: rows.map(({ height }) => height),
    size,
  }));
}

/** Rows that stand below each other in so many inches. */
function broken(rows: readonly SizedRow[], most: number): readonly (readonly SizedRow[])[] {
  const parts: SizedRow[][] = [[]];
  let used = 0;
  for (const sized of rows) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && used + sized.height > most) {
      let kept = last.length;
      while (kept > 1 && last[kept - 1]?.row.role === "heading") kept--;
      const headings = last.splice(kept);
      parts.push(headings);
      used = sum(headings.map(({ height }) => height));
    }
    parts.at(-1)?.push(sized);
    used += sized.height;
  }
  return parts;
}

/** Of the row of what columns share, where they do, and of the row of their own heads. */
function headHeights(columns: readonly ReportColumn[], widths: readonly number[], size: number): readonly number[] {
  const inside = (width: number): number => width - 2 * MARGIN.across;
  const height = (text: string, width: number): number =>
    Math.max(LEAST_HEIGHT, textHeight(text, size, inside(width), true) + 2 * MARGIN.down);
  const own = columns.map(({ label }, index) => height(label, widths[index] ?? 1));
  const spanners = spans(columns).map(({ first, count, spanner }) =>
    spanner === undefined ? 0 : height(spanner, sum(widths.slice(first, first + count))),
  );
  if (Math.max(...spanners) === 0) return [Math.max(...own)];
  const upper = Math.max(...spanners);
  // A head beside those with a spanner has both rows.
  const lower = columns.map(({ spanner }, index) => (own[index] ?? 0) - (spanner === undefined ? upper : 0));
  return [upper, Math.max(LEAST_HEIGHT, ...lower)];
}

/** The height of the row's tallest cell, in inches. */
function rowHeight(
  { role, texts }: ReportRow,
  columns: readonly number[],
  widths: readonly number[],
  size: number,
): number {
  const bold = role === "heading" || role === "total";
  const heights = columns.map((index, at) => {
    const text = texts[index] ?? "";
    const isWide = role === "heading" && at > 0;
    const width = isWide ? sum(widths.slice(at)) : (widths[at] ?? 1);
    return (
      textHeight(role === "heading" ? headingText(text) : text, size, width - 2 * MARGIN.across, bold) + 2 * MARGIN.down
    );
  });
  return Math.max(LEAST_HEIGHT, ...heights);
}
