import { changeOf } from "../../../src/core/quantity/changeOf";
import { figure } from "../../support/figures";

/** Difference and per cent in short: the qualifier's sign, then the figure or the reason for a dash. */
function change(before: string, now: string, measure: "count" | "quantity" = "count"): [string, string] {
  const { difference, percent, qualifier, decimals } = changeOf(figure(before), figure(now), measure);
  const sign = { exact: "", moreThan: "> ", nearly: "< ", about: "~ " }[qualifier];
  const shown = (value: number | string, digits: number): string =>
    typeof value === "string" ? value : `${sign}${value > 0 ? "+" : ""}${value.toFixed(digits)}`;
  return [shown(difference, decimals), shown(percent, 1)];
}

describe("change between two periods", () => {
  test.each([
    // the eight-province conference, 2019 against 2018
    ["4131", "4244", "+113", "+2.7"],
    ["5140", "5402", "+262", "+5.1"],
    ["100", "90", "-10", "-10.0"],
    ["100", "100", "0", "0.0"],
    ["100", "0", "-100", "-100.0"],
    ["1084", "1622", "+538", "+49.6"],
    ["0.1", "0.3", "+0.2", "+200.0"],
    ["1.50", "2", "+0.50", "+33.3"],
  ])("from %s to %s: %s, %s %%", (before, now, difference, percent) => {
    expect(change(before, now, "quantity")).toEqual([difference, percent]);
  });

  test.each([
    ["0", "5", "+5", "zeroBase"],
    ["0", "0", "0", "zeroBase"],
    ["9", "12", "+3", "smallBase"],
    ["10", "12", "+2", "+20.0"],
    ["", "5", "noPrevious", "noPrevious"],
    ["", "", "noPrevious", "noPrevious"],
    ["5", "", "missing", "missing"],
    ["…", "5", "previousNotStated", "previousNotStated"],
    ["nhiều", "5", "previousNotStated", "previousNotStated"],
    ["…", "", "missing", "missing"],
    ["5", "…", "notStated", "notStated"],
    ["5", "nhiều", "notStated", "notStated"],
  ])("from %j to %j: %s, %s %%", (before, now, difference, percent) => {
    expect(change(before, now)).toEqual([difference, percent]);
  });

  test("a small base matters to counts alone", () => {
    expect(change("0.5", "0.75", "quantity")).toEqual(["+0.25", "+50.0"]);
  });

  // The qualifier speaks of the size of the change, as a reader takes it: "more than -10" is a decrease of more than ten.
  test.each([
    ["100", ">150", "> +50"],
    ["100", "<150", "< +50"],
    [">100", "150", "< +50"],
    ["<100", "150", "> +50"],
    [">100", ">150", "~ +50"],
    [">100", "<150", "< +50"],
    ["100", "~150", "~ +50"],
    ["100", ">90", "< -10"],
    ["100", "<90", "> -10"],
    [">100", "90", "> -10"],
    ["<100", "90", "< -10"],
    [">100", "<90", "> -10"],
    ["~100", "90", "~ -10"],
    [">100", ">90", "~ -10"],
    ["100", ">100", "> 0"],
  ])("from %s to %s: %s", (before, now, difference) => {
    expect(change(before, now)[0]).toBe(difference);
    expect(change(before, now)[1].charAt(0)).toBe(difference.charAt(0));
  });
});
