import { MAX_SHEET_NAME } from "../workbook/sheetNames";
import { sameName } from "../workbook/sameName";

/** A sheet of a form: the name it has, and those the tool gives it in the language before and in the new one. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Names in another language for sheets that bear the same number behind their names, " (2)" or none, and go on doing so; a sheet the user has
 * named keeps its name. By id; without those that keep theirs.
 * @param taken names of all sheets of the workbook, by which the new ones grow.
 */
export function namesInLanguage(sheets: readonly NamedSheet[], taken: Set<string>): ReadonlyMap<string, string> {
  const own = sheets.filter((sheet) => numberOf(sheet) !== undefined && !sameName(sheet.before, sheet.after));
  const [first] = own;
  if (!first) return new Map();
  const isFree = (name: string): boolean => ![...taken].some((other) => sameName(other, name));
  for (let n = numberOf(first) ?? 1; ; n++) {
    const names = new Map(own.map(({ id, after }) => [id, numbered(after, n)]));
    if (![...names.values()].every(isFree)) continue;
    for (const name of names.values()) taken.add(name);
    return names;
  }
}

/** As `freeSheetName` puts it. */
function numbered(name: string, n: number): string {
  const suffix = n === 1 ? "" : ` (${String(n)})`;
  return name.slice(0, MAX_SHEET_NAME - suffix.length).trimEnd() + suffix;
}

/** The number behind a name the tool has given, 1 for none; undefined for a name of the user's. */
function numberOf({ name, before }: NamedSheet): number | undefined {
  const n = Number(/ \((\d+)\)$/.exec(name)?.[1] ?? 1);
  return sameName(name, numbered(before, n)) ? n : undefined;
}
