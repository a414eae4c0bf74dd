import { dateToSerial, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Beside } from "./readInput";

/** Returns are typed years later, too. */
const YEARS_OF_FILLING = 10;

/** From the first day of the year the period ends in to the last day of the tenth year after it. */
export function daysOfFilling({ to }: ReferencePeriod): Beside["days"] {
  const year = Number(to.slice(0, 4));
  const [from, last] = [
    dateToSerial(`${String(year)}-01-01`),
    dateToSerial(`${String(year + YEARS_OF_FILLING)}-12-31`),
  ];
  return from === undefined || last === undefined ? undefined : { from, to: last };
}
