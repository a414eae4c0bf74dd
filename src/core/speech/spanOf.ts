import type { Dataset } from "../dataset/Dataset";
import { dayNumber, equallyLong, periodLength, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { NamedPeriod } from "../intake/readPeriod";
import { refOfPeriod } from "../narrative/periodRefs";
import { knownPeriods } from "../tables/knownPeriods";
import type { Span } from "./Span";

/** Share of the days of both that a period named and one known have to have in common. */
const COMMON = 0.85;
/** Days by which the year of a report may end before or behind the year it is called by. */
const YEAR_ENDS_WITHIN = 62;

/** The known period, or several in a row, that a text means by one it names; undefined where none is known. */
export function spanOf({ period: named, precision }: NamedPeriod, dataset: Dataset): Span | undefined {
  const known = knownPeriods(dataset);
  const runs = known.flatMap((first, from) =>
    known.slice(from).map((last) => ({ first, last, all: { from: first.from, to: last.to } })),
  );
  const [best] = runs
    .map((run) => ({ ...run, common: commonShare(named, run.all) }))
    .sort((a, b) => b.common - a.common);
  const found =
    best && best.common >= COMMON
      ? best
      : precision === "year"
        ? (runs.find(({ all }) => equallyLong([named, all]) && daysBetween(named.to, all.to) <= YEAR_ENDS_WITHIN) ??
          onlyWithin(named, runs))
        : undefined;
  if (!found) return undefined;
  const { first, last } = found;
  const period = refOfPeriod(dataset, last);
  return first === last ? { period } : { period, since: refOfPeriod(dataset, first) };
}

/** Days of both periods out of the days of either. */
function commonShare(a: ReferencePeriod, b: ReferencePeriod): number {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  const common = to < from ? 0 : periodLength({ from, to });
  return common / (periodLength(a) + periodLength(b) - common);
}

const daysBetween = (a: string, b: string): number => Math.abs((dayNumber(a) ?? 0) - (dayNumber(b) ?? 0));

/** A part of a year is called by the year where nothing else of it is known. */
function onlyWithin<T extends { readonly all: ReferencePeriod }>(
  { from, to }: ReferencePeriod,
  runs: readonly T[],
): T | undefined {
  const within = runs.filter(({ all }) => all.from >= from && all.to <= to);
  return within.length === 1 ? within[0] : undefined;
}
