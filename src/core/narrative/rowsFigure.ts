import type { Dataset } from "../dataset/Dataset";
import { entriesOfList } from "../dataset/ListEntry";
import { periodsDiffer } from "../dataset/sidePeriods";
import type { Figure, FigureRef, RowsRef } from "./Figure";
import { numberOf } from "./numberOf";

/** How many rows of a list there are, all of them or those of a choice; or what one row states. */
export function rowsFigure(dataset: Dataset, ref: FigureRef, { list, row, where }: RowsRef): Figure | undefined {
  const { lists = [] } = dataset;
  if (row !== undefined) {
    const entry = lists[row];
    const quantity = entry?.figures[ref.indicator];
    return quantity && { ref, quantity, number: numberOf(quantity), sources: entry.source ? [entry.source] : [] };
  }
  // Rows of different periods are no number of anything.
  if (periodsDiffer(dataset, "this")) return undefined;
  const rows = entriesOfList(lists, list).filter(({ fields }) => !where || fields[where.column] === where.choice);
  const sources = rows.flatMap(({ source }) => source ?? []);
  return { ref, number: { value: rows.length, qualifier: "exact", decimals: 0 }, sources };
}
