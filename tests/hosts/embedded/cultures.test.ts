import { parseEntry } from "../../../src/hosts/embedded/entry/parseEntry";
import { showCell } from "../../../src/hosts/embedded/entry/showCell";
import { cultureNames, cultureOf } from "../../../src/hosts/embedded/session/Culture";

const today = new Date(2026, 10, 22);
const DATE = 45657; // 31 December 2024, a Tuesday

test.each([
  ["en-US", "1,264.5", "12/31/2024", "Tuesday 31 December", "hơn 1,264.50"],
  ["en-GB", "1,264.5", "31/12/2024", "Tuesday 31 December", "hơn 1,264.50"],
  ["vi-VN", "1.264,5", "31/12/2024", "Thứ Ba 31 tháng 12", "hơn 1.264,50"],
  ["lo-LA", "1.264,5", "31/12/2024", "ວັນອັງຄານ 31 ທັນວາ", "hơn 1.264,50"],
])("in %s, %s is 1264.5 and looks so, and the last day of 2024 is %s", (name, number, date, words, hedged) => {
  const culture = cultureOf(name);
  expect(parseEntry(number, culture, today).value).toBe(1264.5);
  expect(showCell(1264.5, "#,##0.0", culture)).toBe(number);
  expect(showCell(1264.5, '"hơn "#,##0.00', culture)).toBe(hedged);
  expect(parseEntry(date, culture, today).value).toBe(DATE);
  expect(showCell(DATE, "m/d/yyyy", culture)).toBe(date);
  expect(showCell(DATE, "dddd d mmmm", culture)).toBe(words);
});

test("every culture reads what it shows", () => {
  for (const culture of cultureNames.map(cultureOf)) {
    for (const value of [0.5, 1264, 56_400_000, -3.25]) {
      expect([culture.name, parseEntry(showCell(value, "#,##0.##", culture), culture, today).value]).toEqual([
        culture.name,
        value,
      ]);
    }
  }
});
