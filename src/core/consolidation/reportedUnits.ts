import type { Party, Programme, ReportingUnit } from "../dataset/Programme";
import type { FormReading, InputCell } from "../forms/FormReading";

/** One side of the cooperation with its reporting units, in the programme's order. */
export interface PartyReports {
  readonly party: Party;
  readonly units: readonly UnitReport[];
}

/** How far one unit has reported on this period, over all returns together. */
export interface UnitReport {
  readonly unit: ReportingUnit;
  /** `missing`: no return holds an entry of the unit; `partial`: cells of the results are blank or not understood. */
  readonly state: "missing" | "partial" | "complete";
  /** Cells with a figure, or said not to be stated, of `total` that are asked for. */
  readonly filled: number;
  readonly total: number;
}

type CellKind = "answered" | "unanswered" | "blank";

/**
 * Who of a programme has reported. A cell that is blank in one return and filled in another is filled. Sheets beside the results count by
 * what stands in them alone: nobody has to state there what did not happen.
 */
export function reportedUnits(programme: Programme, forms: readonly FormReading[]): readonly PartyReports[] {
  const cells = cellsByUnit(forms);
  return programme.parties
    .map((party) => ({
      party,
      units: programme.units
        .filter((unit) => unit.party === party.id)
        .map((unit) => reportOf(unit, [...(cells.get(unit.id)?.values() ?? [])])),
    }))
    .filter(({ units }) => units.length > 0);
}

/** This period's cells of each unit, by figure. */
function cellsByUnit(forms: readonly FormReading[]): ReadonlyMap<string, ReadonlyMap<string, CellKind>> {
  const units = new Map<string, Map<string, CellKind>>();
  for (const { sheet, row, column, state } of forms.flatMap((form) => form.cells)) {
    const kind = kindOf(state);
    if (column.when !== "this" || (sheet.module !== "results" && kind === "blank")) continue;
    const cells = units.get(row.unit) ?? new Map<string, CellKind>();
    const key = `${row.zone}|${column.indicator}`;
    const known = cells.get(key);
    if (known === undefined || known === "blank" || kind === "answered") cells.set(key, kind);
    units.set(row.unit, cells);
  }
  return units;
}

const kindOf = (state: InputCell["state"]): CellKind =>
  state === "blank" ? "blank" : state === "question" || state === "error" ? "unanswered" : "answered";

function reportOf(unit: ReportingUnit, cells: readonly CellKind[]): UnitReport {
  const filled = cells.filter((kind) => kind === "answered").length;
  const state = cells.every((kind) => kind === "blank") ? "missing" : filled < cells.length ? "partial" : "complete";
  return { unit, state, filled, total: cells.length };
}
