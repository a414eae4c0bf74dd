import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { Observation } from "../dataset/Observation";
import type { Programme } from "../dataset/Programme";
import type { Figure, FigureRef, PeriodRef } from "../narrative/Figure";
import { figureOf } from "../narrative/figureOf";
import { periodRefs } from "../narrative/periodRefs";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { Country } from "../registers/Province";
import type { Fact } from "./Fact";
import { codesOf, namesOf } from "./namesOf";

/**
 * Every figure of a dataset that a text may give: amounts as a whole and by zone, side and unit, of every period and of several together,
 * with their means and changes; of units also share and rank.
 */
export function factsOf(dataset: Dataset, catalogue: Catalogue): readonly Fact[] {
  const stated = new Set([...dataset.programme.indicators, ...dataset.observations.map(({ indicator }) => indicator)]);
  return [...stated].flatMap((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) return [];
    const words = { indicator, names: namesOf(indicator, catalogue), codes: codesOf(indicator) };
    const own = dataset.observations.filter((one) => one.indicator === id);
    return figuresOf(indicator, own, dataset, catalogue).map((figure): Fact => ({
      figure,
      ...words,
      ...originOf(figure.ref, own, dataset),
    }));
  });
}

/** The sides and units whose figures one of a scope rests on, of whatever period. */
function originOf(
  { country, party, unit, zone }: FigureRef,
  own: readonly Observation[],
  { programme }: Dataset,
): Pick<Fact, "parties" | "units" | "isJoint"> {
  const countryOf = new Map(programme.parties.map((one) => [one.id, one.country]));
  const within = own.filter(
    (one) =>
      (zone === undefined || one.zone === zone) &&
      (party === undefined || one.party === party) &&
      (country === undefined || countryOf.get(one.party) === country) &&
      (unit === undefined || one.reportingUnit === unit),
  );
  const parties = distinct(within.map((one) => one.party));
  const isAll = own.every((one) => parties.includes(one.party));
  return {
    parties,
    units: distinct(within.map(({ reportingUnit }) => reportingUnit)),
    isJoint: unit === undefined && (isAll || parties.every((id) => countryOf.get(id) === "both")),
  };
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Names of things seized that the dataset says nothing of: a number beside one is no figure of another thing. */
export function strangeNames(facts: readonly Fact[], catalogue: Catalogue): readonly string[] {
  const known = new Set(facts.flatMap(({ names }) => names));
  const seized = [...catalogue.indicators.values()].filter(({ topic }) => topic === "drugs" || topic === "exhibits");
  return [...new Set(seized.flatMap((indicator) => namesOf(indicator, catalogue)))].filter((name) => !known.has(name));
}

function figuresOf(
  { id }: IndicatorRecord,
  own: readonly Observation[],
  dataset: Dataset,
  catalogue: Catalogue,
): readonly Figure[] {
  const zones = distinct(own.map(({ zone }) => zone));
  const parties = distinct(own.map(({ party }) => party));
  const units = distinct(own.map(({ reportingUnit }) => reportingUnit));
  const sides = [
    ...(dataset.programme.parties.length > 1 ? parties.map((party) => ({ party })) : []),
    ...severalOf(dataset.programme, parties).map((country) => ({ country })),
  ];
  const scopes: Pick<FigureRef, "zone" | "party" | "country" | "unit">[] = [
    {},
    ...zones.map((zone) => ({ zone })),
    ...sides,
    ...sides.flatMap((side) => zones.map((zone) => ({ ...side, zone }))),
    ...(dataset.programme.units.length > 1
      ? units.flatMap((unit) => [{ unit }, ...zones.map((zone) => ({ unit, zone }))])
      : []),
  ];
  const refs = periodRefs(dataset);
  return scopes
    .flatMap((scope) => timesOf(refs, scope).map((time): FigureRef => ({ indicator: id, ...scope, ...time })))
    .flatMap((ref) => {
      const figure = figureOf(dataset, catalogue, ref);
      return figure?.number ? [figure] : [];
    });
}

/** The countries of which several sides state something. */
const severalOf = ({ parties }: Programme, stating: readonly string[]): readonly Country[] =>
  (["VN", "LA"] as const).filter(
    (country) => parties.filter((one) => one.country === country && stating.includes(one.id)).length > 1,
  );

type TimeRef = Pick<FigureRef, "period" | "since" | "measure">;

const CHANGES = ["difference", "percent", "times"] as const;

/** What may be said of a scope over the known periods, the earliest first; of single units only the whole series and the last change. */
function timesOf(refs: readonly PeriodRef[], { unit, zone }: Pick<FigureRef, "unit" | "zone">): readonly TimeRef[] {
  const last = refs.length - 1;
  const single = refs.map((period): TimeRef => ({ period, measure: "amount" }));
  const standings =
    unit === undefined || zone !== undefined
      ? []
      : refs.flatMap((period) => (["share", "rank"] as const).map((measure): TimeRef => ({ period, measure })));
  const pairs = refs.flatMap((since, from) =>
    refs.slice(from + 1).map((period, index) => ({ since, period, isWhole: from === 0 && from + 1 + index === last })),
  );
  const shown = unit === undefined ? pairs : pairs.filter(({ isWhole, period }) => isWhole || period === "now");
  return [
    ...single,
    ...standings,
    ...shown.flatMap(({ since, period }): readonly TimeRef[] => [
      { period, since, measure: "amount" },
      { period, since, measure: "mean" },
      ...CHANGES.map((measure) =>
        period === "now" && since === "before" ? { period, measure } : { period, since, measure },
      ),
    ]),
  ];
}
