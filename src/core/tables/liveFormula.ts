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
  const block = (cells: readonly BodyRef[]): string => {
    const [first = { row: 0, column: 0 }, last = first] = [cells[0], cells.at(-1)];
    return cells.length > 1 ? `${at(first)}:${at(last)}` : at(first);
  };
  const range = (cells: readonly BodyRef[]): string =>
    isRun(cells)
      ? block(cells)
      : (cells.length > MOST_ARGUMENTS ? runsOf(cells) : cells.map((cell) => [cell])).map(block).join(",");
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
      return `=${runsOf(live.among)
        .map((cells) => `COUNTIF(${block(cells)},">"&${at(live.of)})`)
        .join("+")}+1`;
    case "product":
      return `=${at(live.of)}*${String(live.factor)}`;
  }
}

/** A function takes 255 arguments; beyond these, neighbours in a column are one. */
const MOST_ARGUMENTS = 200;

/** Cells of a column, neighbours together. */
function runsOf(cells: readonly BodyRef[]): readonly (readonly BodyRef[])[] {
  const runs: BodyRef[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before?.column === cell.column && before.row + 1 === cell.row) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
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
