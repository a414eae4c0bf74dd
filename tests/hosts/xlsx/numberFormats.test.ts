import { isDateFormat } from "../../../src/hosts/xlsx/numberFormats";

test.each([
  ["dd/mm/yyyy", true],
  ["m/d/yyyy h:mm", true],
  ["mmm", true],
  ['[$-42A]d "tháng" m', true],
  ["yyyy\\-mm\\-dd;@", true],
  ["[h]:mm:ss", false],
  ["h:mm", false],
  ["mm:ss", false],
  ["General", false],
  ['"day "0', false],
  ["0.00_d", false],
  ["[Red]#,##0", false],
  ["\\d0", false],
])("%s shows a date: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
