import { type DateStyle, formatDate } from "../../../src/core/text/formatDate";
import type { Language } from "../../../src/core/text/Labels";

test.each<[string, Language, DateStyle, string]>([
  ["2026-02-05", "vi", "official", "ngày 05 tháng 02 năm 2026"],
  ["2026-03-05", "vi", "official", "ngày 05 tháng 3 năm 2026"],
  ["2025-12-14", "vi", "official", "ngày 14 tháng 12 năm 2025"],
  ["2025-12-14", "lo", "official", "ວັນທີ 14 ທັນວາ 2025"],
  ["2026-02-05", "lo", "official", "ວັນທີ 5 ກຸມພາ 2026"],
  ["2025-12-14", "en", "official", "14 December 2025"],
  ["2026-02-05", "en", "official", "5 February 2026"],
  ["2025-12-14", "vi", "short", "14/12/2025"],
  ["2026-02-05", "lo", "short", "05/02/2026"],
  ["2026-02-05", "en", "short", "05/02/2026"],
])("%s in %s, %s", (date, language, style, text) => {
  expect(formatDate(date, language, style)).toBe(text);
});

test("anything but a day is refused", () => {
  expect(() => formatDate("14/12/2025", "vi", "short")).toThrow(RangeError);
});
