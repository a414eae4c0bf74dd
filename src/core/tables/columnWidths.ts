import { figureColumnWidth, lineCount, widestLine, widestWord } from "../layout/textWidth";
import { type RoomBehind, roomText } from "./alignDecimals";
import { printedText } from "./shownFigure";
import type { StatTable } from "./StatTable";
import type { TableContext } from "./TableContext";

const NUMBER = 6;
const UNIT = { one: 12, two: 14 };
/** Heads of two languages take no more lines than this, or as many as in columns of that width. */
const HEAD = { lines: 8, most: 15 };
const STUB = { least: 32, most: 46 };
const TEXT = 30;
/** Many figures stand closer. */
const FEW_FIGURES = 6;
const LEAST_FIGURE = { few: 15, many: 9 };
/** The lines above a table and the signatures below it need as much. */
const LEAST_TABLE = 92;
const SIGNATURE = 42;
/** Words such as "nhiều" wrap; a figure never does. */
const MOST_TEXT = 24;

/** Column widths in characters, so that every figure shows, whole words of headings stay together, and names wrap. */
export function columnWidths(table: StatTable, context: TableContext, rooms: readonly RoomBehind[]): readonly number[] {
  const figures = table.columns.filter(({ role }) => role === "figure").length;
  const least = figures > FEW_FIGURES ? LEAST_FIGURE.many : LEAST_FIGURE.few;
  const widths = table.columns.map((spec, column) => {
    switch (spec.role) {
      case "number":
        return NUMBER;
      case "unit":
        return context.second ? UNIT.two : UNIT.one;
      case "stub":
        return stubWidth(table, column);
      case "text":
        return spec.width ?? TEXT;
      case "figure":
        return Math.max(
          figureWidth(table, column, rooms[column], context, least),
          longestWord(spec.label),
          context.second ? headWidth(spec.label, least) : 0,
        );
    }
  });
  return filled(widths, table);
}

function headWidth(label: string, least: number): number {
  let width = least;
  while (width < HEAD.most && lineCount(label, 13, width - 2, true) > HEAD.lines) width++;
  return width;
}

/** A narrow table gets wider figures, since the right signature stands below them, then a wider stub or, without one, wider texts. */
function filled(widths: readonly number[], { columns }: StatTable): readonly number[] {
  const isFigure = (column: number): boolean => columns[column]?.role === "figure";
  const figures = columns.filter(({ role }) => role === "figure").length;
  const most = Math.max(MOST_TEXT, Math.floor(SIGNATURE / Math.max(1, figures)));
  const lacking = LEAST_TABLE - widths.reduce((sum, width) => sum + width, 0);
  if (lacking <= 0) return widths;
  const more = Math.floor(lacking / Math.max(1, figures));
  const wider = widths.map((width, column) =>
    isFigure(column) ? Math.max(width, Math.min(most, width + more)) : width,
  );
  const rest = Math.max(0, LEAST_TABLE - wider.reduce((sum, width) => sum + width, 0));
  const texts = columns.filter(({ role }) => role === "text").length;
  const hasStub = columns.some(({ role }) => role === "stub");
  return wider.map((width, column) => {
    const role = columns[column]?.role;
    if (role === "stub") return width + rest;
    return role === "text" && !hasStub ? width + Math.floor(rest / texts) : width;
  });
}

const stubWidth = (table: StatTable, column: number): number =>
  nameWidth(
    table.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === "text" ? [cell.text] : [];
    }),
  );

/** Room for names, the longest on two lines. */
export const nameWidth = (names: readonly string[]): number => {
  const widest = Math.max(0, ...names.map((name) => widestLine(name, 12)));
  return Math.min(STUB.most, Math.max(STUB.least, Math.ceil(widest / 2) + 4));
};

function figureWidth(
  table: StatTable,
  column: number,
  room: RoomBehind | undefined,
  context: TableContext,
  least: number,
): number {
  const texts = table.rows.map(({ cells, role }) => {
    const cell = cells[column];
    if (!cell || cell.kind === "text") return "";
    const text = printedText(cell, context) + (room ? roomText(cell, room, context) : "");
    const isNumber = cell.kind !== "quantity" || cell.quantity.kind === "number" || cell.quantity.kind === "zero";
    return isNumber ? (role === "total" ? `${text}0` : text) : text.slice(0, MOST_TEXT);
  });
  return figureColumnWidth(texts, table.columns[column]?.id === "total", least, context.language);
}

/** What a heading needs. A phrase of Lao is broken by the program that prints, which knows no better where a unit in brackets ends. */
export const longestWord = (label: string): number => {
  const words = label.split(/[\s-]+/).filter((word) => !/[\u0E80-\u0EFF]/.test(word) || /^\(.*\)$/.test(word));
  return Math.ceil(widestWord(words.join(" "), 12) + 2);
};
