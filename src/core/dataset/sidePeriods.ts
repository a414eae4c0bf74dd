import type { Dataset } from "./Dataset";
import type { Observation } from "./Observation";
import type { Country } from "../registers/Province";
import { periodKey, type ReferencePeriod } from "./ReferencePeriod";

/** The period a book is of, or the one it is compared with, whatever days it has for a side. */
export type When = "this" | "last";

/** Whose figures: of all together where nothing is given. */
export interface Whose {
  readonly party?: string;
  readonly unit?: string;
  readonly zone?: string;
  readonly country?: Country;
}

type Periods = Pick<Dataset, "period" | "previousPeriod" | "programme" | "sidePeriods">;

/** The days this period or the last has for those whose figures are asked for, each once: several where the sides report different ones. */
export function periodsFor(dataset: Periods, when: When, whose: Whose = {}): readonly ReferencePeriod[] {
  const { period, previousPeriod, sidePeriods = [] } = dataset;
  const of = (own: Pick<Dataset, "period" | "previousPeriod">): ReferencePeriod | undefined =>
    when === "this" ? own.period : own.previousPeriod;
  const common = of({ period, ...(previousPeriod && { previousPeriod }) });
  if (sidePeriods.length === 0) return common ? [common] : [];
  const days = partiesMeant(dataset, whose).flatMap((party) => {
    const own = sidePeriods.find((side) => side.party === party);
    return (own ? of(own) : common) ?? [];
  });
  return [...new Map(days.map((each) => [periodKey(each), each])).values()];
}

/** The days this period or the last has for all whose figures are asked for; undefined where it has none, or the sides report different ones. */
export function periodFor(dataset: Periods, when: When, whose: Whose = {}): ReferencePeriod | undefined {
  const [one, ...others] = periodsFor(dataset, when, whose);
  return others.length > 0 ? undefined : one;
}

/** Whether the sides report different days of those whose figures are asked for: such figures are never added or compared. */
export const periodsDiffer = (dataset: Periods, when: When, whose: Whose = {}): boolean =>
  periodsFor(dataset, when, whose).length > 1;

/** Whether a figure is one of this period, as its side reports it. */
export function isOfThisPeriod(dataset: Periods, { party, period }: Pick<Observation, "party" | "period">): boolean {
  const own = periodFor(dataset, "this", { party });
  return own !== undefined && periodKey(own) === periodKey(period);
}

function partiesMeant({ programme }: Periods, { country, party, unit, zone }: Whose): readonly string[] {
  const asked = programme.units.filter(
    ({ id, zones }) => (unit === undefined || id === unit) && (zone === undefined || (zones?.includes(zone) ?? true)),
  );
  const own = party === undefined ? asked.map((each) => each.party) : [party];
  const parties = new Set(own);
  return programme.parties.flatMap((each) =>
    parties.has(each.id) && (country === undefined || each.country === country) ? [each.id] : [],
  );
}
