import { columnIndex, quoteSheetName } from "./a1";
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

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const R1C1 = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/** Whether a formula needs apostrophes round a sheet's name: spaces and signs, a leading digit, or a name that reads as a reference. */
const needsQuotes = (name: string): boolean => {
  const cell = /^([A-Za-z]{1,3})\d{1,7}$/.exec(name);
  return !PLAIN_NAME.test(name) || R1C1.test(name) || (cell?.[1] !== undefined && columnIndex(cell[1]) !== undefined);
};

/** A sheet's name as Excel writes it in front of "!": quoted where it has to be. */
export const sheetPrefix = (name: string): string => (needsQuotes(name) ? quoteSheetName(name) : name);
