import { shownCell } from "./shownFigure";
import type { StatTable, TableCell } from "./StatTable";
import type { TableContext } from "./TableContext";

/**
 * Figures of a column stand with their decimal signs below each other, as number formats can do it: `_x` leaves as much room as the sign x takes. What a
 * figure lacks in decimals or marks behind it, beside the others of its column, is room.
 */

/** What the figures of one column have behind the digits before the decimal sign, at most. */
export interface RoomBehind {
  readonly decimals: number;
  /** The longest mark: " [p]". */
  readonly mark: string;
}

/** Digits, decimals, and the mark right behind them. */
const NUMBER = /#,##0(?:\.(0+))?(?:"( \[[^"]*\])")?/g;

/** What each column of a table needs behind its digits. */
export function roomBehind({ columns, rows }: StatTable, context: TableContext): readonly RoomBehind[] {
  return columns.map((_, column) => {
    let room: RoomBehind = { decimals: 0, mark: "" };
    for (const { cells } of rows) {
      const format = cells[column] && formatOf(cells[column], context);
      for (const [, decimals = "", mark = ""] of format?.matchAll(NUMBER) ?? []) {
        room = {
          decimals: Math.max(room.decimals, decimals.length),
          mark: mark.length > room.mark.length ? mark : room.mark,
        };
      }
    }
    return room;
  });
}

/** The number format of a cell with the room its column needs. */
export function alignedFormat(numberFormat: string, cell: TableCell, behind: RoomBehind): string {
  // Words behind a number, as in "2 lần", would stand apart from it.
  if (cell.kind === "times") return numberFormat;
  return numberFormat.replace(NUMBER, (number: string, decimals = "", mark = "") => {
    const missing = missingOf(String(decimals), String(mark), behind);
    const digits = mark === "" ? number : number.slice(0, number.indexOf('"'));
    return digits + room(missing.decimals) + number.slice(digits.length) + room(missing.mark);
  });
}

/** About what stands as room behind a figure, for its column's width. */
export function roomText(cell: TableCell, behind: RoomBehind, context: TableContext): string {
  const [, decimals = "", mark = ""] = [...(formatOf(cell, context)?.matchAll(NUMBER) ?? [])][0] ?? [];
  const missing = missingOf(decimals, mark, behind);
  return missing.decimals + missing.mark;
}

function missingOf(decimals: string, mark: string, behind: RoomBehind): RoomText {
  const sign = decimals === "" && behind.decimals > 0 ? "." : "";
  return { decimals: sign + "0".repeat(behind.decimals - decimals.length), mark: behind.mark.slice(mark.length) };
}

interface RoomText {
  readonly decimals: string;
  readonly mark: string;
}

function formatOf(cell: TableCell, context: TableContext): string | undefined {
  if (cell.kind === "times") return undefined;
  const shown = shownCell(cell, context);
  return "numberFormat" in shown ? shown.numberFormat : undefined;
}

const room = (text: string): string => text.replace(/./g, "_$&");
