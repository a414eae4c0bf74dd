import { cellText } from "../../../src/core/text/cellText";
import type { Language } from "../../../src/core/text/Labels";
import type { CellValue } from "../../../src/core/workbook/Cell";

test.each<[CellValue, string, Language, string]>([
  [1347, "General", "vi", "1 347"],
  [1.347, "General", "vi", "1,347"],
  [1.347, "General", "en", "1.347"],
  [1_234_567.5, "General", "en", "1 234 567.5"],
  [390, '"hơn "#,##0', "vi", "hơn 390"],
  [400_000, '"gần "#,##0', "lo", "gần 400 000"],
  [1.5, "#,##0.00", "vi", "1,50"],
  [0, "#,##0", "vi", "0"],
  ["không nêu", "General", "lo", "không nêu"],
  ["1.347", "@", "en", "1.347"],
  [true, "General", "vi", "true"],
  [{ error: "#REF!" }, "General", "vi", "#REF!"],
  [null, "General", "vi", ""],
])("%p as %s in %s is %s", (value, numberFormat, language, text) => {
  expect(cellText(value, numberFormat, language).replaceAll("\u00a0", " ")).toBe(text);
});

test("a number is never broken over two lines", () => {
  expect(cellText(1_347_000, '"hơn "#,##0', "vi")).not.toContain(" ");
});
