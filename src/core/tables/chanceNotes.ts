import { periodLength } from "../dataset/ReferencePeriod";
import { numericValue } from "../quantity/Quantity";
import { exceedsChance } from "../rules/statistics/exceedsChance";
import type { RowCells } from "./cellsOfRow";
import type { ColumnSpec } from "./columnsOf";
import { type Facet, indicatorOfFacet, periodOfFacet } from "./Facet";
import type { Figure } from "./figureOf";
import type { RowSpec } from "./rowsOf";
import type { BodyRef } from "./StatTable";
import type { TableContext } from "./TableContext";

/**
 * Which changes of counts exceed what chance alone explains, and which do not, by name. Nothing is said of amounts, of what stands at a date,
 * of small bases, of figures that are no exact ones, and of periods the table does not compare. Rows of one name are told apart by the heading they
 * stand under, or else by their number.
 */
export function chanceNotes(
  context: TableContext,
  rows: readonly RowSpec[],
  columns: readonly ColumnSpec[],
  made: readonly RowCells[],
): readonly string[] {
  const { chance, translate } = context;
  if (!chance) return [];
  const nameOf = rowNames(rows, made);
  const names = { above: new Set<string>(), within: new Set<string>() };
  rows.forEach((row, index) => {
    for (const { column, live } of changesOf(made[index], columns)) {
      const figures = { before: at(made, live.before), now: at(made, live.now) };
      const own = judged(context, row, columns, live, figures);
      if (own !== undefined) names[own ? "above" : "within"].add(named(nameOf(index), column, columns));
    }
  });
  return (["above", "within"] as const).flatMap((which) =>
    names[which].size > 0 ? [translate(`table.note.chance.${which}`, { names: [...names[which]].join("; ") })] : [],
  );
}

/** What rows are called in a note: a part with its whole; of several alike each with its heading or its number. */
function rowNames(rows: readonly RowSpec[], made: readonly RowCells[]): (index: number) => string {
  let heading = "";
  let parent = "";
  const plain = rows.map(({ label, role }) => {
    if (role === "heading") heading = label;
    if (role !== "part") parent = label;
    return { heading, name: role === "part" ? `${parent}: ${label}` : label };
  });
  const isAlone = (text: string, all: readonly string[]): boolean => all.filter((other) => other === text).length === 1;
  const short = plain.map(({ name }) => name);
  const long = plain.map((row) => (row.heading === "" ? row.name : `${row.heading}, ${row.name}`));
  return (index) => {
    const [name = "", full = ""] = [short[index], long[index]];
    const [number] = made[index]?.cells ?? [];
    if (isAlone(name, short)) return name;
    return isAlone(full, long) || number?.kind !== "text" ? full : `${number.text}. ${full}`;
  };
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
  columns: readonly ColumnSpec[],
  live: ChangeCell["live"],
  { before, now }: { readonly before: Figure | undefined; readonly now: Figure | undefined },
): boolean | undefined {
  const facetOf = ({ column }: BodyRef): Facet => {
    const compute = columns[column]?.compute;
    return compute?.by === "figure" ? { ...facet, ...compute.facet } : facet;
  };
  const indicator = indicatorOfFacet(context, facetOf(live.now));
  const { period, previousPeriod } = context.dataset;
  const last = periodOfFacet(context, facetOf(live.before)) ?? previousPeriod;
  const own = periodOfFacet(context, facetOf(live.now)) ?? period;
  const [x, y] = [exactCount(before), exactCount(now)];
  if (!indicator?.additive.periods || !last || x === undefined || y === undefined) return undefined;
  return exceedsChance(x, y, indicator.unit, periodLength(own) / periodLength(last));
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
