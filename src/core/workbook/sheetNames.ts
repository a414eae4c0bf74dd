import { foldedName } from "./sameName";

/** Excel's limit for a sheet's name. */
export const MAX_SHEET_NAME = 31;

/** A name Excel accepts: without : \ / ? * [ ], not edged by apostrophes, 31 characters at most, not "History". */
export function legalSheetName(wanted: string): string {
  const text = wanted
    .normalize("NFC")
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const name = text.slice(0, MAX_SHEET_NAME).trim();
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}

/** `wanted` made legal, with " (2)", " (3)" ... behind it where a sheet (compared without case) has that name. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(foldedName));
  const base = legalSheetName(wanted);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${String(n)})`;
    const name = base.slice(0, MAX_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
