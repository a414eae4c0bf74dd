import type { ColumnsRecord, StubRecord } from "./TableRecord";

type Groups = readonly ColumnsRecord["by"][];

/** The groups of columns that say something beside rows of a kind. */
const BESIDE: Readonly<Record<StubRecord["by"], Groups>> = {
  results: ["zones", "sides", "twoPeriods", "change"],
  indicators: ["sides", "twoPeriods", "change"],
  lines: ["years", "fields", "sides"],
  units: ["results"],
  periods: ["results"],
};

/** Those that may stand under each side. */
const UNDER_SIDES: Groups = ["zones", "twoPeriods", "change", "fields"];

/** Whether a group of columns says something beside rows of a kind. */
export function fitsBeside({ by }: Pick<StubRecord, "by">, columns: ColumnsRecord): boolean {
  if (!BESIDE[by].includes(columns.by)) return false;
  if (columns.by !== "sides" || !columns.then) return columns.by !== "sides" || by !== "lines";
  return UNDER_SIDES.includes(columns.then.by) && fitsBeside({ by }, columns.then);
}
