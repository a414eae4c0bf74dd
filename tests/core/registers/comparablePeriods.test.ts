import { comparablePeriods, samePeriodLastYear } from "../../../src/core/registers/comparablePeriods";

const span = (text: string) => {
  const [from = "", to = ""] = text.split("..");
  return { from, to };
};

describe("the same period last year", () => {
  test.each([
    ["administrative year", "2023-12-15..2024-12-14", "2022-12-15..2023-12-14", "yes"],
    ["calendar year", "2019-01-01..2019-12-31", "2018-01-01..2018-12-31", "yes"],
    ["assembly year", "2024-11-01..2025-10-31", "2023-11-01..2024-10-31", "yes"],
    ["six months", "2023-12-15..2024-06-14", "2022-12-15..2023-06-14", "yes"],
    ["to a day in the year", "2024-01-01..2024-11-20", "2023-01-01..2023-11-20", "yes"],
    ["February before a leap year", "2024-01-01..2024-02-29", "2023-01-01..2023-02-28", "yes"],
    ["February after a leap year", "2025-01-01..2025-02-28", "2024-01-01..2024-02-29", "yes"],
    ["a February cut short", "2025-01-01..2025-02-28", "2024-01-01..2024-02-28", "otherDays"],
    ["administrative against calendar year", "2023-12-15..2024-12-14", "2022-01-01..2022-12-31", "otherDays"],
    ["administrative against overlapping calendar year", "2023-12-15..2024-12-14", "2023-01-01..2023-12-31", "overlap"],
    ["assembly against administrative year", "2024-11-01..2025-10-31", "2022-12-15..2023-12-14", "otherDays"],
    ["half against whole year", "2024-01-01..2024-06-30", "2023-01-01..2023-12-31", "otherLength"],
    ["two years back", "2024-01-01..2024-12-31", "2022-01-01..2022-12-31", "otherYear"],
    ["the quarter before", "2024-04-01..2024-06-30", "2024-01-01..2024-03-31", "otherDays"],
    ["the same one", "2024-01-01..2024-12-31", "2024-01-01..2024-12-31", "notEarlier"],
    ["a later one", "2023-01-01..2023-12-31", "2024-01-01..2024-12-31", "notEarlier"],
    ["several years", "2009-01-01..2019-12-31", "2008-01-01..2018-12-31", "longerThanYear"],
    ["between conferences", "2023-07-21..2024-08-16", "2022-07-01..2023-07-20", "longerThanYear"],
    ["between early conferences", "2024-08-17..2025-07-20", "2023-07-21..2024-08-16", "otherLength"],
    ["no day", "2024-02-30..2024-12-31", "2023-01-01..2023-12-31", "badPeriod"],
    ["the end before the start", "2024-01-01..2024-12-31", "2023-12-31..2023-01-01", "badPeriod"],
  ])("%s", (_, period, other, expected) => {
    const comparison = comparablePeriods(span(period), span(other));
    expect(comparison.comparable ? "yes" : comparison.reason).toBe(expected);
  });

  test.each([
    ["2023-12-15..2024-12-14", "2022-12-15..2023-12-14"],
    ["2025-02-01..2025-02-28", "2024-02-01..2024-02-29"],
    ["2024-02-01..2024-02-29", "2023-02-01..2023-02-28"],
    ["2025-01-15..2025-02-28", "2024-01-15..2024-02-28"],
  ])("of %s is %s and comparable", (period, expected) => {
    expect(samePeriodLastYear(span(period))).toEqual(span(expected));
    expect(comparablePeriods(span(period), span(expected))).toEqual({ comparable: true });
  });
});
