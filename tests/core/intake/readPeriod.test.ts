import { CALENDAR_YEAR, type NamedPeriod, readPeriod, type YearRule } from "../../../src/core/intake/readPeriod";
import { cell, fieldOutcome, VI } from "../../support/intake/intakeSupport";

/** 15 December to 14 December; 1 November to 31 October. */
const CUT_AT_15: YearRule = { firstMonth: 12, yearOffset: -1, firstDay: 15 };
const FROM_NOVEMBER: YearRule = { firstMonth: 11, yearOffset: -1, firstDay: 1 };

const read = (typed: string, rule: YearRule): string =>
  fieldOutcome(readPeriod(cell(typed), rule, VI), ({ precision, period }: NamedPeriod) =>
    [precision, period.from, period.to].join(" "),
  );

test.each([
  ["tháng 8/2023", "month 2023-08-01 2023-08-31"],
  ["tháng 8 năm 2023", "month 2023-08-01 2023-08-31"],
  ["8/2023", "month 2023-08-01 2023-08-31"],
  ["August 2023", "month 2023-08-01 2023-08-31"],
  ["ເດືອນ 8/2023", "month 2023-08-01 2023-08-31"],
  ["Quý III/2025", "quarter 2025-07-01 2025-09-30"],
  ["Quý I năm 2025", "quarter 2025-01-01 2025-03-31"],
  ["Q3 2025", "quarter 2025-07-01 2025-09-30"],
  ["ງວດ 3/2025", "quarter 2025-07-01 2025-09-30"],
  ["6 tháng đầu năm 2024", "months 2024-01-01 2024-06-30"],
  ["6 tháng cuối năm 2024", "months 2024-07-01 2024-12-31"],
  ["9 tháng năm 2024", "months 2024-01-01 2024-09-30"],
  ["first 6 months of 2024", "months 2024-01-01 2024-06-30"],
  ["6 ເດືອນຕົ້ນປີ 2024", "months 2024-01-01 2024-06-30"],
  ["2009 – 2019", "year 2009-01-01 2019-12-31"],
  ["từ 2009 đến 2019", "year 2009-01-01 2019-12-31"],
  ["năm 2024", "year 2024-01-01 2024-12-31"],
  ["7/2021-6/2024", "month 2021-07-01 2024-06-30"],
  ["từ tháng 7/2021 đến 6/2024", "month 2021-07-01 2024-06-30"],
  ["(từ 1/11/2024-31/10/2025)", "day 2024-11-01 2025-10-31"],
])("%s by calendar years", (typed, period) => {
  expect(read(typed, CALENDAR_YEAR)).toBe(`FIX period: ${period}`);
});

test.each([
  ["tháng 8/2023", CUT_AT_15, "month 2023-07-15 2023-08-14"],
  ["tháng 1/2023", CUT_AT_15, "month 2022-12-15 2023-01-14"],
  ["Quý I/2025", CUT_AT_15, "quarter 2024-12-15 2025-03-14"],
  ["6 tháng đầu năm 2024", CUT_AT_15, "months 2023-12-15 2024-06-14"],
  ["9 tháng đầu năm 2024", CUT_AT_15, "months 2023-12-15 2024-09-14"],
  ["năm 2024", CUT_AT_15, "year 2023-12-15 2024-12-14"],
  ["7/2021-6/2024", CUT_AT_15, "month 2021-07-01 2024-06-30"],
  ["tháng 8/2023", FROM_NOVEMBER, "month 2023-08-01 2023-08-31"],
  ["năm 2025", FROM_NOVEMBER, "year 2024-11-01 2025-10-31"],
])("%s by the year that begins %j", (typed, rule, period) => {
  expect(read(typed, rule)).toBe(`FIX period: ${period}`);
});

test.each(["2019-2009", "13/2024", "Quý V/2024", "13 tháng đầu năm 2024", "31/02/2024-1/3/2024", "gần đây", "12"])(
  "%s is no period",
  (typed) => {
    expect(read(typed, CALENDAR_YEAR)).toBe("ERR period");
  },
);

test("a Buddhist year becomes a western one", () => {
  expect(read("ປີ 2567", CALENDAR_YEAR)).toBe("FIX buddhistYear: year 2024-01-01 2024-12-31");
});
