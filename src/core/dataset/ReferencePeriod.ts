/** A calendar day as YYYY-MM-DD. */
export type IsoDate = string;

/** A reference period, both days included. */
export interface ReferencePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01, or undefined when the text is no calendar day. */
export function dayNumber(date: IsoDate): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return undefined;
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(ms).toISOString().slice(0, 10) === date ? ms / DAY_MS : undefined;
}

/** Excel's serial number of a day (1900 system), for days from 1 March 1900 on. */
export function dateToSerial(date: IsoDate): number | undefined {
  const day = dayNumber(date);
  return day === undefined ? undefined : day + 25_569;
}

/** The day of a serial number; time of day is cut. Undefined outside the years 1900 to 9999. */
export function serialToDate(serial: number): IsoDate | undefined {
  const day = Math.floor(serial) - 25_569;
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return undefined;
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Why a period can't be: a day that is none, or an end before its start. */
export function periodProblem(period: ReferencePeriod): "badDate" | "endsBeforeStart" | undefined {
  const from = dayNumber(period.from);
  const to = dayNumber(period.to);
  if (from === undefined || to === undefined) return "badDate";
  return to < from ? "endsBeforeStart" : undefined;
}

/** Its days, both ends included. */
export const periodLength = ({ from, to }: ReferencePeriod): number =>
  (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;

/**
 * Share of their length by which periods may differ that are compared or drawn beside each other: a leap day, a month cut otherwise, a
 * conference a few weeks later; a year stands beside no half year.
 */
export const ALIKE = 0.1;

/** Whether periods are about as long as each other: what happened in them can be compared. */
export function equallyLong(periods: readonly ReferencePeriod[]): boolean {
  const lengths = periods.map(periodLength);
  return Math.max(...lengths) - Math.min(...lengths) <= ALIKE * Math.max(...lengths);
}

/** Whether a day belongs to two of the periods. */
export function periodsOverlap(periods: readonly ReferencePeriod[]): boolean {
  const inOrder = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.some(({ from }, index) => index > 0 && from <= (inOrder[index - 1]?.to ?? ""));
}

/**
 * Whether one period takes a part of another one's days, so that the two can't be told beside each other. Two years cut at other days (calendar
 * and administrative ones) may share some: each is a year of its own as long as less than half is the other's.
 */
export function cutsInto(a: ReferencePeriod, b: ReferencePeriod): boolean {
  if (periodKey(a) === periodKey(b) || !periodsOverlap([a, b])) return false;
  const shared = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  return !equallyLong([a, b]) || 2 * periodLength(shared) >= Math.min(periodLength(a), periodLength(b));
}

/** Leap years told. */
export const DAYS_A_YEAR = 365.25;

/** Its length in whole years, at least 1: limits are for one year. */
export const wholeYears = (period: ReferencePeriod): number =>
  Math.max(1, Math.round(periodLength(period) / DAYS_A_YEAR));

/** A period's key in data sheets and formulas: 2009-01-01..2019-12-31, which no spreadsheet reads as a date. */
export const periodKey = (period: ReferencePeriod): `${IsoDate}..${IsoDate}` => `${period.from}..${period.to}`;

/** The period of a key. */
export function periodOfKey(key: string): ReferencePeriod {
  const [from = "", to = ""] = key.split("..");
  return { from, to };
}

/** A period whole years earlier or later; 29 February becomes the 28th where needed. */
export function shiftYears(period: ReferencePeriod, years: number): ReferencePeriod {
  const shift = (date: IsoDate): IsoDate => {
    const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
    return dayNumber(moved) === undefined ? `${moved.slice(0, 8)}28` : moved;
  };
  return { from: shift(period.from), to: shift(period.to) };
}
