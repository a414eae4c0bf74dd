import {
  dateToSerial,
  dayNumber,
  periodKey,
  periodProblem,
  serialToDate,
  shiftYears,
} from "../../../src/core/dataset/ReferencePeriod";

test.each([
  ["1970-01-01", 0],
  ["2024-02-29", 19_782],
  ["2023-02-29", undefined],
  ["2023-02-30", undefined],
  ["2023-13-01", undefined],
  ["2023-1-1", undefined],
  ["14/12/2023", undefined],
  ["", undefined],
])("day number of %s", (date, expected) => {
  expect(dayNumber(date)).toBe(expected);
});

// Serial numbers as Excel shows them for these days.
test.each([
  ["1900-03-01", 61],
  ["1990-01-01", 32_874],
  ["2009-01-01", 39_814],
  ["2023-12-14", 45_274],
  ["2099-12-31", 73_050],
  ["9999-12-31", 2_958_465],
])("%s is the serial number %i", (date, serial) => {
  expect(dateToSerial(date)).toBe(serial);
  expect(serialToDate(serial)).toBe(date);
  expect(serialToDate(serial + 0.75)).toBe(date);
});

test.each([60, 0, -1, 2_958_466, NaN, Infinity])("%s is no day of Excel's", (serial) => {
  expect(serialToDate(serial)).toBeUndefined();
});

test.each([
  ["2023-01-01", "2023-12-31", undefined],
  ["2023-01-01", "2023-01-01", undefined],
  ["2023-01-02", "2023-01-01", "endsBeforeStart"],
  ["2023-02-30", "2023-12-31", "badDate"],
  ["2023-01-01", "", "badDate"],
])("from %s to %s: %s", (from, to, problem) => {
  expect(periodProblem({ from, to })).toBe(problem);
});

test.each([
  [{ from: "2022-12-15", to: "2023-12-14" }, -1, { from: "2021-12-15", to: "2022-12-14" }],
  [{ from: "2024-02-29", to: "2024-12-31" }, -1, { from: "2023-02-28", to: "2023-12-31" }],
  [{ from: "2023-02-28", to: "2023-12-31" }, 1, { from: "2024-02-28", to: "2024-12-31" }],
])("%j moved by %i years", (period, years, moved) => {
  expect(shiftYears(period, years)).toEqual(moved);
});

test("a period's key is nothing a spreadsheet takes for a date or a number", () => {
  expect(periodKey({ from: "2009-01-01", to: "2019-12-31" })).toBe("2009-01-01..2019-12-31");
});
