import { periodLength } from "../dataset/ReferencePeriod";
import { numericValue } from "../quantity/Quantity";
import { exceedsChance } from "../rules/statistics/exceedsChance";
import type { RowCells } from "./cellsOfRow";
import type { ColumnSpec } from "./columnsOf";
import { indicatorOfFacet } from "./Facet";
import type { Figure } from "./figureOf";
import type { RowSpec } from "./rowsOf";
import type { BodyRef } from "./StatTable";
import type { TableContext } from "./TableContext";

/** Days by which two periods may differ: a leap day, a month cut otherwise. */
const ALIKE = 3;

/**
 * Which changes of counts exceed what chance alone explains, and which do not, by name. Nothing is said of amounts, of what stands at a date,
 * of small bases, of figures that are no exact ones, and of periods of different length.
 */
export function chanceNotes(
  context: TableContext,
  rows: readonly RowSpec[],
  columns: readonly ColumnSpec[],
  made: readonly RowCells[],
): readonly string[] {
  const { chance, dataset, translate } = context;
  const { period, previousPeriod } = dataset;
  if (!chance || !previousPeriod || !(Math.abs(periodLength(period) - periodLength(previousPeriod)) <= ALIKE))
    return [];
  const names = { above: new Set<string>(), within: new Set<string>() };
  let parent = "";
  rows.forEach((row, index) => {
    if (row.role !== "part") parent = row.label;
    const name = row.role === "part" ? `${parent}: ${row.label}` : row.label;
    for (const { column, live } of changesOf(made[index], columns)) {
      const own = judged(context, row, columns[live.now.column], at(made, live.before), at(made, live.now));
      if (own !== undefined) names[own ? "above" : "within"].add(named(name, column, columns));
    }
  });
  return (["above", "within"] as const).flatMap((which) =>
    names[which].size > 0 ? [translate(`table.note.chance.${which}`, { names: [...names[which]].join("; ") })] : [],
  );
}

interface ChangeCell {
  readonly column: ColumnSpec["column"];
  readonly live: { readonly before: BodyRef; readonly now: BodyRef };
}

function changesOf(row: RowCells | undefined, columns: readonly ColumnSpec[]): readonly ChangeCell[] {
  return (row?.cells ?? []).flatMap((cell, index): readonly ChangeCell[] => {
    const column = columns[index]?.column;
    if (cell.kind !== "difference" || cell.live.op !== "difference" || !column) return [];
    return [{ column, live: cell.live }];
  });
}

const at = (made: readonly RowCells[], { column, row }: BodyRef): Figure | undefined => made[row]?.figures[column];

function judged(
  context: TableContext,
  { facet }: RowSpec,
  column: ColumnSpec | undefined,
  before: Figure | undefined,
  now: Figure | undefined,
): boolean | undefined {
  const own = column?.compute.by === "figure" ? { ...facet, ...column.compute.facet } : facet;
  const indicator = indicatorOfFacet(context, own);
  const [x, y] = [exactCount(before), exactCount(now)];
  if (!indicator?.additive.periods || x === undefined || y === undefined) return undefined;
  return exceedsChance(x, y, indicator.unit);
}

/** A number nobody has rounded or estimated. */
function exactCount(figure: Figure | undefined): number | undefined {
  const quantity = figure?.state === "sum" ? figure.sum.quantity : undefined;
  return quantity?.kind === "number" && quantity.qualifier !== "exact" ? undefined : numericValue(quantity);
}

/** With the side, where the table compares several. */
function named(name: string, { spanner }: ColumnSpec["column"], columns: readonly ColumnSpec[]): string {
  const spanners = new Set(
    columns.flatMap(({ column, compute }) => (compute.by === "difference" ? [column.spanner] : [])),
  );
  return spanner === undefined || spanners.size < 2 ? name : `${name} (${spanner.replaceAll("\n", " ")})`;
}
