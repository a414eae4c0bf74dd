import type { ColumnFormat, RowFormat, Sheet } from "../../core/workbook/Sheet";
import { columnLetters, rectAddress } from "../../core/workbook/a1";
import { charactersToPoints } from "../../core/workbook/columnWidth";
import { addressesBytes, CALL_BYTES, RANGE_BYTES, type Step } from "./Batch";

/** Widths, in points as Office.js has them. Before anything else: Excel fits the height of rows to their text at the width it finds. */
export const columnSteps = (sheet: Sheet, key: string): readonly Step[] => {
  const address = (first: number, last: number): string => `${columnLetters(first)}:${columnLetters(last)}`;
  return [
    ...sizes(sheet.columns, ({ width }) => width, address).map(([width, addresses]): Step => ({
      bytes: addressesBytes(addresses) + 2 * CALL_BYTES,
      queue: (batch) =>
        batch.formats(key, addresses).forEach((format) => (format.columnWidth = charactersToPoints(width))),
    })),
    // Hidden after the width, which would show the column again.
    ...hidden(sheet.columns, address).map((at): Step => ({
      bytes: RANGE_BYTES + CALL_BYTES,
      queue: (batch) => {
        batch.at(key, at).columnHidden = true;
      },
    })),
  ];
};

/** Heights, in points. */
export const rowSteps = (sheet: Sheet, key: string): readonly Step[] => {
  const address = (first: number, last: number): string => `${first + 1}:${last + 1}`;
  return [
    ...sizes(sheet.rows, ({ height }) => height, address).map(([height, addresses]): Step => ({
      bytes: addressesBytes(addresses) + 2 * CALL_BYTES,
      queue: (batch) => batch.formats(key, addresses).forEach((format) => (format.rowHeight = height)),
    })),
    ...hidden(sheet.rows, address).map((at): Step => ({
      bytes: RANGE_BYTES + CALL_BYTES,
      queue: (batch) => {
        batch.at(key, at).rowHidden = true;
      },
    })),
  ];
};

export const mergeSteps = (sheet: Sheet, key: string): readonly Step[] =>
  sheet.merges.map((rect) => ({
    bytes: RANGE_BYTES + CALL_BYTES + rectAddress(rect).length,
    queue: (batch) => {
      batch.range(key, rect).merge(false);
    },
  }));

type Address = (first: number, last: number) => string;

/** Addresses by size. */
function sizes<T>(
  lines: ReadonlyMap<number, T>,
  of: (line: T) => number | undefined,
  address: Address,
): readonly (readonly [number, readonly string[]])[] {
  const indexes = new Map<number, number[]>();
  for (const [index, line] of lines) {
    const size = of(line);
    if (size !== undefined) indexes.set(size, [...(indexes.get(size) ?? []), index]);
  }
  return [...indexes].map(([size, at]) => [size, stretches(at, address)]);
}

const hidden = (lines: ReadonlyMap<number, ColumnFormat | RowFormat>, address: Address): readonly string[] =>
  stretches(
    [...lines].filter(([, line]) => line.hidden).map(([index]) => index),
    address,
  );

/** Addresses of unbroken stretches of lines. */
function stretches(indexes: readonly number[], address: Address): readonly string[] {
  const found: { first: number; last: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && index === last.last + 1) last.last = index;
    else found.push({ first: index, last: index });
  }
  return found.map(({ first, last }) => address(first, last));
}
