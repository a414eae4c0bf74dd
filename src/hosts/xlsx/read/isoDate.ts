const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** Days from 1970-01-01 back to the 1900 system's day 0. */
const EPOCH = 25_569;
/** Serial of 1900-03-01: Excel counts a 29 February 1900 that never was. */
const MARCH_1900 = 61;

/** The serial number (1900 date system) of a date, time or both as strict files write them; undefined for anything else. */
export function serialOfIsoDate(text: string): number | undefined {
  const parts = ISO.exec(text);
  if (!parts || text === "" || text === "Z") return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = parts;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + EPOCH;
  return (days < MARCH_1900 ? days - 1 : days) + time;
}
