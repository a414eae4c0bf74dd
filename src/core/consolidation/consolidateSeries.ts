import type { Catalogue } from "../Catalogue";
import type { Dataset, Revision } from "../dataset/Dataset";
import { type Observation, observationKey } from "../dataset/Observation";
import type { Programme } from "../dataset/Programme";
import { type IsoDate, periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { sameFigure } from "../quantity/sameFigure";
import { sumQuantities } from "../quantity/sumQuantities";
import { comparablePeriods } from "../registers/comparablePeriods";
import { continueSeries, successorAt } from "../registers/continueSeries";
import { joinVersions } from "./joinVersions";
import { consolidate, type Consolidated, isFilled } from "./consolidate";

type Provinces = Pick<Catalogue, "provinces" | "successions">;

/**
 * Joins returns of one programme over the years: those of the latest period are the dataset, the earlier ones its history. Periods have to
 * be cut alike (the same days of other years); returns of periods that overlap or differ in length are refused as ever. What a later
 * return says of an earlier period revises what that period's own return said. A province that was merged is the one it became: its returns
 * are earlier returns of that one's programme.
 */
export function consolidateSeries(readings: readonly FormReading[], provinces: Provinces): Consolidated {
  const filled = readings.filter((reading) => reading.period && isFilled(reading));
  const periods = [
    ...new Map(filled.flatMap(({ period }) => (period ? [[periodKey(period), period] as const] : []))).values(),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const latest = periods.at(-1);
  if (!latest || periods.length < 2 || !areCutAlike(periods)) return consolidate(readings);
  const isOf = (of: ReferencePeriod, { period }: FormReading): boolean =>
    period !== undefined && periodKey(period) === periodKey(of);
  const own = consolidate(readings.filter((each) => !filled.includes(each) || isOf(latest, each)));
  if (!own.dataset) return own;
  const earlier = periods.slice(0, -1);
  const past = earlier.map((period) => consolidate(filled.filter((each) => isOf(period, each))));
  const findings = [...own.findings, ...past.flatMap((each) => each.findings)];
  const refused = past.find(({ dataset }) => dataset === undefined);
  if (refused && !refused.dataset) return { findings, refused: refused.refused };
  const datasets = past.flatMap(({ dataset }) => dataset ?? []);
  let { programme } = own.dataset;
  for (const past of datasets) {
    if (sameAsked(past.programme, own.dataset.programme, latest.to, provinces)) continue;
    const both = joinVersions(programme, past.programme);
    // Programmes that contradict each other are told apart by joining everything, which says so.
    if (!both) return consolidate(readings);
    programme = both;
  }
  const dataset = { ...joined(datasets, own.dataset, earlier, provinces), programme };
  return { dataset, findings: [...findings, ...otherwiseThen(datasets, own.dataset)] };
}

/** Whether each period is the same days of another year as the one before it. */
const areCutAlike = (periods: readonly ReferencePeriod[]): boolean =>
  periods.every((period, index) => {
    const before = periods[index - 1];
    if (!before) return true;
    const comparison = comparablePeriods(period, before);
    return comparison.comparable || comparison.reason === "otherYear";
  });

/** Whether two programmes ask the same of the same units, or of those that became them by a day. */
function sameAsked(a: Programme, b: Programme, day: IsoDate, provinces: Provinces): boolean {
  const asked = ({ id, indicators, units, zones }: Programme): string => {
    const now = units.map((unit) => `${nowOf(unit.id, day, provinces)}|${unit.party}`);
    return JSON.stringify([id, indicators, zones.map((zone) => zone.id), [...new Set(now)].sort()]);
  };
  return asked(a) === asked(b);
}

const nowOf = (unit: string, day: IsoDate, { provinces, successions }: Provinces): string =>
  provinces.has(unit) ? successorAt(successions, provinces, unit, day) : unit;

/** Figures a return tells of years further back that differ from what the returns of those years said themselves. */
function otherwiseThen(past: readonly Dataset[], own: Dataset): readonly Finding[] {
  const said = new Map(
    past.flatMap(({ period, observations }) =>
      observations
        .filter((observation) => periodKey(observation.period) === periodKey(period))
        .map((observation) => [observationKey(observation), observation] as const),
    ),
  );
  return [...past, own].flatMap(({ earlierPeriods = [], observations }) => {
    const told = new Set(earlierPeriods.map(periodKey));
    return observations.flatMap((observation): Finding[] => {
      const then = told.has(periodKey(observation.period)) ? said.get(observationKey(observation)) : undefined;
      if (!then || sameFigure(then.quantity, observation.quantity)) return [];
      const other = [then.source?.file, then.source?.sheet].filter((part) => part !== undefined).join(" / ");
      return [
        {
          rule: "returns.otherwiseThen",
          severity: "soft",
          place: observation.source ?? {},
          parameters: { other: `${other}!${then.source?.cell ?? ""}` },
        },
      ];
    });
  });
}

/**
 * The latest word on each figure, and what was said of it before. What a province tells of the time before it was made takes the place of what
 * those it succeeds told then.
 */
function joined(
  past: readonly Dataset[],
  own: Dataset,
  earlierPeriods: readonly ReferencePeriod[],
  provinces: Provinces,
): Dataset {
  const known = new Map<string, Observation>();
  const revisions = new Map<string, Revision>();
  for (const { observations } of [...past, own]) {
    for (const observation of observations) {
      const key = observationKey(observation);
      const toldThen = [key, ...keysBefore(observation, provinces)].filter((each) => known.has(each));
      const { quantity: before } = sumQuantities(
        toldThen.map((each) => known.get(each)?.quantity),
        observation.quantity.unit,
      );
      const [single] = toldThen;
      const said = toldThen.length === 1 && single !== undefined ? known.get(single)?.quantity : before;
      if (said && !sameFigure(said, observation.quantity)) revisions.set(key, { key, before: said });
      for (const each of toldThen) if (each !== key) known.delete(each);
      known.set(key, observation);
    }
  }
  const last = earlierPeriods.at(-1);
  const previous = own.previousPeriod ?? (last && comparablePeriods(own.period, last).comparable ? last : undefined);
  return {
    ...own,
    ...(previous && { previousPeriod: previous }),
    earlierPeriods: allEarlier(past, own, earlierPeriods),
    observations: [...known.values()],
    ...(revisions.size > 0 && { revisions: [...revisions.values()] }),
  };
}

/** The keys of the same figure of those a province succeeds, in a period before it was made. */
function keysBefore(observation: Observation, { provinces, successions }: Provinces): readonly string[] {
  const { period, reportingUnit } = observation;
  if (!provinces.has(reportingUnit)) return [];
  const { units } = continueSeries(successions, provinces, reportingUnit, period);
  return units.flatMap((unit) =>
    unit === reportingUnit ? [] : [observationKey({ ...observation, reportingUnit: unit })],
  );
}

/** The periods of the earlier returns and those that any return tells of beside, the earliest first. */
function allEarlier(
  past: readonly Dataset[],
  own: Dataset,
  periods: readonly ReferencePeriod[],
): readonly ReferencePeriod[] {
  const told = [...past, own].flatMap(({ earlierPeriods = [] }) => earlierPeriods);
  const all = new Map([...periods, ...told].map((period) => [periodKey(period), period]));
  return [...all.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
