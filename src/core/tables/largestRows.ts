import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { entriesOfList, type ListEntry } from "../dataset/ListEntry";
import { type AskedColumn, listColumns } from "../lists/listColumns";
import type { OneEvent } from "../lists/FormList";
import { isOneEvent } from "../lists/isOneEvent";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";
import type { LargestRecord, ListTableRecord } from "./TableRecord";

/** A figure as the rows of one or several returns tell it alike. */
export interface Telling {
  readonly entries: readonly ListEntry[];
  readonly quantity: Quantity;
}

/** A drug and the largest figures of it, the largest first. */
export interface LargestOfDrug {
  readonly asked: AskedColumn;
  /** What happened once: as it was told largest, then as other returns tell it otherwise. */
  readonly events: readonly (readonly Telling[])[];
}

/**
 * The largest figures of a list, drug by drug. What two returns tell of one event takes one rank: told alike it is one line that names both, told
 * otherwise each has its line.
 */
export function largestRows(
  { largest, list: id }: ListTableRecord & { readonly largest: LargestRecord },
  { lists, programme }: Dataset,
  catalogue: Catalogue,
): readonly LargestOfDrug[] {
  const list = catalogue.lists.get(id);
  const columns = list ? listColumns(list, programme, catalogue) : [];
  const drugs = columns.filter(({ column }) => catalogue.indicators.get(column.id)?.substance !== undefined);
  const amounts = drugs.map(({ column }) => column.id);
  const entries = entriesOfList(lists, id);
  return drugs.flatMap((asked): readonly LargestOfDrug[] => {
    const told = entries.flatMap((entry): readonly Telling[] => {
      const quantity = entry.figures[asked.column.id];
      return quantity && (numericValue(quantity) ?? 0) > 0 ? [{ entries: [entry], quantity }] : [];
    });
    told.sort((a, b) => (numericValue(b.quantity) ?? 0) - (numericValue(a.quantity) ?? 0));
    const events: (readonly Telling[])[] = [];
    for (const one of told) {
      const index = events.findIndex((event) => isOneOf(event, one, list?.oneEvent, amounts));
      if (index < 0) events.push([one]);
      else events[index] = withTelling(events[index] ?? [], one);
    }
    return events.length > 0 ? [{ asked, events: events.slice(0, largest.most) }] : [];
  });
}

/** Whether a row tells of what another return has told already. */
const isOneOf = (
  event: readonly Telling[],
  { entries: [entry] }: Telling,
  oneEvent: OneEvent | undefined,
  amounts: readonly string[],
): boolean => {
  const told = event.flatMap(({ entries }) => entries);
  const [first] = told;
  return (
    entry !== undefined &&
    first !== undefined &&
    oneEvent !== undefined &&
    told.every((other) => returnOf(other) !== returnOf(entry)) &&
    isOneEvent(first, entry, oneEvent, amounts)
  );
};

const returnOf = ({ source }: ListEntry): string => `${source?.file ?? ""}|${source?.sheet ?? ""}`;

const withTelling = (event: readonly Telling[], { entries, quantity }: Telling): readonly Telling[] => {
  const alike = event.findIndex((told) => sameFigure(told.quantity, quantity));
  return alike < 0
    ? [...event, { entries, quantity }]
    : event.map((told, index) => (index === alike ? { ...told, entries: [...told.entries, ...entries] } : told));
};
