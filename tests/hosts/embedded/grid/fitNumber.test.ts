import { fitNumber, shrunk } from "../../../../src/hosts/embedded/grid/fitNumber";

/** A font whose every letter is 10 pixels wide. */
const measure = (text: string): number => text.length * 10;

test.each([
  ["56.400.000", 104, "56.400.000"],
  ["56.400.000", 103, "#########"],
  ["hơn 390", 40, "###"],
  ["1", 5, "#"],
])("%s in %p pixels shows as %s: never a part of a number", (text, width, shown) => {
  expect(fitNumber(text, width, measure, () => [])).toBe(shown);
});

test("a General number loses decimals first", () => {
  const fewer = (): readonly string[] => ["1234,57", "1234,6", "1235"];
  expect(fitNumber("1234,567", 65, measure, fewer)).toBe("1234,6");
  expect(fitNumber("1234,567", 45, measure, fewer)).toBe("1235");
  expect(fitNumber("1234,567", 35, measure, fewer)).toBe("###");
});

test.each([
  [12, 100, 104, 12],
  [12, 200, 104, 6],
  [12, 150, 104, 8],
  [12, 900, 20, 1],
])("%p points, a text %p wide, a cell of %p: %p points", (size, text, width, shown) => {
  expect(shrunk(size, text, width)).toBe(shown);
});
