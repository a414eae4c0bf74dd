import type { Dataset } from "../dataset/Dataset";
import { type Observation, observationKey } from "../dataset/Observation";
import { observationAt, observationsOf, statingParties } from "../dataset/observationIndex";
import type { Party, Programme, ReportingUnit } from "../dataset/Programme";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { WHOLE_AREA } from "../forms/FormModule";
import { sideOfParty } from "../dataset/sideOfParty";
import { agreeing } from "../quantity/agreeing";
import { numericValue } from "../quantity/Quantity";
import { type QuantitySum, sumQuantities } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { DataFormula, LiveFormula, Mark } from "./StatTable";
import type { FigureContext } from "./TableContext";
import { askedOf, type FigureScope, partiesOf, placesOf, silentAmong } from "./asked";
import { unitsStating } from "./unitsStating";

/** Why there is no figure where figures are. */
export type NoFigure =
  /** Nobody is asked for it here. */
  | "notApplicable"
  /** Asked for, and nothing was filled in on a sheet where only what happened is stated. */
  | "blank"
  /** Stated for all zones together, where one alone is asked. */
  | "allZones"
  /** Both sides state it jointly. */
  | "elsewhere"
  /** One side alone states it: no total of both. */
  | "oneSide"
  /** The sides cover different ground. */
  | "scopes"
  /** The sides report different periods. */
  | "sidePeriods"
  /** A joint figure beside those of the sides it may include. */
  | "jointAndSides"
  /** One event, stated differently by those who report it. */
  | "statedDifferently"
  /** A period of the series has no figure. */
  | "incompleteSeries"
  /** Not every period since the agreement is known. */
  | "incompleteSince"
  /** Periods of other length are neither compared nor averaged, periods that overlap not added. */
  | "unlikePeriods"
  /** What stands at a date is not added to what stood at an earlier one. */
  | "stock";

export type Figure =
  | {
      readonly state: "sum";
      readonly sum: QuantitySum;
      /** What it was added up from; nothing where that are cells of its own row. */
      readonly of: readonly Observation[];
      readonly live: LiveFormula;
      readonly marks: readonly Mark[];
    }
  | { readonly state: "none"; readonly reason: NoFigure };

const none = (reason: NoFigure): Figure => ({ state: "none", reason });

/**
 * A figure of a period, added up over units, zones and sides as far as that is true. What several report of one event counts once, and
 * only when they report the same; figures of one side are no total of both; what the sides cover has to be the same to be added. Who has
 * stated nothing at all for the period is missing on every sheet: only a blank cell of somebody who reports can mean that nothing happened.
 */
export function figureOf(
  context: FigureContext,
  indicator: IndicatorRecord,
  period: ReferencePeriod,
  scope: FigureScope = {},
): Figure {
  const { dataset, moduleOf, sideOf } = context;
  const { programme } = dataset;
  const module = moduleOf(indicator.id);
  const units = scope.unit === undefined ? undefined : unitsStating(context, scope.unit, indicator.id, period);
  const parties = partiesOf(programme, scope);
  const matches = (o: Pick<Observation, "reportingUnit" | "party" | "zone">): boolean =>
    (units?.includes(o.reportingUnit) ?? true) &&
    (parties?.includes(o.party) ?? true) &&
    (scope.zone === undefined || o.zone === scope.zone);
  const stated = observationsOf(dataset, indicator.id, period).filter(matches);
  const asked = module === undefined ? [] : askedOf(programme, module, sideOf(indicator.id), scope);
  if (asked.length === 0 && stated.length === 0) {
    return none(scope.party !== undefined && isJoint(context, indicator, scope) ? "elsewhere" : "notApplicable");
  }
  if (stated.length === 0 && module !== "results") return none(statedForAll(dataset, indicator, period, scope));
  const shared = sharedFigure(context, indicator, period, scope, stated);
  if (shared) return shared;
  const problem = indicator.additive.parties ? sidesProblem(programme, asked, stated, scope) : undefined;
  if (problem) return none(problem);
  const places = module === "results" ? placesOf(context, asked, indicator, period, scope, stated) : [];
  const found = places.map(({ unit, zone }) => observationAt(dataset, unit, zone, indicator.id, period));
  const known = new Set(found);
  const others = stated.filter((observation) => !known.has(observation));
  const unheard = module === "results" ? [] : silentAmong(context, module && asked, indicator, period, stated, scope);
  const operands = [...found, ...others, ...unheard.map(() => undefined)];
  return {
    state: "sum",
    sum: sumQuantities(
      operands.map((observation) => observation?.quantity),
      indicator.unit,
    ),
    of: stated,
    live: dataFormula(indicator, period, scope, { parties, units }),
    marks: marksOf(context, stated),
  };
}

