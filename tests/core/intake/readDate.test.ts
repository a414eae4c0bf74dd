import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import { readDate } from "../../../src/core/intake/readDate";
import { cell, fieldOutcome, UNKNOWN, VI } from "../../support/intake/intakeSupport";

test.each([
  ["14.12.2025", "FIX date: 2025-12-14"],
  ["14-12-2025", "FIX date: 2025-12-14"],
  ["2025-12-14", "FIX date: 2025-12-14"],
  [" 14/12/2025. ", "FIX date: 2025-12-14"],
  ["ngày 14 tháng 12 năm 2025", "FIX date: 2025-12-14"],
  ["14 tháng 12, 2025", "FIX date: 2025-12-14"],
  ["14 December 2025", "FIX date: 2025-12-14"],
  ["Dec 14, 2025", "FIX date: 2025-12-14"],
  ["ວັນທີ 14 ທັນວາ 2025", "FIX date: 2025-12-14"],
  ["ວັນທີ14ທັນວາ2025", "FIX date: 2025-12-14"],
  ["໑໔/໑໒/໒໐໒໕", "FIX date: 2025-12-14"],
  ["29/2/2567", "FIX buddhistYear: 2024-02-29"],
  ["14/12/25", "ASK shortYear: 2025-12-14"],
  ["14/12/68", "ASK shortYear: 2025-12-14"],
  ["31/02/2025", "ERR date"],
  ["14/12", "ERR date"],
  ["14-12/2025", "ERR date"],
  ["14/12/0001", "ERR date"],
  ["hôm nay", "ERR date"],
  ["", "OK missing"],
])("%s", (typed, outcome) => {
  expect(fieldOutcome(readDate(cell(typed), {}, VI))).toBe(outcome);
});

test("a real date is not asked about when only one reading lies within the period", () => {
  const real = cell(dateToSerial("2026-05-02") ?? 0, "m/d/yyyy");
  const within = (from: string, to: string) => fieldOutcome(readDate(real, { within: { from, to } }, UNKNOWN));
  expect(within("2026-04-01", "2026-06-30")).toBe("OK 2026-05-02");
  expect(within("2026-01-01", "2026-12-31")).toBe("ASK dayMonth: 2026-05-02 | 2026-02-05");
});

test("a number that is not shown as a date is none", () => {
  expect(fieldOutcome(readDate(cell(46000), {}, VI))).toBe("ERR date");
});
