import type { MessageParameters } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "./FormReading";

/** More codes than these are only counted; those most like the one that was looked for come first. */
const MOST_CODES = 24;

/** The codes of a figure by the columns of a file, in the order they are looked at. */
type Codes = Readonly<Record<(typeof FIELDS)[number], string>>;
const FIELDS = ["programme", "period_start, period_end", "party", "reporting_unit", "zone", "indicator"] as const;

const codesOf = (
  programme: string,
  period: ReferencePeriod,
  party: string,
  unit: string,
  zone: string,
  indicator: string,
): Codes => ({
  programme,
  "period_start, period_end": periodKey(period),
  party,
  reporting_unit: unit,
  zone,
  indicator,
});

/**
 * Which code of a figure no form has a place for, and those they have there: the codes before it are right together.
 * @returns parameters of a message: `column` of the file, its `code`, and the codes `there`.
 */
export function noPlace(readings: readonly FormReading[], observation: Observation): MessageParameters {
  const { indicator, party, period, programme, reportingUnit, zone } = observation;
  const wanted = codesOf(programme, period, party, reportingUnit, zone, indicator);
  let places = readings.flatMap(placesOf);
  for (const column of FIELDS) {
    const fitting = places.filter((place) => place[column] === wanted[column]);
    if (fitting.length === 0) {
      const codes = [...new Set(places.map((place) => place[column]))];
      const there = inShort(codes, wanted[column]);
      return { column, code: wanted[column], there };
    }
    places = fitting;
  }
  return { column: "", code: "", there: "" };
}

function inShort(codes: readonly string[], wanted: string): string {
  if (codes.length <= MOST_CODES) return codes.join(", ");
  const words = wanted.split("_");
  const shared = (code: string): number => code.split("_").filter((word) => words.includes(word)).length;
  const nearest = [...codes].sort((a, b) => shared(b) - shared(a)).slice(0, MOST_CODES);
  return `${nearest.join(", ")} … (+${String(codes.length - MOST_CODES)})`;
}

/** Every place of a form whose period is known. */
function placesOf({ cells, period, previousPeriod, programme }: FormReading): readonly Codes[] {
  const parties = new Map(programme.units.map(({ id, party }) => [id, party]));
  return cells.flatMap(({ column, row }): Codes[] => {
    const of = column.when === "this" ? period : previousPeriod;
    return of ? [codesOf(programme.id, of, parties.get(row.unit) ?? "", row.unit, row.zone, column.indicator)] : [];
  });
}
