import type { Catalogue } from "../Catalogue";
import { askedCells } from "../consolidation/askedCells";
import { type Dataset, unitsOf } from "../dataset/Dataset";
import { fillsModule, modulesOf } from "../dataset/modulesOf";
import type { ReportingUnit } from "../dataset/Programme";
import { isOfThisPeriod } from "../dataset/sidePeriods";
import type { FormReading } from "../forms/FormReading";
import { overlaps } from "../registers/Validity";
import type { UnitCompleteness } from "./BookFacts";

/** What a programme asks of its units in a period. */
export type Asked = Pick<Dataset, "programme" | "period" | "sidePeriods">;

/**
 * How far each unit has answered, over all forms of the period together, in the order of the programme. Who is asked for no figure, or is a province that was not there in the period, is no row for its silence.
 */
export function completeness(
  forms: readonly FormReading[],
  asked: Asked,
  catalogue: Pick<Catalogue, "lists" | "provinces">,
): readonly UnitCompleteness[] {
  const counted = countedCells(forms.map((form) => ofOwnPeriod(form, asked)));
  const others = asked.programme.units.filter(({ id }) => !counted.has(id)).map((unit) => untold(unit, asked));
  const silent = new Set(
    asked.programme.units.filter((unit) => isAsked(unit, asked, catalogue)).map((unit) => unit.id),
  );
  const order = new Map(asked.programme.units.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: UnitCompleteness): number => order.get(unit) ?? order.size;
  return [...counted.values(), ...others]
    .filter(({ nothing, unit }) => nothing !== true || silent.has(unit))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** A form with the cells of the sides that report its days; a row of another side is asked for in the forms of that side's period. */
function ofOwnPeriod(form: FormReading, asked: Asked): FormReading {
  const { cells, period } = form;
  if (!asked.sidePeriods || !period) return form;
  const parties = new Map(asked.programme.units.map(({ id, party }) => [id, party]));
  return {
    ...form,
    cells: cells.filter(({ row }) => isOfThisPeriod(asked, { party: parties.get(row.unit) ?? "", period })),
  };
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
