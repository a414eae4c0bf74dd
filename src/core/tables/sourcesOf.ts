import type { Dataset } from "../dataset/Dataset";
import type { Observation } from "../dataset/Observation";
import { observationsOf } from "../dataset/observationIndex";
import { periodOfKey } from "../dataset/ReferencePeriod";
import type { BodyRef, DataFormula, LiveFormula, StatTable } from "./StatTable";

/** The observations a table's figure rests on, each once; none for a cell that is no figure. */
export function sourcesOf(table: Pick<StatTable, "rows">, at: BodyRef, dataset: Dataset): readonly Observation[] {
  const found = new Set<Observation>();
  collect(table, at, dataset, found);
  return [...found];
}

function collect(
  table: Pick<StatTable, "rows">,
  { column, row }: BodyRef,
  dataset: Dataset,
  found: Set<Observation>,
): void {
  const cell = table.rows[row]?.cells[column];
  if (!cell || !("live" in cell)) return;
  const { live } = cell;
  if (live.op === "data") {
    for (const observation of observationsAdded(live, dataset)) found.add(observation);
    return;
  }
  for (const ref of refsOf(live)) collect(table, ref, dataset, found);
}

/** The rows of the data sheet a formula over it adds. */
export const observationsAdded = (live: DataFormula, dataset: Dataset): readonly Observation[] =>
  observationsOf(dataset, live.indicator, periodOfKey(live.period)).filter(
    ({ party, reportingUnit, zone }) =>
      (!live.zones || live.zones.includes(zone)) &&
      (!live.parties || live.parties.includes(party)) &&
      (!live.units || live.units.includes(reportingUnit)),
  );

function refsOf(live: Exclude<LiveFormula, DataFormula>): readonly BodyRef[] {
  switch (live.op) {
    case "sum":
    case "mean":
      return live.cells;
    case "difference":
    case "percent":
    case "times":
      return [live.before, live.now];
    case "share":
      return [live.part, live.whole];
    case "rank":
      return live.among;
    case "product":
      return [live.of];
  }
}
