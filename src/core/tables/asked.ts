import { unitsOf } from "../dataset/Dataset";
import { fillsModule } from "../dataset/modulesOf";
import type { ModuleId } from "../dataset/ModuleId";
import type { Observation } from "../dataset/Observation";
import { statingUnits } from "../dataset/observationIndex";
import type { Party, Programme, ReportingUnit } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { WHOLE_AREA } from "../forms/FormModule";
import type { Country } from "../registers/Province";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { FigureContext } from "./TableContext";
import { unitsStating } from "./unitsStating";

/** Whose figures are asked for: of a zone, a side, a country or a unit alone where given. */
export interface FigureScope {
  readonly zone?: string;
  readonly party?: string;
  /** All its sides together. */
  readonly country?: Country;
  readonly unit?: string;
}

/** The sides a scope is narrowed to, if it is. */
export const partiesOf = (
  { parties }: Pick<Programme, "parties">,
  { country, party }: FigureScope,
): readonly string[] | undefined =>
  party !== undefined ? [party] : country && parties.flatMap((each) => (each.country === country ? [each.id] : []));

/** Units that are asked for a figure, within the scope: all where no sheet asks for it; those who speak for both sides are asked for everything. */
export const askedOf = (
  { parties, units }: Programme,
  module: ModuleId | undefined,
  side: Party["country"] | undefined,
  scope: FigureScope,
): readonly ReportingUnit[] =>
  units.filter(
    (unit) =>
      (module === undefined || fillsModule(unit, module)) &&
      (side === undefined ||
        parties.some(({ id, country }) => id === unit.party && (country === side || country === "both"))) &&
      (scope.unit === undefined || unit.id === scope.unit) &&
      (partiesOf({ parties }, scope)?.includes(unit.party) ?? true) &&
      (scope.zone === undefined || !unit.zones || unit.zones.includes(scope.zone)),
  );

/** A cell of the results. */
export interface Place {
  readonly unit: string;
  readonly zone: string;
}

/** The cells of the results a figure rests on: of what happened once, and may be told by several, those alone who tell of it. */
export function placesOf(
  context: FigureContext,
  asked: readonly ReportingUnit[],
  { additive, id: indicator }: IndicatorRecord,
  period: ReferencePeriod,
  scope: FigureScope,
  stated: readonly Observation[],
): readonly Place[] {
  const { programme } = context.dataset;
  const parties = new Set(stated.map(({ party }) => party));
  const units = new Set(stated.map(({ reportingUnit }) => reportingUnit));
  const zones = new Set(stated.map(({ zone }) => zone));
  // Who tells of the whole area leaves no zone out.
  const whole = new Set(stated.flatMap(({ reportingUnit, zone }) => (zone === WHOLE_AREA ? [reportingUnit] : [])));
  return programme.zones
    .filter(({ id }) => (scope.zone === undefined || id === scope.zone) && (additive.zones || zones.has(id)))
    .flatMap((zone) => {
      const own = unitsOf(programme, zone).filter(
        (unit) => asked.includes(unit) && (additive.parties || parties.has(unit.party)),
      );
      const stating = new Set(own.flatMap(({ id }) => unitsStating(context, id, indicator, period)));
      return [...stating]
        .filter((unit) => (additive.units || units.has(unit)) && !whole.has(unit))
        .map((unit) => ({ unit, zone: zone.id }));
    });
}

/**
 * Of the units asked, or of those they continue, the ones that have stated nothing at all for a period, though a figure of theirs would be added to those stated. Beside those who
 * speak for both sides nobody else is missing, nor are these beside the sides.
 * @param asked undefined where no sheet asks: then those of the sides who tell of it could.
 */
export function silentAmong(
  context: FigureContext,
  asked: readonly ReportingUnit[] | undefined,
  { additive, id }: IndicatorRecord,
  period: ReferencePeriod,
  stated: readonly Observation[],
  scope: FigureScope,
): readonly string[] {
  if (!additive.units || !additive.zones) return [];
  const { programme } = context.dataset;
  const { parties } = programme;
  const jointly = new Set(parties.flatMap((party) => (party.country === "both" ? [party.id] : [])));
  const stating = new Set(stated.map(({ party }) => party));
  const isJoint = [...stating].some((party) => jointly.has(party));
  const heard = statingUnits(context.dataset, period);
  const isAddedUp = asked !== undefined && additive.parties && !isJoint;
  const counted = (asked ?? askedOf(programme, undefined, undefined, scope)).filter(
    ({ party }) => jointly.has(party) === isJoint && (stating.has(party) || isAddedUp),
  );
  const standing = new Set(counted.flatMap((unit) => unitsStating(context, unit.id, id, period)));
  return [...standing].filter((unit) => !heard.has(unit));
}
