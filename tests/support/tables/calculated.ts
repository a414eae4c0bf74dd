import type { Dataset } from "../../../src/core/dataset/Dataset";
import { numericValue } from "../../../src/core/quantity/Quantity";
import { observationsAdded } from "../../../src/core/tables/sourcesOf";
import type { BodyRef, LiveFormula, StatTable, TableCell } from "../../../src/core/tables/StatTable";

/** What a cell shows that holds a number, as the core has it. */
export function numberIn(cell: TableCell | undefined): number | undefined {
  if (cell?.kind === "quantity" || cell?.kind === "stated") return numericValue(cell.quantity);
  return cell && "value" in cell ? cell.value : undefined;
}

/**
 * What a cell's live formula comes to, as a spreadsheet calculates it from the data sheet and from other cells: texts are no numbers, and to
 * compute with one is an error, NaN here. Undefined for a cell without a formula or with words for a figure.
 */
export function calculated(table: StatTable, { row, column }: BodyRef, dataset: Dataset): number | undefined {
  const cell = table.rows[row]?.cells[column];
  if (!cell || !("live" in cell) || numberIn(cell) === undefined) return undefined;
  return resultOf(cell.live, (ref) => calculated(table, ref, dataset), dataset);
}

function resultOf(live: LiveFormula, at: (ref: BodyRef) => number | undefined, dataset: Dataset): number {
  const number = (ref: BodyRef): number => at(ref) ?? NaN;
  const numbers = (refs: readonly BodyRef[]): readonly number[] => refs.flatMap((ref) => at(ref) ?? []);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  switch (live.op) {
    case "data":
      return sum(observationsAdded(live, dataset).flatMap(({ quantity }) => numericValue(quantity) ?? []));
    case "sum":
      return sum(numbers(live.cells));
    case "mean":
      return sum(numbers(live.cells)) / numbers(live.cells).length;
    case "difference":
      return number(live.now) - number(live.before);
    case "percent":
      return ((number(live.now) - number(live.before)) / number(live.before)) * 100;
    case "times":
      return number(live.now) / number(live.before);
    case "share":
      return (number(live.part) / number(live.whole)) * 100;
    case "rank":
      return numbers(live.among).filter((other) => other > number(live.of)).length + 1;
    case "product":
      return number(live.of) * live.factor;
  }
}
