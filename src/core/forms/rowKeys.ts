import { absoluteRectAddress } from "../workbook/a1";
import type { GridPlan, PlannedRow } from "./gridPlan";
import { BODY, layoutOf } from "./gridLayout";
import { rowsAdded } from "./gridSums";
import type { RowKeys } from "./longSums";

/** What a criterion would read as more than a text. */
const SPECIAL = /[*?~]|^[=<>]/;
/** Longest text a criterion takes. */
const MOST = 255;

/**
 * How the rows a sum rests on are told apart on their sheet: lines of a module by their label, units by their number, which are the same wherever
 * they stand.
 */
export function rowKeys(
  plan: GridPlan,
  sum: Extract<PlannedRow, { readonly kind: "sum" }>,
  { row, column }: { readonly row: number; readonly column: number },
): RowKeys {
  const added = rowsAdded(plan, sum).map(({ at }) => at);
  const [first, last] = [Math.min(...added), Math.max(...added)];
  const { label, number } = layoutOf(plan);
  const keyColumn = sum.item === undefined ? number : label;
  const run = (from: number, to: number, at: number): string =>
    absoluteRectAddress({ row: from, column: at, rows: to - from + 1, columns: 1 });
  const units = sum.item === undefined ? unitsOf(plan, added) : undefined;
  return {
    keys: run(first, last, keyColumn),
    figures: run(first, last, column),
    ...(sum.item !== undefined && isOwn(plan, sum, added) && { own: run(row, row, label) }),
    ...(units && { units: run(units.first, units.last, number) }),
  };
}

/** Whether the rows of a sum, and no others, bear its label. */
function isOwn({ rows }: GridPlan, { label }: PlannedRow, added: readonly number[]): boolean {
  const alike = rows.flatMap((row, index) => (row.kind !== "sum" && row.label === label ? [BODY + index] : []));
  return (
    !SPECIAL.test(label) &&
    label.length <= MOST &&
    alike.length === added.length &&
    alike.every((at) => added.includes(at))
  );
}

/** The rows of the first zone, where those of every zone are the same units by the same numbers. */
function unitsOf(
  { rows }: GridPlan,
  added: readonly number[],
): { readonly first: number; readonly last: number } | undefined {
  const lines = added.flatMap((at) => {
    const line = rows[at - BODY];
    return line?.kind === "input" ? [{ at, number: line.number, ...line.row }] : [];
  });
  const own = lines.filter(({ zone }) => zone === lines[0]?.zone);
  const numbers = new Map(own.map(({ number, unit }) => [unit, number]));
  const isSame = lines.every(({ number, unit }) => numbers.get(unit) === number);
  const [first, last] = [own[0]?.at, own.at(-1)?.at];
  return isSame && first !== undefined && last !== undefined ? { first, last } : undefined;
}
