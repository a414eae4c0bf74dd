const MS_PER_DAY = 86_400_000;

/** Excel's serial number of a date (1 is 1 January 1900, with the 29 February 1900 that never was); undefined where there is no such date. */
export function serialDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 9999) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
  return days <= 60 ? days - 1 : days;
}
