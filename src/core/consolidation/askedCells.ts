import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading, InputCell } from "../forms/FormReading";

/** The one that says most of a figure comes first: what is still to be settled, then what is known. */
const BY_WEIGHT: readonly InputCell["state"][] = ["question", "error", "figure", "none", "notStated", "blank"];

/**
 * The input cells of forms as of one: those of several forms of one programme and period that ask for the same figure are one cell, which is
 * blank only where it is blank in all of them. Of each, the cell of the form that says most.
 */
export function askedCells(forms: readonly FormReading[]): readonly InputCell[] {
  const cells = new Map<string, InputCell>();
  for (const [index, form] of forms.entries()) {
    const of = form.period ? `${form.programme.id} ${periodKey(form.period)}` : String(index);
    for (const cell of form.cells) {
      const { sheet, row, column } = cell;
      const key = [of, sheet.module, row.zone, row.unit, column.indicator, column.when].join(" ");
      const other = cells.get(key);
      if (!other || BY_WEIGHT.indexOf(cell.state) < BY_WEIGHT.indexOf(other.state)) cells.set(key, cell);
    }
  }
  return [...cells.values()];
}
