import { readMonth } from "../../../src/core/intake/readMonth";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";

test.each([
  ["08/2023", "08/2023"],
  ["8/2023", "08/2023"],
  ["tháng 8/2023", "08/2023"],
  ["ເດືອນ 8/2023", "08/2023"],
  ["8-2023", "08/2023"],
  ["2023-08", "08/2023"],
  ["15/8/2023", "08/2023"],
  [dateToSerial("2023-08-01")!, "08/2023"],
  ["13/2023", undefined],
  ["8/23", undefined],
  ["quý III/2023", undefined],
  ["cuối năm", undefined],
  [5, undefined],
  [null, undefined],
])("%p is the month %p", (typed, month) => {
  expect(readMonth(typed)).toBe(month);
});
