import { contentHash } from "./contentHash";
import type { SheetOutline, SheetSnapshot, WorkbookOutline, WorkbookSnapshot } from "./Workbook";

/** Sheets that bear a name of their own: what an earlier click has made, which must be read before it is made anew. */
export const sheetsNamed = (found: WorkbookOutline, name: string): readonly SheetOutline[] =>
  found.sheets.filter(({ names }) => names.some((one) => one.name.toLowerCase() === name));

/** Those of them that hold what the tool wrote; one that somebody has changed stays. @param property keeps the hash of what was written. */
export const untouchedSheets = (
  found: WorkbookOutline,
  snapshot: WorkbookSnapshot,
  name: string,
  property: string,
): readonly SheetSnapshot[] => {
  const ids = new Set(sheetsNamed(found, name).map(({ id }) => id));
  return snapshot.sheets.filter((sheet) => ids.has(sheet.id) && contentHash(sheet) === found.properties[property]);
};
