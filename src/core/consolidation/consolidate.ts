import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import { cutsInto, periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { comparablePeriods } from "../registers/comparablePeriods";
import { notSaidAlready, withoutEarlier } from "./earlierReturns";
import { eventsToldTwice } from "./eventsToldTwice";
import { explanationsOf } from "./explanationsOf";
import { inOrderOfVersions, joinVersions } from "./joinVersions";
import { listEntries } from "./listEntries";
import { isFilled, mixedWith } from "./returnsTogether";
import { retoldByLists } from "./retoldByLists";
import { otherDays, periodsOfSides } from "./sideReturns";
import { withoutDuplicates } from "./statedTwice";
import { otherVersion, withCoverages } from "./versionsJoined";

export type Consolidated =
  | { readonly dataset: Dataset; readonly findings: readonly Finding[] }
  /** `refused`: what keeps the returns from being joined; undefined when there are none. */
  | { readonly dataset?: undefined; readonly refused: Finding | undefined; readonly findings: readonly Finding[] };

/**
 * Joins returns into one dataset. Returns of different programmes are never mixed, nor are those of different periods, this one or the last, unless
 * each side has its own: then its figures stay those of its own days. A return with figures but without a period is never left out silently. A figure stated twice alike counts once and is queried; one stated twice differently is left out and is an error at both cells, since nobody can know which holds.
 * Returns made with two versions of one programme, before and after a change, are joined as far as these don't contradict each other, and it is said.
 * An event that the registers of two units seem to tell of is counted in both and asked about.
 */
export function consolidate(readings: readonly FormReading[]): Consolidated {
  const findings: Finding[] = readings.flatMap((reading) => reading.findings);
  const dated = readings.filter(({ period }) => period !== undefined);
  const filled = dated.filter(isFilled);
  // A blank form beside filled ones is work to come, not a return.
  const { current: usable, earlier } = withoutEarlier(filled.length > 0 ? filled : dated);
  const undated = readings.find((reading) => !reading.period && isFilled(reading));
  const [first] = usable;
  // A form without a period says why with its first finding.
  if (undated) return { findings, refused: undated.findings[0] };
  if (!first?.period) return { findings, refused: readings[0]?.findings[0] };
  const sides = periodsOfSides(usable);
  const period = sides?.period ?? first.period;
  const previous = sides ? sides.previousPeriod : usable.find((form) => form.previousPeriod)?.previousPeriod;
  const days = { period, previousPeriod: previous };
  let together = first.programme;
  for (const other of usable) {
    const mixed = mixedWith({ ...first, ...days, programme: together }, sides ? { ...other, ...days } : other);
    if (mixed) findings.push(mixed);
    together = joinVersions(together, other.programme) ?? together;
  }
  const mixed = findings.find(({ rule }) => rule.startsWith("returns.mixed."));
  if (mixed) return { findings, refused: mixed };
  const byVersion = inOrderOfVersions(usable);
  const [lead = first] = byVersion;
  findings.push(...usable.flatMap((form) => otherVersion(lead, form)), ...(sides ? otherDays(usable, sides) : []));
  const programme = withCoverages(
    byVersion.reduce((one, { programme: other }) => joinVersions(one, other) ?? one, lead.programme),
    usable,
  );
  const own = usable.flatMap((reading) => reading.observations);
  const all = withoutDuplicates([...own, ...notSaidAlready(earlier, own)]);
  const { sidePeriods = [] } = sides ?? {};
  const ofSides = sidePeriods.flatMap((side) => [side.period, side.previousPeriod ?? []].flat());
  const earlierPeriods = periodsBefore(all.observations, period, previous, ofSides);
  const { observations, strays } = withinPeriods(all.observations, [period, previous, ...ofSides, ...earlierPeriods]);
  // Rows of earlier years may tell of the same period last year.
  const last = earlierPeriods.at(-1);
  const told = previous === undefined && last && comparablePeriods(period, last).comparable ? last : undefined;
  const before = previous ?? told;
  const further = earlierPeriods.filter((period) => period !== told);
  const explanations = explanationsOf(usable, observations);
  const lists = listEntries(usable);
  const events = eventsToldTwice(usable);
  const retold = retoldByLists(usable);
  return {
    dataset: {
      programme,
      period,
      ...(before && { previousPeriod: before }),
      ...(sidePeriods.length > 0 && { sidePeriods }),
      ...(further.length > 0 && { earlierPeriods: further }),
      ...(explanations.length > 0 && { explanations }),
      ...(lists.length > 0 && { lists }),
      ...(events.toldTwice.length > 0 && { toldTwice: events.toldTwice }),
      ...(retold.length > 0 && { retold }),
      observations,
    },
    findings: [...findings, ...all.duplicates, ...strays, ...events.findings],
  };
}

/** The periods there are figures of that go before the last one, or before this one where there is none, the earliest first. */
function periodsBefore(
  observations: readonly Observation[],
  { from }: ReferencePeriod,
  last: ReferencePeriod | undefined,
  ofSides: readonly ReferencePeriod[],
): readonly ReferencePeriod[] {
  const own = new Set(ofSides.map(periodKey));
  const periods = new Map(observations.map(({ period }) => [periodKey(period), period]));
  const isBefore = (each: ReferencePeriod): boolean =>
    !own.has(periodKey(each)) &&
    each.to < from &&
    (last === undefined || (each.from < last.from && !cutsInto(each, last)));
  return [...periods.values()].filter(isBefore).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The figures of the periods tables know. One of an earlier year that shares days with the last period, which another return states, has no place in
 * any table and is an error at its cell.
 */
function withinPeriods(
  all: readonly Observation[],
  periods: readonly (ReferencePeriod | undefined)[],
): { readonly observations: readonly Observation[]; readonly strays: readonly Finding[] } {
  const known = new Set(periods.map((period) => period && periodKey(period)));
  const isKnown = ({ period }: Observation): boolean => known.has(periodKey(period));
  const strays = all.filter((observation) => !isKnown(observation));
  return {
    observations: strays.length > 0 ? all.filter(isKnown) : all,
    strays: strays.map(({ source }) => ({ rule: "returns.inLastPeriod", severity: "hard", place: source ?? {} })),
  };
}
