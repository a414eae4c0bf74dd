import { booleanArgument } from "../interpreter/arguments";
import { notImplemented } from "../HostError";

/** What rows and columns of a sheet have in common. */
interface Line {
  readonly hidden?: boolean;
}

/** Sizing and hiding are kept line by line; more than this at once is a whole sheet. */
export const MAX_LINES = 20_000;

/** Whether lines are hidden; null when some are and some are not. */
export function lineHidden(lines: ReadonlyMap<number, Line>, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const [index, line] of lines) if (index >= first && index < first + count && line.hidden === true) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

export function setLinesHidden(lines: Map<number, Line>, first: number, count: number, sent: unknown): void {
  const hidden = booleanArgument(sent, "hidden");
  changeLines<Line>(lines, first, count, ({ hidden: _, ...line }) => (hidden ? { ...line, hidden } : line));
}

/** Changes the format of each line; one without anything left is not kept. */
export function changeLines<Kind extends object>(
  lines: Map<number, Kind>,
  first: number,
  count: number,
  change: (line: Kind | Record<string, never>) => Kind,
): void {
  if (count > MAX_LINES) throw notImplemented("size or visibility of all rows or columns of a sheet at once");
  for (let index = first; index < first + count; index++) {
    const line = change(lines.get(index) ?? {});
    if (Object.keys(line).length === 0) lines.delete(index);
    else lines.set(index, line);
  }
}
