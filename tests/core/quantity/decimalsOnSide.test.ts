import { decimalsOnSide } from "../../../src/core/quantity/decimalsOnSide";
import type { Qualifier } from "../../../src/core/quantity/Quantity";

test.each<[number, Qualifier, string]>([
  [4.062, "exact", "4.1"],
  [4.062, "about", "4.1"],
  [4.062, "moreThan", "4.06"],
  [4.062, "nearly", "4.1"],
  [4.14, "moreThan", "4.1"],
  [4.14, "nearly", "4.14"],
  [4, "moreThan", "4.0"],
  [-4.062, "moreThan", "-4.06"],
  [1.96999, "moreThan", "1.96999"],
  [0.3571428571, "moreThan", "0.357"],
  [0.3571428571, "nearly", "0.4"],
])("%d known as %s is shown as %s", (value, qualifier, shown) => {
  expect(value.toFixed(decimalsOnSide(value, qualifier, 1))).toBe(shown);
});
