import type { Catalogue } from "../Catalogue";
import { type Dataset, unitsOf } from "../dataset/Dataset";
import { coverDifferentGround } from "../dataset/coverDifferentGround";
import { equallyLong } from "../dataset/ReferencePeriod";
import { groupBy } from "../dataset/groupBy";
import { sideOfParty } from "../dataset/sideOfParty";
import { fillsModule } from "../dataset/modulesOf";
import type { Observation } from "../dataset/Observation";
import { observationAt, observationsOf, unitsReporting } from "../dataset/observationIndex";
import type { Programme, ReportingUnit, Zone } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { changeOfTotals } from "../quantity/changeOf";
import { agreeing } from "../quantity/agreeing";
import { decimalsOnSide } from "../quantity/decimalsOnSide";
import { sameFigure } from "../quantity/sameFigure";
import { type QuantitySum, sumQuantities } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { sidesProblem } from "../tables/figureOf";
import { overPeriods } from "../tables/overPeriods";
import { standing } from "../tables/standing";
import { unitsStating } from "../tables/unitsStating";
import type { Figure, FigureRef } from "./Figure";
import { numberOf } from "./numberOf";
import { rowsFigure } from "./rowsFigure";
import { periodOfRef, refsBetween } from "./periodRefs";

/** What is known of indicators, and of who continues whose figures. */
type FigureCatalogue = Pick<Catalogue, "indicators" | "provinces" | "successions">;

/** The figures, with what they are read with. */
interface Source {
  readonly dataset: Dataset;
  readonly catalogue: FigureCatalogue;
}

interface Amount {
  readonly sum: QuantitySum;
  readonly sources: Figure["sources"];
}

/**
 * A figure of a dataset, computed anew from its observations. Figures that count the same thing (a joint case both sides report) are
 * never added: they are one figure where they agree, and none where they don't.
 * @returns undefined when nothing is known of it, or no single figure can be given.
 */
export function figureOf(dataset: Dataset, catalogue: FigureCatalogue, ref: FigureRef): Figure | undefined {
  if (ref.rows) return rowsFigure(dataset, ref, ref.rows);
  const from: Source = { dataset, catalogue };
  const indicator = catalogue.indicators.get(ref.indicator);
  if (!indicator) return undefined;
  switch (ref.measure) {
    case "amount":
    case "mean":
      return amountFigure(from, indicator, ref);
    case "share":
    case "rank":
      return standingFigure(from, indicator, ref, ref.measure);
    default:
      return changeFigure(from, indicator, ref);
  }
}

function amountFigure(from: Source, indicator: IndicatorRecord, ref: FigureRef): Figure | undefined {
  const amount = ref.since === undefined ? amountOf(from, indicator, ref) : seriesOf(from, indicator, ref);
  if (!amount) return undefined;
  const { quantity } = amount.sum;
  const number = numberOf(quantity);
  return ref.measure === "amount"
    ? { ref, quantity, number, sources: amount.sources }
    : { ref, number, sources: amount.sources };
}

/** The sum or the mean over periods, as the table of the years has it. */
function seriesOf(from: Source, indicator: IndicatorRecord, { since, ...ref }: FigureRef): Amount | undefined {
  const { dataset } = from;
  const refs = since === undefined ? [] : refsBetween(dataset, since, ref.period);
  if (refs.length < 2) return undefined;
  const parts = refs.map((period) => amountOf(from, indicator, { ...ref, period }));
  const sum = overPeriods(
    ref.measure === "mean" ? "mean" : "sum",
    parts.map((amount) => amount?.sum),
    refs.flatMap((period) => periodOfRef(dataset, period) ?? []),
    indicator,
  );
  return typeof sum === "string" ? undefined : { sum, sources: parts.flatMap((amount) => amount?.sources ?? []) };
}

