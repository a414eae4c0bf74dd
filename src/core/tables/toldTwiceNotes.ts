import type { ToldTwice } from "../dataset/Dataset";
import type { Observation } from "../dataset/Observation";
import { isOfThisPeriod } from "../dataset/sidePeriods";
import { sourcesOf } from "./sourcesOf";
import type { StatTable } from "./StatTable";
import type { TableContext } from "./TableContext";

/** How many events that two units tell of are counted twice in figures of a table. */
export function toldTwiceNotes(
  { dataset, translate }: TableContext,
  table: Pick<StatTable, "rows">,
): readonly string[] {
  const { toldTwice = [] } = dataset;
  if (toldTwice.length === 0) return [];
  const added = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell.kind === "quantity" && (cell.live.op === "data" || cell.live.op === "sum")
        ? [sourcesOf(table, { row, column }, dataset)]
        : [],
    ),
  );
  const now = added.map((sources) => sources.filter((one) => isOfThisPeriod(dataset, one)));
  const count = toldTwice.filter((event) => now.some((sources) => countsTwice(event, sources))).length;
  return count > 0 ? [translate("table.note.toldTwice", { count })] : [];
}

const countsTwice = ({ indicators, places }: ToldTwice, sources: readonly Observation[]): boolean =>
  indicators.some((id) =>
    places.every(({ unit, zone }) =>
      sources.some(
        (one) => one.indicator === id && one.reportingUnit === unit && (zone === undefined || one.zone === zone),
      ),
    ),
  );
