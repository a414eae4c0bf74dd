import type { Observation } from "../../../src/core/dataset/Observation";
import { periodOfKey } from "../../../src/core/dataset/ReferencePeriod";
import { quantityOf } from "../../../src/core/quantity/Quantity";
import { type PeriodLabel, periodLabels } from "../../../src/core/tables/periodLabels";
import { sh09 } from "../../../src/catalogue/programmes/sh09";

/** A dataset of these periods: this one, the last, and one only a figure knows. */
function labels([now, before, other]: readonly [string, string, string]): readonly (PeriodLabel | undefined)[] {
  const key = { programme: sh09.id, party: "vn", reportingUnit: "vn", zone: "all", indicator: "cases" };
  const observation: Observation = { ...key, period: periodOfKey(other), quantity: quantityOf(1, "case") };
  const periods = { period: periodOfKey(now), previousPeriod: periodOfKey(before) };
  const all = periodLabels({ programme: sh09, ...periods, observations: [observation] });
  return [now, before, other].map((period) => all.get(period));
}

const CALENDAR = "2024-01-01..2024-12-31";
const OFFICE = "2022-12-15..2023-12-14";
const HALF = "2024-01-01..2024-06-30";
const DECADE = "2009-01-01..2019-12-31";

test.each<[string, readonly [string, string, string], readonly PeriodLabel[]]>([
  ["years are told by the year they end in", [CALENDAR, OFFICE, "2021-11-01..2022-10-31"], [2024, 2023, 2022]],
  ["two periods that end in one year keep their days", [CALENDAR, OFFICE, HALF], [CALENDAR, 2023, HALF]],
  [
    "a leap year and one without are years alike",
    ["2023-03-01..2024-02-29", OFFICE, "2021-01-01..2021-12-31"],
    [2024, 2023, 2021],
  ],
  ["what is longer or shorter than a year keeps its days", [HALF, OFFICE, DECADE], [HALF, 2023, DECADE]],
])("%s", (_, periods, expected) => {
  expect(labels(periods)).toEqual(expected);
});
