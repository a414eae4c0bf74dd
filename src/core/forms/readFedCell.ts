import type { Finding } from "../dataset/Finding";
import type { FedFigure } from "../lists/FeedTotals";
import { numericValue } from "../quantity/Quantity";
import type { CellReading } from "../workbook/Workbook";
import { differs } from "./sumShown";
import type { InputCell } from "./FormReading";
import { stateOf } from "./stateOf";

/**
 * Holds a cell that adds up a list against what the list comes to. The formula sees numbers and labels as they are written alone; where the
 * list holds more, that stands at the row that says it.
 */
export function readFedCell(
  { value, formula }: CellReading,
  place: Omit<InputCell, "state" | "fed">,
  { quantity, shown }: FedFigure,
): { readonly cell: InputCell; readonly findings: readonly Omit<Finding, "place">[] } {
  const stated = numericValue(quantity);
  const isSettled = stated === undefined || (shown !== undefined && !differs(stated, shown));
  const state = !quantity ? "blank" : isSettled ? stateOf(quantity) : "question";
  const cell: InputCell = { ...place, state, fed: { shown } };
  const found = typeof value === "number" ? value : undefined;
  const agrees = found === shown || (found !== undefined && shown !== undefined && !differs(found, shown));
  // A formula nothing has calculated yet says nothing.
  if ((agrees && formula !== undefined) || (formula !== undefined && value === null)) return { cell, findings: [] };
  if (agrees && shown === undefined) return { cell, findings: [] };
  const rule = formula === undefined ? "list.fedTypedOver" : "list.fedDiffers";
  const parameters = { expected: shown ?? "–", found: found ?? "–" };
  return { cell, findings: [{ rule, severity: "hard", parameters }] };
}
