import type { Cell, CellStyle } from "../../core/workbook/Cell";
import type { Rect } from "../../core/workbook/Rect";
import type { Sheet } from "../../core/workbook/Sheet";
import { columnLetters, rectAddress } from "../../core/workbook/a1";
import { addressesBytes, CALL_BYTES, jsonBytes, RANGE_BYTES, type Step } from "./Batch";
import { type BorderKind, borderKind, drawEdge, edgesOf, heaviest } from "./borders";
import { LOOKS, type Raw } from "./looks";
import { type Position, rectCover } from "./rectCover";

/** Whether the cells are new, so that what Excel would have there anyway need not be written. */
export type Ground = "new" | "existing";

/** Number formats, looks and borders of a sheet's cells: every property over as few blocks as hold it. */
export function formatSteps(sheet: Sheet, key: string, ground: Ground): readonly Step[] {
  const styled = hasColumnStyles(sheet);
  return [
    ...numberFormatSteps(sheet, key, ground),
    ...LOOKS.flatMap(({ of, initial, write }) =>
      [...blocksBy(sheet, ({ style }, column) => (style && of(style)) ?? overColumn(sheet, column, of, initial))]
        .filter(([value]) => ground === "existing" || styled || value !== initial)
        .map(([value, rects]): Step => {
          const addresses = rects.map(rectAddress);
          return {
            bytes: addressesBytes(addresses) + 2 * CALL_BYTES,
            queue: (batch) => batch.formats(key, addresses).forEach((format) => write(format, value)),
          };
        }),
    ),
    ...borderSteps(sheet, key),
  ];
}

/** For each value that occurs, the cells that have it, as blocks. */
function blocksBy<T extends Raw>(
  sheet: Sheet,
  of: (cell: Cell, column: number) => T | undefined,
): Map<T, readonly Rect[]> {
  const cells = new Map<T, Position[]>();
  for (const [row, column, cell] of sheet.entries()) {
    const value = of(cell, column);
    if (value === undefined) continue;
    const known = cells.get(value);
    if (known) known.push([row, column]);
    else cells.set(value, [[row, column]]);
  }
  return new Map([...cells].map(([value, positions]) => [value, rectCover(positions)]));
}

function numberFormatSteps(sheet: Sheet, key: string, ground: Ground): readonly Step[] {
  const blocks = blocksBy(sheet, ({ formula, style }, column) => {
    const code = style?.numberFormat ?? overColumn(sheet, column, ({ numberFormat }) => numberFormat, "General");
    if (code !== undefined && sheet.columns.get(column)?.style) return code;
    if (ground === "existing" || (code !== undefined && code !== "General")) return code;
    // Excel gives a formula the format of the cells it refers to unless told otherwise.
    return formula === undefined ? undefined : "General";
  });
  // A grid would give blank cells a format of their own, against their column's.
  const whole = ground === "new" && !hasColumnStyles(sheet) ? wholeNumberFormats(sheet, key, blocks) : undefined;
  if (whole) return [whole];
  return [...blocks].flatMap(([code, rects]) =>
    rects.map((rect): Step => ({
      bytes: RANGE_BYTES + CALL_BYTES + jsonBytes(code),
      queue: (batch) => setNumberFormat(batch.range(key, rect), code),
    })),
  );
}

const hasColumnStyles = ({ columns }: Sheet): boolean => [...columns.values()].some(({ style }) => style);

/** What a cell must be told that leaves open what its column says: Excel's default. */
const overColumn = <T extends Raw>(
  { columns }: Sheet,
  column: number,
  of: (style: CellStyle) => T | undefined,
  initial: T | undefined,
): T | undefined => {
  const style = columns.get(column)?.style;
  return style && of(style) !== undefined ? initial : undefined;
};

