import { formatNumber } from "../../../src/core/text/formatNumber";
import type { Language } from "../../../src/core/text/Labels";
import { SEPARATORS } from "../../../src/core/text/separators";

test.each<[number, number, Language, string]>([
  [1347, 0, "vi", "1.347"],
  [1347, 0, "lo", "1.347"],
  [1347, 0, "en", "1,347"],
  [1910.15, 2, "vi", "1.910,15"],
  [1910.15, 2, "en", "1,910.15"],
  [999, 0, "vi", "999"],
  [56_000_000, 0, "vi", "56.000.000"],
  [0, 0, "vi", "0"],
  [0.035, 3, "vi", "0,035"],
  [0.5, 2, "en", "0.50"],
  [49.63, 1, "vi", "49,6"],
  [1.005, 2, "en", "1.01"],
  [2.5, 0, "en", "3"],
  [-2.7, 1, "vi", "-2,7"],
  [-1347, 0, "en", "-1,347"],
  [-0.04, 1, "en", "0.0"],
  [1e21, 0, "en", "1,000,000,000,000,000,000,000"],
  [1e-7, 3, "en", "0.000"],
])("%d with %d decimals in %s", (value, decimals, language, text) => {
  expect(formatNumber(value, decimals, SEPARATORS[language])).toBe(text);
});

test.each([NaN, Infinity])("%d is no number to show", (value) => {
  expect(() => formatNumber(value, 0, SEPARATORS.vi)).toThrow(RangeError);
});
