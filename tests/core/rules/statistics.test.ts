import { binomialTest } from "../../../src/core/rules/statistics/binomialTest";
import { chanceOfEqual } from "../../../src/core/rules/statistics/chanceOfEqual";
import { median, quartiles, spreadOf } from "../../../src/core/rules/statistics/robust";

test.each([
  [3, 10, 0.0923],
  [10, 3, 0.0923],
  [5, 20, 0.0041],
  [0, 9, 0.0039],
  [7, 7, 1],
  [0, 0, 1],
])("the exact test of %d and %d gives %d", (x, y, probability) => {
  expect(binomialTest(x, y)).toBeCloseTo(probability, 4);
});

test.each<[readonly number[], number | undefined]>([
  [[], undefined],
  [[3], 3],
  [[4, 1, 3, 2], 2.5],
])("median of %o", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("quartiles lie between neighbours in proportion", () => {
  expect(quartiles([1, 2, 3, 4])).toEqual([1.75, 2.5, 3.25]);
  expect(quartiles([])).toBeUndefined();
});

describe("spread", () => {
  test("of deviations like those of a normal sample is its standard deviation", () => {
    expect(spreadOf([-0.6745, 0.6745, -0.6745, 0.6745])).toBeCloseTo(1, 3);
  });
  test("one wild value does not count", () => {
    expect(spreadOf([1, -1, 1, -1, 1000])).toBeCloseTo(1.4826);
  });
  test("where more than half are nil, the mean distance stands in", () => {
    expect(spreadOf([0, 0, 0, 4])).toBeCloseTo(1.2533);
  });
  test("of nothing", () => {
    expect(spreadOf([])).toBeUndefined();
  });
});

test.each<[string, number, number | undefined, number]>([
  ["two cases in two years", 2, 1, 0.199],
  ["a thousand cases in two years", 1003, 1, 0.0089],
  ["a round count is round in both", 400_000, 1, 1],
  ["pills to the last one", 1_395_703, undefined, 4e-7],
  ["a round amount", 400, undefined, 0.14],
])("chance of equality: %s", (_, value, dispersion, chance) => {
  expect(chanceOfEqual(value, dispersion, 0.5) / chance).toBeCloseTo(1, 1);
});
