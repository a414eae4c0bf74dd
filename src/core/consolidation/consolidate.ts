import { groupBy } from "../dataset/groupBy";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import { type Observation, observationKey, type Source } from "../dataset/Observation";
import type { Programme } from "../dataset/Programme";
import { cutsInto, periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { sameFigure } from "../quantity/sameFigure";
import { comparablePeriods } from "../registers/comparablePeriods";
import { labelIn } from "../text/Labels";
import { eventsToldTwice } from "./eventsToldTwice";
import { explanationsOf } from "./explanationsOf";
import { isSameScope, isSameVersion, joinVersions } from "./joinVersions";
import { listEntries } from "./listEntries";

export type Consolidated =
  | { readonly dataset: Dataset; readonly findings: readonly Finding[] }
  /** `refused`: what keeps the returns from being joined; undefined when there are none. */
  | { readonly dataset?: undefined; readonly refused: Finding | undefined; readonly findings: readonly Finding[] };

/** Returns by programme and period, as far as they can be joined at all; forms nobody has filled in yet join nothing. */
export function groupReturns(readings: readonly FormReading[]): readonly (readonly FormReading[])[] {
  const groups: { programme: Programme; readonly period: string; readonly members: FormReading[] }[] = [];
  for (const reading of readings) {
    const period = reading.period ? periodKey(reading.period) : "";
    const joined = groups.some((group) => {
      const programme = group.period === period && joinVersions(group.programme, reading.programme);
      if (!programme) return false;
      group.programme = programme;
      group.members.push(reading);
      return true;
    });
    if (!joined) groups.push({ programme: reading.programme, period, members: [reading] });
  }
  return groups.map(({ members }) => members);
}

/** Whether anything was entered in a form, be it not understood. */
export const isFilled = ({ cells, lists }: FormReading): boolean =>
  cells.some(({ state }) => state !== "blank") || lists.some(({ rows }) => rows.length > 0);

/**
 * Joins returns into one dataset. Returns of different programmes or periods, this one or the last, are never mixed, and a
 * return with figures but without a period is never left out silently. A figure stated twice alike counts once and is queried; one stated twice differently is left out and is an error at both cells, since nobody can know which holds.
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
  const previous = usable.find(({ previousPeriod }) => previousPeriod)?.previousPeriod;
  let { programme } = first;
  for (const other of usable) {
    const mixed = mixedWith({ ...first, programme, previousPeriod: previous }, other);
    findings.push(...(mixed ? [mixed] : otherVersion(first, other)));
    programme = joinVersions(programme, other.programme) ?? programme;
  }
  const mixed = findings.find(({ rule }) => rule.startsWith("returns.mixed."));
  if (mixed) return { findings, refused: mixed };
  programme = withCoverages(programme, usable);
  const own = usable.flatMap((reading) => reading.observations);
  const all = withoutDuplicates([...own, ...notSaidAlready(earlier, own, previous)]);
  const earlierPeriods = periodsBefore(all.observations, first.period, previous);
  const { observations, strays } = withinPeriods(all.observations, [first.period, previous, ...earlierPeriods]);
  // Rows of earlier years may tell of the same period last year.
  const last = earlierPeriods.at(-1);
  const told = previous === undefined && last && comparablePeriods(first.period, last).comparable ? last : undefined;
  const before = previous ?? told;
  const further = earlierPeriods.filter((period) => period !== told);
  const explanations = explanationsOf(usable, observations);
  const lists = listEntries(usable);
  const events = eventsToldTwice(usable);
  return {
    dataset: {
      programme,
      period: first.period,
      ...(before && { previousPeriod: before }),
      ...(further.length > 0 && { earlierPeriods: further }),
      ...(explanations.length > 0 && { explanations }),
      ...(lists.length > 0 && { lists }),
      ...(events.toldTwice.length > 0 && { toldTwice: events.toldTwice }),
      observations,
    },
    findings: [...findings, ...all.duplicates, ...strays, ...events.findings],
  };
}

/** What returns must have in common; the place is that of one of them, for the message. */
export type Lead = Pick<FormReading, "programme" | "period" | "previousPeriod" | "place">;

/** What most filled forms have in common: programme and period; of groups alike in number the programme of the first, and its latest period. */
export function leadOf(forms: readonly FormReading[]): Lead | undefined {
  const groups = groupReturns(forms.filter((form) => form.period && isFilled(form)));
  const largest = Math.max(0, ...groups.map(({ length }) => length));
  const [first, ...others] = groups.filter(({ length }) => length === largest);
  const endOf = (of: readonly FormReading[]): string => of[0]?.period?.to ?? "";
  const group = others
    .filter(([one]) => one?.programme.id === first?.[0]?.programme.id)
    .reduce((latest, one) => (latest && endOf(one) > endOf(latest) ? one : latest), first);
  return group?.[0] && { ...group[0], previousPeriod: group.find((form) => form.previousPeriod)?.previousPeriod };
}

/** Why a form can't be joined with others: of another programme or period, this one or the last; undefined when it can. */
export function mixedWith(lead: Lead, other: FormReading): Finding | undefined {
  const different =
    joinVersions(lead.programme, other.programme) === undefined
      ? other.programme.id === lead.programme.id
        ? "version"
        : "programme"
      : isOther(other.period, lead.period)
        ? "period"
        : isOther(other.previousPeriod, lead.previousPeriod)
          ? "previousPeriod"
          : undefined;
  if (!different) return undefined;
  const parameters = {
    first: placeText(lead.place),
    other: placeText(other.place),
    ...((different === "programme" || different === "version") && {
      firstProgramme: nameOf(lead.programme),
      otherProgramme: nameOf(other.programme),
    }),
  };
  return { rule: `returns.mixed.${different}`, severity: "hard", place: other.place, parameters };
}

/** What is to be said of a return that is joined though its programme asks for other things, or covers something else by its own words. */
function otherVersion(first: FormReading, other: FormReading): readonly Finding[] {
  const [one, two] = [first.programme, other.programme];
  const parameters = { first: placeText(first.place), other: placeText(other.place), otherProgramme: nameOf(two) };
  const found = (rule: string, more: Finding["parameters"] = {}): Finding => ({
    rule,
    severity: "soft",
    place: other.place,
    parameters: { ...parameters, ...more },
  });
  const coverage = (of: Programme): string => labelIn(of.scope, one.language);
  return [
    ...(isSameVersion(one, two) ? [] : [found("returns.versions")]),
    ...(isSameScope(one, two)
      ? []
      : [found("returns.coverage", { firstCoverage: coverage(one), otherCoverage: coverage(two) })]),
  ];
}

/**
 * Sides whose returns cover different ground by their own words: each gets what its returns say, so that their figures are never added. Where a side's
 * returns differ among themselves nobody can tell them apart, and the question alone is left.
 */
function withCoverages(programme: Programme, forms: readonly FormReading[]): Programme {
  const said = new Map(programme.parties.map(({ id }) => [id, coveragesOf(id, forms)]));
  const all = [...said.values()].filter((scopes) => scopes.length > 0);
  const differ = all.every(({ length }) => length === 1) && new Set(all.map(([one]) => JSON.stringify(one))).size > 1;
  if (!differ) return programme;
  return {
    ...programme,
    parties: programme.parties.map((party) => {
      const scope = party.scope ?? said.get(party.id)?.[0];
      return scope ? { ...party, scope } : party;
    }),
  };
}

/** What the returns that state figures of a side cover, each wording once. */
function coveragesOf(party: string, forms: readonly FormReading[]): readonly Programme["scope"][] {
  const own = forms.filter(({ observations }) => observations.some((one) => one.party === party));
  return [...new Map(own.map(({ programme: { scope } }) => [JSON.stringify(scope), scope])).values()];
}

/**
 * Tells the return of the last period from the one that is compared with it, where both stand side by side: a form of the same programme
 * whose period is the last period of another form. It is no second return; its figures are those of the last period.
 */
function withoutEarlier(readings: readonly FormReading[]): {
  readonly current: readonly FormReading[];
  readonly earlier: readonly FormReading[];
} {
  const isEarlier = ({ programme, period }: FormReading): boolean =>
    period !== undefined &&
    readings.some(
      (other) =>
        isSameVersion(other.programme, programme) &&
        other.previousPeriod !== undefined &&
        periodKey(other.previousPeriod) === periodKey(period),
    );
  return {
    current: readings.filter((reading) => !isEarlier(reading)),
    earlier: readings.filter(isEarlier),
  };
}

/** The periods there are figures of that go before the last one, or before this one where there is none, the earliest first. */
function periodsBefore(
  observations: readonly Observation[],
  { from }: ReferencePeriod,
  last: ReferencePeriod | undefined,
): readonly ReferencePeriod[] {
  const periods = new Map(observations.map(({ period }) => [periodKey(period), period]));
  const isBefore = (each: ReferencePeriod): boolean =>
    each.to < from && (last === undefined || (each.from < last.from && !cutsInto(each, last)));
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
    strays: strays.map(({ source }) => ({ rule: "returns.inLastPeriod", severity: "hard", place: placeOf(source) })),
  };
}

