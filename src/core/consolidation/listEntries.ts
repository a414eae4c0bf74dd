import { entryTexts, type ListEntry } from "../dataset/ListEntry";
import type { FormReading } from "../forms/FormReading";
import { cellAddress } from "../workbook/a1";

/**
 * The rows of the lists of returns that stand for themselves; those of lists that add up to figures are in these. What one return says word
 * for word as one before it is the same thing, told by both sides.
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
    totals
      ? []
      : rows.map(({ at, ...row }): ListEntry => ({
          list,
          ...row,
          source: {
            ...(file !== undefined && { file }),
            sheet: sheet.name,
            cell: cellAddress(at, Math.min(...columns.values())),
          },
        })),
  );
