import type { Catalogue } from "../Catalogue";
import type { Dataset, Revision, SidePeriods } from "../dataset/Dataset";
import { type Observation, observationKey } from "../dataset/Observation";
import type { Programme, ReportingUnit } from "../dataset/Programme";
import { type IsoDate, periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { isOfThisPeriod, periodFor } from "../dataset/sidePeriods";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { sameFigure } from "../quantity/sameFigure";
import { sumQuantities } from "../quantity/sumQuantities";
import { comparablePeriods, isCutAlike, samePeriodLastYear } from "../registers/comparablePeriods";
import { continueSeries, successorAt } from "../registers/continueSeries";
import { asked, joinVersions } from "./joinVersions";
import { placeText } from "./placeText";
import { retoldInSeries } from "./retoldByLists";
import { partiesIn, standBeside } from "./sideReturns";
import { versionsFound } from "./versionsJoined";
import { consolidate, type Consolidated } from "./consolidate";
import { isFilled, mixedWith } from "./returnsTogether";

type Provinces = Pick<Catalogue, "provinces" | "successions">;

/**
 * Joins returns of one programme over the years: those of the latest period are the dataset, the earlier ones its history. Periods have to
 * be cut alike (the same days of other years), those of each side by themselves where sides report days of their own, whichever of them are silent
 * in a year; returns of periods that overlap or differ in length are refused as ever. What a later
 * return says of an earlier period revises what that period's own return said. A province that was merged is the one it became: its returns
 * are earlier returns of that one's programme.
 */
export function consolidateSeries(readings: readonly FormReading[], provinces: Provinces): Consolidated {
  const filled = readings.filter((reading) => reading.period && isFilled(reading));
  const rounds = roundsOf(filled);
  const [latest, before] = [rounds.at(-1) ?? [], rounds.slice(0, -1)];
  if (before.length === 0) return consolidate(readings);
  const own = consolidate(readings.filter((each) => !filled.includes(each) || latest.includes(each)));
  if (!own.dataset) return own;
  const past = before.map((round) => consolidate(round));
  const findings = [...own.findings, ...past.flatMap((each) => each.findings)];
  const refused = past.find(({ dataset }) => dataset === undefined);
  if (refused && !refused.dataset) return { findings, refused: refused.refused };
  const datasets = past.flatMap(({ dataset }) => dataset ?? []);
  const earlier = datasets.map(({ period }) => period);
  if (!areCutAlike([...earlier, own.dataset.period])) {
    // Only a year in which sides stand beside each other shows that they have days of their own.
    const isOfSides = [...datasets, own.dataset].some(({ sidePeriods }) => sidePeriods !== undefined);
    const changed = isOfSides ? otherDaysThen(rounds) : undefined;
    if (!isOfSides) return consolidate(readings);
    if (changed) return { findings: [...findings, changed], refused: changed };
  }
  let { programme } = own.dataset;
  for (const [index, then] of datasets.entries()) {
    if (sameAsked(then.programme, own.dataset.programme, own.dataset.period.to, provinces)) continue;
    const both = joinVersions(programme, then.programme);
    // Programmes that contradict each other are told apart by joining everything, which says so.
    if (!both) return consolidate(readings);
    programme = both;
    const [now] = latest;
    const [form] = before[index] ?? [];
    if (now && form) findings.push(versionsFound(now, form));
  }
  const dataset = { ...joined(datasets, own.dataset, earlier, provinces), programme };
  return { dataset, findings: [...findings, ...otherwiseThen(datasets, own.dataset)] };
}

/**
 * Returns by period, the earliest first. Periods of sides that report different days stand in one round, where those of the years can be told
 * apart all the same.
 */
function roundsOf(filled: readonly FormReading[]): readonly (readonly FormReading[])[] {
  const periods = [
    ...new Map(filled.flatMap(({ period }) => (period ? [[periodKey(period), period] as const] : []))).values(),
  ].sort((a, b) => (a.to < b.to ? -1 : 1));
  const rounds: ReferencePeriod[][] = [];
  for (const period of periods) {
    const round = areCutAlike(periods) ? undefined : rounds.at(-1);
    if (round && standBeside([...round, period])) round.push(period);
    else rounds.push([period]);
  }
  return rounds.map((round) => {
    const keys = new Set(round.map(periodKey));
    return filled.filter(({ period }) => period && keys.has(periodKey(period)));
  });
}

/** Two returns of one side, of different years, whose periods are not cut alike. */
function otherDaysThen(rounds: readonly (readonly FormReading[])[]): Finding | undefined {
  const last = new Map<string, FormReading>();
  for (const round of rounds) {
    for (const form of round) {
      const parties = [...partiesIn(form)];
      // Rows of lists alone are nobody's that could be named.
      for (const party of parties.length > 0 ? parties : [""]) {
        const before = last.get(party);
        const isAlike = !before?.period || !form.period || isSameCut(before.period, form.period);
        if (!isAlike) return mixedWith({ ...before, previousPeriod: undefined }, form);
        last.set(party, form);
      }
    }
  }
  return undefined;
}

const isSameCut = (a: ReferencePeriod, b: ReferencePeriod): boolean =>
  periodKey(a) === periodKey(b) || isCutAlike(b, a);

/** Whether each period is the same days of another year as the one before it. */
const areCutAlike = (periods: readonly ReferencePeriod[]): boolean =>
  periods.every((period, index) => {
    const before = periods[index - 1];
    return !before || isCutAlike(period, before);
  });

/** Whether two programmes ask the same of the same units, or of those that became them by a day. */
function sameAsked(a: Programme, b: Programme, day: IsoDate, provinces: Provinces): boolean {
  const unitNow = ({ id, party }: ReportingUnit): string => `${nowOf(id, day, provinces)}|${party}`;
  return asked(a, unitNow) === asked(b, unitNow);
}

const nowOf = (unit: string, day: IsoDate, { provinces, successions }: Provinces): string =>
  provinces.has(unit) ? successorAt(successions, provinces, unit, day) : unit;

/** Figures a return tells of years further back that differ from what the returns of those years said themselves. */
function otherwiseThen(past: readonly Dataset[], own: Dataset): readonly Finding[] {
  const said = new Map(
    past.flatMap((then) =>
      then.observations
        .filter((observation) => isOfThisPeriod(then, observation))
        .map((observation) => [observationKey(observation), observation] as const),
    ),
  );
  return [...past, own].flatMap(({ earlierPeriods = [], observations }) => {
    const told = new Set(earlierPeriods.map(periodKey));
    return observations.flatMap((observation): Finding[] => {
      const then = told.has(periodKey(observation.period)) ? said.get(observationKey(observation)) : undefined;
      if (!then || sameFigure(then.quantity, observation.quantity)) return [];
      const other = placeText(then.source ?? {});
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
  const last = past.at(-1);
  const before = last ? [last, ...(last.sidePeriods ?? [])].map(({ period }) => period) : [];
  const previous = own.previousPeriod ?? before.find((period) => comparablePeriods(own.period, period).comparable);
  const sidePeriods = [...(own.sidePeriods ?? []).map((side) => withLast(side, last)), ...silentSides(past, own)];
  const { retold: _retold, ...latest } = own;
  const retold = retoldInSeries([...past, own]);
  return {
    ...latest,
    ...(retold.length > 0 && { retold }),
    ...(previous && { previousPeriod: previous }),
    ...(sidePeriods.length > 0 && { sidePeriods }),
    earlierPeriods: allEarlier(past, own, earlierPeriods),
    observations: [...known.values()],
    ...(revisions.size > 0 && { revisions: [...revisions.values()] }),
  };
}

/** The period before this one of a side that reports days of its own: that of its last return, where its own does not say. */
function withLast(side: SidePeriods, last: Dataset | undefined): SidePeriods {
  const before = side.previousPeriod ?? (last && periodFor(last, "this", { party: side.party }));
  return before && comparablePeriods(side.period, before).comparable ? { ...side, previousPeriod: before } : side;
}

/**
 * The days of sides that say nothing this time, where they reported others than the rest: those of their last return, moved on to this year, so that
 * what they said the year before stands under its own days, and what is missing now under those it is missing for.
 */
function silentSides(past: readonly Dataset[], own: Dataset): readonly SidePeriods[] {
  const heard = new Set([...partiesHeard(own), ...(own.sidePeriods ?? []).map(({ party }) => party)]);
  return own.programme.parties.flatMap(({ id: party }): readonly SidePeriods[] => {
    const then = heard.has(party) ? undefined : past.filter((each) => partiesHeard(each).has(party)).at(-1);
    const last = then && periodFor(then, "this", { party });
    if (!last) return [];
    const years = Number(own.period.to.slice(0, 4)) - Number(last.to.slice(0, 4));
    const period = samePeriodLastYear(last, -years);
    if (periodKey(period) === periodKey(own.period) || !standBeside([period, own.period])) return [];
    return [{ party, period, ...(comparablePeriods(period, last).comparable && { previousPeriod: last }) }];
  });
}

/** The sides that state anything of the period a dataset is of. */
const partiesHeard = (dataset: Dataset): ReadonlySet<string> =>
  new Set(dataset.observations.filter((each) => isOfThisPeriod(dataset, each)).map(({ party }) => party));

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
  const ofSides = past.flatMap(({ sidePeriods = [] }) => sidePeriods.map(({ period }) => period));
  const all = new Map([...periods, ...told, ...ofSides].map((period) => [periodKey(period), period]));
  return [...all.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
