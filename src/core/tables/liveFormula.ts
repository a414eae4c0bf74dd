import type { ObservationField } from "../csv/observationFields";
import { cellAddress } from "../workbook/a1";
import { fieldReference } from "./dataSheet";
import type { PeriodLabel } from "./periodLabels";
import type { BodyRef, LiveFormula } from "./StatTable";

export interface FormulaPlace {
  readonly dataSheet: string;
  /** Observations on it. */
  readonly count: number;
  /** What it calls each period, by `periodKey`. */
  readonly periods: ReadonlyMap<string, PeriodLabel>;
  /** Where the table's body begins. */
  readonly origin: BodyRef;
}

/** The formula, with "=", that computes a figure in the sheet. */
export function liveFormula(live: LiveFormula, place: FormulaPlace): string {
  const at = ({ row, column }: BodyRef): string => cellAddress(place.origin.row + row, place.origin.column + column);
  const range = (cells: readonly BodyRef[]): string =>
    isRun(cells)
      ? `${at(cells[0] ?? { row: 0, column: 0 })}:${at(cells.at(-1) ?? { row: 0, column: 0 })}`
      : cells.map(at).join(",");
  switch (live.op) {
    case "data":
      return `=${sumifs(live, place)}`;
    case "sum":
      return `=SUM(${range(live.cells)})`;
    case "mean":
      return `=AVERAGE(${range(live.cells)})`;
    case "difference":
      return `=${at(live.now)}-${at(live.before)}`;
    case "percent":
      return `=(${at(live.now)}-${at(live.before)})/${at(live.before)}*100`;
    case "times":
      return `=${at(live.now)}/${at(live.before)}`;
    case "share":
      return `=${at(live.part)}/${at(live.whole)}*100`;
    case "rank":
      return `=COUNTIF(${range(live.among)},">"&${at(live.of)})+1`;
    case "product":
      return `=${at(live.of)}*${String(live.factor)}`;
  }
}

/** Whether cells follow one another along a row or down a column. */
function isRun(cells: readonly BodyRef[]): boolean {
  const [first] = cells;
  if (!first || cells.length < 2) return false;
  const along = cells.every(({ row, column }, index) => row === first.row && column === first.column + index);
  return along || cells.every(({ row, column }, index) => column === first.column && row === first.row + index);
}

/** One SUMIFS for each combination of what the figure is narrowed to, added. */
function sumifs(live: Extract<LiveFormula, { op: "data" }>, { dataSheet, count, periods }: FormulaPlace): string {
  const field = (name: ObservationField): string => fieldReference(dataSheet, name, count);
  const head = `${field("value")},${field("indicator")},"${live.indicator}"`;
  const narrowed: readonly (readonly [ObservationField, readonly string[] | undefined])[] = [
    ["zone", live.zones],
    ["party", live.parties],
    ["reporting_unit", live.units],
  ];
  let criteria = [""];
  for (const [name, ids] of narrowed) {
    if (ids) criteria = criteria.flatMap((before) => ids.map((id) => `${before},${field(name)},"${id}"`));
  }
  const period = JSON.stringify(periods.get(live.period) ?? live.period);
  return criteria.map((more) => `SUMIFS(${head}${more},${field("period")},${period})`).join("+");
}
