import type { Dataset } from "../dataset/Dataset";
import { statedPeriods } from "../dataset/observationIndex";
import { dayNumber, periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { knownPeriods } from "./knownPeriods";

/** What the data sheet calls a period: a year's number, or both days. */
export type PeriodLabel = number | string;

/** Days between the first and the last of a year. */
const YEAR = { least: 364, most: 365 };

/**
 * The label of each period of a dataset, by `periodKey`: the year it ends in where it is as long as a year and no other period ends in
 * that year, else both of its days. The tables' live formulas compare with it: a year is short, and whoever reads the formula knows what it means.
 */
export function periodLabels(dataset: Dataset): ReadonlyMap<string, PeriodLabel> {
  const told = [...knownPeriods(dataset), ...statedPeriods(dataset)];
  const periods = new Map(told.map((each) => [periodKey(each), each]));
  const ending = new Map<number, number>();
  for (const each of periods.values()) ending.set(lastYear(each), (ending.get(lastYear(each)) ?? 0) + 1);
  const isAlone = (each: ReferencePeriod): boolean => isYear(each) && ending.get(lastYear(each)) === 1;
  return new Map([...periods].map(([key, each]) => [key, isAlone(each) ? lastYear(each) : key]));
}

const lastYear = ({ to }: ReferencePeriod): number => Number(to.slice(0, 4));

function isYear({ from, to }: ReferencePeriod): boolean {
  const days = (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
  return days >= YEAR.least && days <= YEAR.most;
}