/** How whole columns look. Before the cells that differ, and after the content: formulas in columns of texts would become texts. */
export function columnStyleSteps(sheet: Sheet, key: string): readonly Step[] {
  const styled = [...sheet.columns].flatMap(([column, { style }]) => (style ? [{ column, style }] : []));
  const addressesBy = <T extends Raw>(of: (style: CellStyle) => T | undefined): Map<T, string[]> => {
    const found = new Map<T, string[]>();
    for (const { column, style } of styled) {
      const value = of(style);
      const letters = columnLetters(column);
      if (value !== undefined) found.set(value, [...(found.get(value) ?? []), `${letters}:${letters}`]);
    }
    return found;
  };
  return [
    ...[...addressesBy(({ numberFormat }) => numberFormat)].flatMap(([code, addresses]) =>
      addresses.map((address): Step => ({
        bytes: RANGE_BYTES + CALL_BYTES + jsonBytes(code),
        cosmetic: key,
        // For whole columns Excel takes a grid of one cell (office-js-docs-pr 5400).
        queue: (batch) => {
          batch.at(key, address).numberFormat = [[code]];
        },
      })),
    ),
    ...LOOKS.flatMap(({ of, write }) =>
      [...addressesBy(of)].map(([value, addresses]): Step => ({
        bytes: addressesBytes(addresses) + 2 * CALL_BYTES,
        queue: (batch) => batch.formats(key, addresses).forEach((format) => write(format, value)),
      })),
    ),
  ];
}

/** One format for all cells of a range, which Excel takes as a single value; the types know only the grid. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  (range as { numberFormat: unknown }).numberFormat = code;
}

/** All number formats as one grid, where so many small blocks would cost more. (Multi-area ranges have no number format.) */
function wholeNumberFormats(sheet: Sheet, key: string, blocks: ReadonlyMap<string, readonly Rect[]>): Step | undefined {
  const count = [...blocks.values()].reduce((sum, rects) => sum + rects.length, 0);
  const used = sheet.usedRange();
  if (!used || count < 2) return undefined;
  const grid: string[][] = [];
  let bytes = RANGE_BYTES + CALL_BYTES;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const line: string[] = [];
    for (let column = used.column; column < used.column + used.columns; column++) {
      const code = sheet.cell(row, column)?.style?.numberFormat ?? "General";
      line.push(code);
      bytes += jsonBytes(code) + 1;
      if (bytes > count * (RANGE_BYTES + CALL_BYTES)) return undefined;
    }
    grid.push(line);
  }
  return {
    bytes,
    queue: (batch) => {
      batch.range(key, used).numberFormat = grid;
    },
  };
}

function borderSteps(sheet: Sheet, key: string): readonly Step[] {
  const kinds = new Map<string, BorderKind>();
  const blocks = blocksBy(sheet, ({ style }) => {
    const kind = style && borderKind(style);
    if (kind) kinds.set(kind.key, kind);
    return kind?.key;
  });
  return [...kinds.values()]
    .sort((a, b) => heaviest(a) - heaviest(b))
    .flatMap((kind) => shapes(blocks.get(kind.key) ?? []).map((rects) => borderStep(key, kind, rects)));
}

/** Blocks apart by whether they have inside lines. */
function shapes(rects: readonly Rect[]): readonly (readonly [Rect, ...Rect[]])[] {
  const groups = new Map<string, [Rect, ...Rect[]]>();
  for (const rect of rects) {
    const shape = `${rect.rows > 1} ${rect.columns > 1}`;
    const group = groups.get(shape);
    if (group) group.push(rect);
    else groups.set(shape, [rect]);
  }
  return [...groups.values()];
}

function borderStep(key: string, kind: BorderKind, rects: readonly [Rect, ...Rect[]]): Step {
  const addresses = rects.map(rectAddress);
  const edges = edgesOf(kind, rects[0]);
  return {
    bytes: addressesBytes(addresses) + edges.length * 4 * CALL_BYTES,
    queue: (batch) => {
      for (const format of batch.formats(key, addresses)) {
        for (const [edge, line] of edges) drawEdge(format, edge, line, kind.color);
      }
    },
  };
}
