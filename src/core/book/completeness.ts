import type { Catalogue } from "../Catalogue";
import { askedCells } from "../consolidation/askedCells";
import { unitsOf } from "../dataset/Dataset";
import { fillsModule, modulesOf } from "../dataset/modulesOf";
import type { Programme, ReportingUnit } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { overlaps } from "../registers/Validity";
import type { UnitCompleteness } from "./BookFacts";

/** What a programme asks of its units in a period. */
export interface Asked {
  readonly programme: Programme;
  readonly period: ReferencePeriod;
}

/**
 * How far each unit has answered, over all forms of the period together: first the units of the forms, in their order, then those of the programme
 * that no form has a cell of. Who is asked for no figure, or is a province that was not there in the period, is no row for its silence.
 */
export function completeness(
  forms: readonly FormReading[],
  asked: Asked,
  catalogue: Pick<Catalogue, "lists" | "provinces">,
): readonly UnitCompleteness[] {
  const counted = countedCells(forms);
  const others = asked.programme.units.filter(({ id }) => !counted.has(id)).map((unit) => untold(unit, asked));
  const silent = new Set(
    asked.programme.units.filter((unit) => isAsked(unit, asked, catalogue)).map((unit) => unit.id),
  );
  return [...counted.values(), ...others].filter(({ nothing, unit }) => nothing !== true || silent.has(unit));
}

type Counts = { -readonly [Key in keyof UnitCompleteness]: UnitCompleteness[Key] };

function countedCells(forms: readonly FormReading[]): ReadonlyMap<string, UnitCompleteness> {
  const units = new Map<string, Counts>();
  for (const { column, row, sheet, state } of askedCells(forms)) {
    // Beside the results nobody has to state what did not happen.
    if (column.when !== "this" || (sheet.module !== "results" && state === "blank")) continue;
    const unit = units.get(row.unit) ?? { ...none(row.unit), nothing: true };
    unit.asked++;
    if (state === "notStated") unit.notStated++;
    else if (state === "figure" || state === "none") unit.filled++;
    // A question or an error gives no figure until it is answered.
    else unit.blank++;
    if (state !== "blank") delete unit.nothing;
    units.set(row.unit, unit);
  }
  return units;
}

const none = (unit: string): UnitCompleteness => ({ unit, asked: 0, filled: 0, notStated: 0, blank: 0 });

/** A unit without a form: its cells of the results are blank. */
function untold(unit: ReportingUnit, { programme }: Asked): UnitCompleteness {
  const zones = programme.zones.filter((zone) => unitsOf(programme, zone).includes(unit));
  const asksResults = modulesOf(programme).includes("results");
  const asked = asksResults ? zones.length * programme.indicators.length : 0;
  return { ...none(unit.id), asked, blank: asked, nothing: true };
}

/** Whether a unit is to send figures of the period. */
function isAsked(
  unit: ReportingUnit,
  { period, programme }: Asked,
  { lists, provinces }: Pick<Catalogue, "lists" | "provinces">,
): boolean {
  const reports = programme.zones.some(({ id }) => unit.zones?.includes(id) ?? true);
  const figures = modulesOf(programme).some((module) => !lists.has(module) && fillsModule(unit, module));
  const province = provinces.get(unit.id);
  return reports && figures && (province === undefined || overlaps(province, period));
}