/** What a unit is among those of its side that report on the results. */
function standingFigure(
  from: Source,
  indicator: IndicatorRecord,
  ref: FigureRef,
  kind: "share" | "rank",
): Figure | undefined {
  const { units } = from.dataset.programme;
  const own = units.find(({ id }) => id === ref.unit);
  const among = units
    .filter((unit) => unit.party === own?.party && fillsModule(unit, "results"))
    .map(({ id }) => ({ id, amount: amountOf(from, indicator, { ...ref, unit: id }) }));
  const found = standing(
    kind,
    among.find(({ id }) => id === ref.unit)?.amount?.sum,
    among.map(({ amount }) => amount?.sum),
  );
  const sources = among.flatMap(({ amount }) => amount?.sources ?? []);
  return found && { ref, number: { ...found, decimals: kind === "share" ? 1 : 0 }, sources };
}

function changeFigure(from: Source, indicator: IndicatorRecord, ref: FigureRef): Figure | undefined {
  const base = ref.since ?? "before";
  const now = amountOf(from, indicator, ref);
  const before = amountOf(from, indicator, { ...ref, period: base });
  if (!now || !before) return undefined;
  const periods = [base, ref.period].flatMap((one) => periodOfRef(from.dataset, one) ?? []);
  // As in the tables.
  if (indicator.additive.periods && !equallyLong(periods)) return undefined;
  if (!isToldAlike(from, indicator, ref, periods)) return undefined;
  const change = changeOfTotals(before.sum, now.sum, indicator.measure);
  const sources = [...now.sources, ...before.sources];
  const { difference, percent, qualifier, times } = change;
  const value = ref.measure === "difference" ? difference : ref.measure === "percent" ? percent : times;
  if (typeof value !== "number") return undefined;
  const decimals = ref.measure === "difference" ? change.decimals : decimalsOnSide(value, qualifier, 1);
  return { ref, number: { value, qualifier, decimals }, sources };
}

/**
 * Whether all who state a figure in one of two periods reported in the other one as well. Beside the results nobody states what did not happen, so that
 * a blank is none of a unit that reported; of one that sent nothing it is not known, and the difference would be that unit's, no change.
 */
function isToldAlike(
  from: Source,
  indicator: IndicatorRecord,
  { unit, zone, ...ref }: FigureRef,
  periods: readonly ReferencePeriod[],
): boolean {
  const { dataset } = from;
  const { additive, id } = indicator;
  // What happened once is told by whoever reports it; in the results it is known who left what out.
  if (!additive.parties || !additive.units || isAskedOfAll(dataset.programme, indicator)) return true;
  const isOfSide = sideTest(dataset.programme, ref);
  const standFor = (one: string, period: ReferencePeriod): readonly string[] => unitsStating(from, one, id, period);
  return periods.every((period) =>
    observationsOf(dataset, id, period)
      .filter(
        (one) =>
          (zone === undefined || one.zone === zone) &&
          isOfSide(one.party) &&
          (unit === undefined || standFor(unit, period).includes(one.reportingUnit)),
      )
      .every(({ reportingUnit }) =>
        periods.every((other) => {
          const reported = unitsReporting(dataset, other);
          return (
            standFor(reportingUnit, other).some((one) => reported.has(one)) ||
            [...reported].some((one) => standFor(one, period).includes(reportingUnit))
          );
        }),
      ),
  );
}

/** The amounts of each dataset, which never changes: changes and series rest on the same ones. */
const amounts = new WeakMap<Dataset, Map<string, Amount | undefined>>();

function amountOf(from: Source, indicator: IndicatorRecord, ref: FigureRef): Amount | undefined {
  const known = amounts.get(from.dataset) ?? new Map<string, Amount | undefined>();
  amounts.set(from.dataset, known);
  const key = [indicator.id, ref.zone ?? "", ref.party ?? "", ref.country ?? "", ref.unit ?? "", ref.period].join("|");
  if (!known.has(key)) known.set(key, addedUp(from, indicator, ref));
  return known.get(key);
}

