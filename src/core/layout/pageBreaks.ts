/** Rows of a table that lead the rows below them, from above. */
export interface PageLeads {
  /** Headings that say whose the rows below them are: a page that begins below one does not say it. */
  readonly bands: readonly number[];
  /** Every heading, which is nothing without the rows below it. */
  readonly headings: readonly number[];
}

/** What is printed: rows with their heights, and how many points of them stand on a page. */
export interface PrintedRows {
  readonly first: number;
  readonly last: number;
  /** First and last row of the table, below its heading; notes and signatures follow. `keep`: so many of its rows at least stand on the last page. */
  readonly body: { readonly first: number; readonly last: number; readonly keep?: number };
  readonly heightOf: (row: number) => number;
  /** Beside the rows repeated on every page but the first. */
  readonly room: number;
  readonly repeated: number;
}

/** Rows of the table that stay with a heading above them, and with the signatures below. */
const KEEP = 2;

/**
 * The lowest row the last page may begin with, so that rows of figures stand above the signatures: of a table of few rows one, as its heading needs
 * one, too. Undefined where the table has no two rows of figures to part.
 */
export function lastStart(
  { first, keep = KEEP, last }: PrintedRows["body"],
  headings: readonly number[],
): number | undefined {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const figures = rows.filter((row) => !headings.includes(row));
  return figures.length < 2 ? undefined : figures.at(-Math.min(keep, figures.length - 1));
}

/**
 * The rows that begin a page: a band that has room on a page of its own is not broken, a longer one begins where the fewest pages are without its
 * heading, and no page ends with a heading or begins with the signatures.
 */
export function pageBreaks(printed: PrintedRows, leads: PageLeads): readonly number[] {
  const breaks: number[] = [];
  let start = printed.first;
  let used = 0;
  for (let row = printed.first; row <= printed.last; row++) {
    const height = printed.heightOf(row);
    if (used > 0 && used + height > printed.room) {
      const begun = beginOf(row, start, printed, leads);
      breaks.push(begun);
      start = begun;
      used = printed.repeated + heightBetween(printed, begun, row);
    }
    used += height;
  }
  return breaks;
}

/** Where the page begins that is to take a row the page before has no room for. */
function beginOf(row: number, start: number, printed: PrintedRows, { bands, headings }: PageLeads): number {
  const { body, last } = printed;
  const fresh = printed.room - printed.repeated;
  const at = bands.filter((band) => band > body.first && band <= row).at(-1);
  if (at !== undefined && at > start) {
    const next = bands.find((band) => band > at);
    const end = next === undefined ? last + 1 : next;
    const height = heightBetween(printed, at, end);
    const here = heightBetween(printed, at, row);
    const isShorter = Math.ceil(height / fresh) - 1 < Math.ceil((height - here) / fresh);
    if (isShorter && (height <= fresh || here <= fresh / 2)) return at;
  }
  const full = Math.min(row, Math.max(start + 1, lastStart(body, headings) ?? body.last));
  const above = Math.max(start, body.first);
  let begun = headings.find((heading) => heading > above && heading < full && full - heading <= KEEP) ?? full;
  while (begun - 1 > above && headings.includes(begun - 1)) begun--;
  // Headings that go on to the next page leave something to this one.
  return headings.includes(start) && begun === start + 1 ? full : begun;
}

function heightBetween({ heightOf }: PrintedRows, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += heightOf(row);
  return height;
}
