import type { Line } from "../../../src/core/rules/series/residuals";
import { countScale, type Scale } from "../../../src/core/rules/series/scales";
import { yardsticksOf } from "../../../src/core/rules/series/yardsticksOf";

/** Counts whose rate does not change by itself. */
const steady: Scale = { ...countScale, drift: () => 0 };
const line = (key: string, ...counts: readonly (number | undefined)[]): Line => ({
  key,
  positions: counts.map((count) => (count === undefined ? undefined : countScale.to(count))),
  chance: { variance: 1 },
});
const deviation = (value: number, lines: readonly Line[], scale = steady): number =>
  yardsticksOf(lines, scale).get("a")!.deviation(value);

describe("with one earlier period and no drift it is the test of two counts", () => {
  // The limits at three standard deviations, for independent events.
  test.each([
    [0, 7, 8],
    [5, 19, 20],
    [10, 28, 29],
    [20, 43, 44],
    [50, 84, 85],
    [100, 147, 148],
    [300, 378, 379],
    [1000, 1138, 1139],
  ])("after %d, %d is usual and %d is not", (before, usual, unusual) => {
    const lines = [line("a", undefined, before)];
    expect(deviation(usual, lines)).toBeLessThan(3);
    expect(deviation(unusual, lines)).toBeGreaterThanOrEqual(3);
  });

  test("the figures of the 2019 conference", () => {
    expect(deviation(4244, [line("a", undefined, 4131)])).toBeCloseTo(1.23, 1);
  });
});

test("several years say more than one", () => {
  const one = deviation(200, [line("a", undefined, 100)]);
  const three = deviation(200, [line("a", undefined, 100, 100, 100)]);
  expect(three).toBeGreaterThan(one);
});

test("the more a rate drifts, the less a change says", () => {
  const lines = [line("a", undefined, 1000)];
  expect(deviation(1300, lines, countScale)).toBeLessThan(deviation(1300, lines) / 2);
});

test("what all units have in common is no doubt of one of them", () => {
  const others = ["b", "c", "d", "e", "f"].map((key) => line(key, 130, 100));
  const alone = deviation(130, [line("a", undefined, 100)]);
  expect(Math.abs(deviation(130, [line("a", undefined, 100), ...others]))).toBeLessThan(alone / 4);
});

test("but a whole column in the wrong unit is", () => {
  const others = ["b", "c", "d", "e", "f"].map((key) => line(key, 1000, 1));
  expect(deviation(1000, [line("a", undefined, 1), ...others])).toBeGreaterThan(5);
});

test("figures that always jumped may jump again", () => {
  const calm = [line("a", undefined, 100, 101, 99, 100, 102)];
  const wild = [line("a", undefined, 100, 400, 50, 300, 20)];
  expect(deviation(300, wild)).toBeLessThan(deviation(300, calm) / 2);
});

test("gaps are left out, a line without a past has no yardstick", () => {
  const yardsticks = yardsticksOf([line("a", 5), line("b", 5, undefined, 4)], steady);
  expect([...yardsticks.keys()]).toEqual(["b"]);
  expect(yardsticks.get("b")).toMatchObject({ periods: 1 });
  expect(yardsticks.get("b")!.expected).toBeCloseTo(4);
});

test("the band answers to the deviation", () => {
  const yardstick = yardsticksOf([line("a", undefined, 50)], steady).get("a")!;
  expect(yardstick.deviation(yardstick.valueAt(2))).toBeCloseTo(2);
  expect(yardstick.valueAt(-100)).toBe(0);
});