function addedUp(from: Source, indicator: IndicatorRecord, ref: FigureRef): Amount | undefined {
  const { dataset } = from;
  const period = periodOfRef(dataset, ref.period);
  if (!period) return undefined;
  const isOfSide = sideTest(dataset.programme, ref);
  const units = ref.unit === undefined ? undefined : unitsStating(from, ref.unit, indicator.id, period);
  const observations = observationsOf(dataset, indicator.id, period).filter(
    (one) =>
      (ref.zone === undefined || one.zone === ref.zone) &&
      isOfSide(one.party) &&
      (units?.includes(one.reportingUnit) ?? true),
  );
  // As in the tables, what covers different ground is not added.
  if (coverDifferentGround(dataset.programme, observations)) return undefined;
  const sources = observations.flatMap(({ source }) => source ?? []);
  const { programme } = dataset;
  const { additive } = indicator;
  // In the results what is missing is not passed over in silence.
  if (programme.indicators.includes(indicator.id) && additive.parties && additive.units && additive.zones) {
    const zones = programme.zones.filter(({ id }) => ref.zone === undefined || id === ref.zone);
    const isOwn = ({ id, party }: ReportingUnit): boolean =>
      isOfSide(party) && (ref.unit === undefined || id === ref.unit);
    const asked = programme.units.filter(
      (unit) => isOwn(unit) && zones.some((zone) => unitsOf(programme, zone).includes(unit)),
    );
    // As in the tables, one side's figure is no total of both.
    if (sidesProblem(programme, asked, observations, ref)) return undefined;
    if (asked.length > 0) return { sum: totalOf(from, zones, indicator, period, isOwn), sources };
  }
  // Beside the results nobody states what did not happen, and of what happened once one word is enough: what is stated is all there is.
  const sum = joined(observations, indicator, programme);
  return sum && { sum, sources };
}

/** Whether every unit has to state a figure, so that none is one that is missing. */
const isAskedOfAll = ({ indicators }: Programme, { additive, id }: IndicatorRecord): boolean =>
  indicators.includes(id) && additive.parties && additive.units && additive.zones;

/** The sum over the units of some zones, or over those they succeed; zones are disjoint by definition, units report each case once. */
function totalOf(
  from: Source,
  zones: readonly Zone[],
  indicator: IndicatorRecord,
  period: ReferencePeriod,
  isOwn: (unit: ReportingUnit) => boolean,
): QuantitySum {
  const { dataset } = from;
  const figures = zones.flatMap((zone) => {
    const own = unitsOf(dataset.programme, zone).filter(isOwn);
    const stating = new Set(own.flatMap(({ id }) => unitsStating(from, id, indicator.id, period)));
    return [...stating].map((unit) => observationAt(dataset, unit, zone.id, indicator.id, period)?.quantity);
  });
  return sumQuantities(figures, indicator.unit);
}

/** Whether a party is the one wanted, or one of the country wanted. */
function sideTest({ parties }: Programme, { country, party }: FigureRef): (id: string) => boolean {
  const ofCountry = country && parties.filter((one) => one.country === country).map(({ id }) => id);
  return (id) => (party === undefined || id === party) && (ofCountry?.includes(id) ?? true);
}

/** The sum as far as figures may be added; those that may not have to agree, as in the tables. */
function joined(
  observations: readonly Observation[],
  { additive, unit }: IndicatorRecord,
  programme: Programme,
): QuantitySum | undefined {
  const groups = groupBy(observations, ({ party, reportingUnit, zone }) =>
    [additive.parties ? "" : party, additive.units ? "" : reportingUnit, additive.zones ? "" : zone].join("|"),
  );
  const sums = [...groups.values()].map((own) => ({
    party: own[0]?.party ?? "",
    sum: sumQuantities(
      own.map(({ quantity }) => quantity),
      unit,
    ),
  }));
  const [first, ...others] = sums;
  const agree = others.every(
    ({ sum: { quantity } }) => first?.sum.quantity && quantity && sameFigure(first.sum.quantity, quantity),
  );
  if (agree || !additive.units || !additive.zones) return agree ? first?.sum : undefined;
  const sideOf = sideOfParty(programme);
  const statements = sums.flatMap(({ party, sum: { quantity } }) =>
    quantity ? [{ side: sideOf(party), quantity }] : [],
  );
  return agreeing(statements, unit, true)?.sum;
}