function dataFormula(
  indicator: IndicatorRecord,
  period: ReferencePeriod,
  scope: FigureScope,
  {
    parties,
    units,
  }: { readonly parties: readonly string[] | undefined; readonly units: readonly string[] | undefined },
): DataFormula {
  return {
    op: "data",
    indicator: indicator.id,
    period: periodKey(period),
    ...(scope.zone !== undefined && { zones: [scope.zone] }),
    ...(parties && { parties }),
    ...(units && { units }),
  };
}

export const marksOf = (context: FigureContext, observations: readonly Observation[]): readonly Mark[] => [
  ...new Set(observations.flatMap((observation) => context.marks.get(observationKey(observation)) ?? [])),
];

/** Why a zone has no figure on a sheet that does not ask for every one. */
function statedForAll(
  dataset: Dataset,
  indicator: IndicatorRecord,
  period: ReferencePeriod,
  { party, unit, zone }: FigureScope,
): "blank" | "allZones" {
  const isTold = (o: Observation): boolean =>
    o.zone === WHOLE_AREA &&
    (party === undefined || o.party === party) &&
    (unit === undefined || o.reportingUnit === unit);
  return zone !== undefined && observationsOf(dataset, indicator.id, period).some(isTold) ? "allZones" : "blank";
}

/** Whether those who speak for both sides state a figure. */
const isJoint = (context: FigureContext, indicator: IndicatorRecord, { zone }: FigureScope): boolean =>
  zone === undefined &&
  context.dataset.programme.parties.some(
    ({ id, country }) => country === "both" && statingParties(context.dataset).get(indicator.id)?.has(id) === true,
  );

/** The figure of what several report though it happened once; undefined where each counts its own. */
function sharedFigure(
  context: FigureContext,
  indicator: IndicatorRecord,
  period: ReferencePeriod,
  scope: FigureScope,
  stated: readonly Observation[],
): Figure | undefined {
  const { additive, unit } = indicator;
  const sideOf = sideOfParty(context.dataset.programme);
  const among = (
    may: boolean,
    idOf: (observation: Observation) => string,
    key: keyof FigureScope,
  ): Figure | undefined => {
    const ids = [...new Set(stated.map(idOf))];
    if (may || ids.length < 2) return undefined;
    const figures = ids.map((id) => ({ id, figure: figureOf(context, indicator, period, { ...scope, [key]: id }) }));
    const statements = figures.flatMap(({ id, figure }) =>
      figure.state === "sum" && figure.sum.quantity
        ? [{ id, figure, side: sideOf(id), quantity: figure.sum.quantity }]
        : [],
    );
    if (statements.every(({ quantity }) => numericValue(quantity) === undefined)) return figures[0]?.figure;
    const found = agreeing(statements, unit, key === "party" && additive.units && additive.zones);
    const [first, ...others] = found?.of ?? [];
    if (!found || !first) return none("statedDifferently");
    if (others.length === 0) return first.figure;
    const { live } = first.figure;
    const parties = found.of.map(({ id }) => id);
    return {
      state: "sum",
      sum: found.sum,
      of: found.of.flatMap(({ figure }) => figure.of),
      live: live.op === "data" ? { ...live, parties } : live,
      marks: [...new Set(found.of.flatMap(({ figure }) => figure.marks))],
    };
  };
  return (
    among(additive.parties, ({ party }) => party, "party") ??
    among(additive.units, ({ reportingUnit }) => reportingUnit, "unit") ??
    among(additive.zones, ({ zone }) => zone, "zone")
  );
}

/** Why the figures of several sides have no total. */
function sidesProblem(
  programme: Programme,
  asked: readonly ReportingUnit[],
  stated: readonly Observation[],
  { zone }: Pick<FigureScope, "zone">,
): NoFigure | undefined {
  const partyOf = (id: string): Party | undefined => programme.parties.find((party) => party.id === id);
  const withNumber = new Set(stated.filter((o) => numericValue(o.quantity) !== undefined).map(({ party }) => party));
  const sides = [...new Set(asked.map(({ party }) => party))].flatMap((id) => partyOf(id) ?? []);
  const single = sides.filter(({ country }) => country !== "both");
  if (withNumber.size === 0 || sides.length < 2) return undefined;
  if (withNumber.size > 1 && [...withNumber].some((id) => partyOf(id)?.country === "both")) return "jointAndSides";
  if (single.length < 2 || !single.some(({ id }) => withNumber.has(id))) return undefined;
  const scopes = new Set(single.map((party) => party.scope?.en));
  if (scopes.size > 1) return "scopes";
  // A province without a figure, beside another of its side, is left out of the total as a unit is: it is more than what is stated.
  const sideOf = sideOfParty(programme);
  const known = new Set([...withNumber].map(sideOf));
  return zone === undefined && single.some(({ id }) => !known.has(sideOf(id))) ? "oneSide" : undefined;
}
