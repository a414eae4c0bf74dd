/**
 * The embedded Excel's culture for the system's locale, as the browser tells it: separators and the order of day and month. Of the
 * ones it knows, the one that reads numbers alike.
 */
export function systemCulture(locale: string): string {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === "vi") return "vi-VN";
  if (language === "lo") return "lo-LA";
  if (/^en(?:-US)?$/i.test(locale)) return "en-US";
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
  return decimal === "," ? "vi-VN" : "en-GB";
}