/**
 * Figures of the last return, and of the years before it, that the new one does not carry, or carries differently: those are an error at both
 * cells.
 */
function notSaidAlready(
  earlier: readonly FormReading[],
  own: readonly Observation[],
  previous: ReferencePeriod | undefined,
): readonly Observation[] {
  if (earlier.length === 0 || !previous) return [];
  const said = new Map(own.map((observation) => [observationKey(observation), observation.quantity]));
  return earlier
    .flatMap(({ observations }) => observations)
    .filter(({ period }) => periodKey(period) === periodKey(previous) || period.to < previous.from)
    .filter((observation) => {
      const already = said.get(observationKey(observation));
      return already === undefined || !sameFigure(already, observation.quantity);
    });
}

const nameOf = ({ labels, language }: Programme): string => labelIn(labels, language);

/** Whether both periods are known and differ. */
const isOther = (a: ReferencePeriod | undefined, b: ReferencePeriod | undefined): boolean =>
  a !== undefined && b !== undefined && periodKey(a) !== periodKey(b);

const placeText = ({ file, sheet }: { file?: string; sheet?: string }): string =>
  [file, sheet].filter((part) => part !== undefined).join(" / ");

function withoutDuplicates(all: readonly Observation[]): { observations: Observation[]; duplicates: Finding[] } {
  const byKey = groupBy(all, observationKey);
  const observations: Observation[] = [];
  const duplicates: Finding[] = [];
  for (const same of byKey.values()) {
    const [first, ...others] = same;
    if (!first) continue;
    const alike = others.every(({ quantity }) => sameFigure(first.quantity, quantity));
    if (alike) observations.push(first);
    for (const observation of alike ? others : same) {
      const twin = observation === first ? (others[0] ?? first) : first;
      duplicates.push({
        rule: alike ? "returns.duplicate" : "returns.conflict",
        severity: alike ? "soft" : "hard",
        place: placeOf(observation.source),
        parameters: { other: twin.source ? `${placeText(twin.source)}!${twin.source.cell}` : "" },
      });
    }
  }
  return { observations, duplicates };
}

const placeOf = (source: Source | undefined): Finding["place"] => source ?? {};
