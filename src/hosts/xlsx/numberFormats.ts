/**
 * Number formats that files name by id only (ECMA-376 part 1, 18.8.30), as Office.js shows them in en-US. Ids whose format
 * depends on an East Asian or Thai system stand with their plainest equivalent; they are read, never written.
 */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71].map((id): [number, string] => [id, "m/d/yyyy"]),
  ...[32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, "h:mm:ss"]),
  [59, "0"],
  [60, "0.00"],
  [61, "#,##0"],
  [62, "#,##0.00"],
  [67, "0%"],
  [68, "0.00%"],
]);

/** Ids a writer may use for these formats: the same on every system. */
const WRITTEN_IDS = [
  1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 37, 38, 39, 40, 45, 46, 47, 48, 49,
];

/** The id of a format that has one. Written as a custom format, m/d/yyyy would no longer follow the user's system. */
export const BUILT_IN_IDS: ReadonlyMap<string, number> = new Map(
  WRITTEN_IDS.map((id) => [BUILT_IN_FORMATS.get(id) ?? "", id]),
);

/** Whether a format shows a calendar date, so that its number counts days from an epoch; a time of day or a duration does not. */
export function isDateFormat(format: string): boolean {
  const bare = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, "");
  return /[yd]|m{3}/i.test(bare) && !/general/i.test(bare);
}
