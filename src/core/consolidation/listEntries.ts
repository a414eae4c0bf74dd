import { entryTexts, type ListEntry } from "../dataset/ListEntry";
import type { ListRow } from "../lists/ListReading";
import { numericValue } from "../quantity/Quantity";
import type { FormReading } from "../forms/FormReading";
import { cellAddress } from "../workbook/a1";

/** Of a list that adds up to figures the rows with the largest amounts are kept, so many of each. */
const LARGEST = 10;

/**
 * The rows of the lists of returns that stand for themselves, and the largest of those that add up to figures. What one return says word for
 * word as one before it is the same thing, told by both sides.
 */
export function listEntries(readings: readonly FormReading[]): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  for (const reading of readings) {
    const said = new Set(entryTexts(entries));
    const own = entriesOf(reading);
    const texts = entryTexts(own);
    entries.push(...own.filter((_, index) => !said.has(texts[index] ?? "")));
  }
  return entries;
}

const entriesOf = ({ lists, place: { file } }: FormReading): readonly ListEntry[] =>
  lists.flatMap(({ columns, list, rows, sheet, totals }) =>
    (totals ? largestRows(rows) : rows).map(({ at, ...row }): ListEntry => ({
      list,
      ...row,
      source: {
        ...(file !== undefined && { file }),
        sheet: sheet.name,
        cell: cellAddress(at, Math.min(...columns.values())),
      },
    })),
  );

/** Rows that are understood whole and among the largest in any amount, in their order. */
function largestRows(rows: readonly ListRow[]): readonly ListRow[] {
  const whole = rows.filter(({ unread }) => unread === undefined);
  const amounts = new Map<string, { readonly row: ListRow; readonly value: number }[]>();
  for (const row of whole) {
    for (const [column, quantity] of Object.entries(row.figures)) {
      const value = numericValue(quantity);
      if (value === undefined || value === 0 || quantity.unit === "person") continue;
      const own = amounts.get(column) ?? [];
      own.push({ row, value });
      amounts.set(column, own);
    }
  }
  const kept = new Set(
    [...amounts.values()].flatMap((own) =>
      own
        .sort((a, b) => b.value - a.value)
        .slice(0, LARGEST)
        .map(({ row }) => row),
    ),
  );
  return whole.filter((row) => kept.has(row));
}
