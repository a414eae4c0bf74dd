import { alignedFormat } from "../../../src/core/tables/alignDecimals";
import type { TableCell } from "../../../src/core/tables/StatTable";

const FIGURE: TableCell = { kind: "count", value: 1 };
const TIMES: TableCell = { kind: "times", value: 2, decimals: 0, qualifier: "exact" } as TableCell;

test.each<[string, number, string, string]>([
  ["#,##0", 0, "", "#,##0"],
  ["#,##0", 2, "", "#,##0_._0_0"],
  ["#,##0.0", 3, "", "#,##0.0_0_0"],
  ["#,##0.00", 2, "", "#,##0.00"],
  ['"hơn "#,##0', 1, "", '"hơn "#,##0_._0'],
  ["#,##0", 0, " [p]", "#,##0_ _[_p_]"],
  ['#,##0" [p]"', 1, " [p]", '#,##0_._0" [p]"'],
  ['#,##0.0" [p]"', 1, " [p][r]", '#,##0.0" [p]"_[_r_]'],
  ["+#,##0;-#,##0;#,##0", 1, "", "+#,##0_._0;-#,##0_._0;#,##0_._0"],
])("%s beside figures with %d decimals and the mark '%s' is %s", (format, decimals, mark, expected) => {
  expect(alignedFormat(format, FIGURE, { decimals, mark })).toBe(expected);
});

test("what has a word behind its number is left as it is", () => {
  expect(alignedFormat('#,##0" lần"', TIMES, { decimals: 2, mark: "" })).toBe('#,##0" lần"');
});
