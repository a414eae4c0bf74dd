import { periodPresets } from "../../../src/catalogue/periods/presets";
import { recordOf } from "../../../src/core/registers/createRegister";
import { periodOfRule, wholePeriod } from "../../../src/core/registers/PeriodPreset";
import { recognisePeriod } from "../../../src/core/registers/recognisePeriod";

const presets = [...periodPresets.values()];

/** "2023-12-15..2024-12-14" as a period. */
const span = (text: string) => {
  const [from = "", to = ""] = text.split("..");
  return { from, to };
};

describe("periods of presets", () => {
  test.each([
    ["admin_year", 2024, 1, "2023-12-15..2024-12-14"],
    ["calendar_year", 2024, 1, "2024-01-01..2024-12-31"],
    ["assembly_year", 2025, 1, "2024-11-01..2025-10-31"],
    ["government_year", 2025, 1, "2024-10-01..2025-09-30"],
    ["admin_half", 2024, 1, "2023-12-15..2024-06-14"],
    ["admin_half", 2024, 2, "2024-06-15..2024-12-14"],
    ["admin_nine_months", 2024, 1, "2023-12-15..2024-09-14"],
    ["admin_quarter", 2024, 1, "2023-12-15..2024-03-14"],
    ["admin_quarter", 2024, 3, "2024-06-15..2024-09-14"],
    ["admin_month", 2024, 1, "2023-12-15..2024-01-14"],
    ["admin_month", 2024, 12, "2024-11-15..2024-12-14"],
    ["calendar_half", 2024, 1, "2024-01-01..2024-06-30"],
    ["calendar_half", 2023, 2, "2023-07-01..2023-12-31"],
  ])("%s %i part %i", (id, year, part, expected) => {
    const { rule } = recordOf(periodPresets, id);
    expect(periodOfRule(rule!, year, part)).toEqual(span(expected));
    expect(recognisePeriod(presets, span(expected))).toContainEqual({ preset: id, year, part, years: 1 });
  });

  test.each([
    ["admin_year", 2],
    ["admin_half", 3],
    ["admin_nine_months", 2],
    ["admin_month", 0],
    ["admin_month", 1.5],
  ])("%s has no part %d", (id, part) => {
    expect(() => periodOfRule(recordOf(periodPresets, id).rule!, 2024, part)).toThrow(RangeError);
  });

  test.each(["since_conference", "free"])("%s takes its dates from the user", (id) => {
    expect(recordOf(periodPresets, id).rule).toBeUndefined();
  });
});

describe("recognising", () => {
  test.each([
    ["2009-01-01..2019-12-31", [{ preset: "calendar_year", year: 2009, part: 1, years: 11 }]],
    ["2020-12-15..2023-12-14", [{ preset: "admin_year", year: 2021, part: 1, years: 3 }]],
    ["2024-11-01..2025-10-31", [{ preset: "assembly_year", year: 2025, part: 1, years: 1 }]],
    ["2021-07-01..2024-06-30", []],
    ["2024-08-17..2025-07-20", []],
    ["2024-01-15..2025-01-14", []],
    ["2024-12-14..2023-12-15", []],
    ["2024-01-01..2022-12-31", []],
    ["2024-01-01..", []],
    ["2024-01-01..2024-02-31", []],
  ])("%s", (text, expected) => {
    expect(recognisePeriod(presets, span(text))).toEqual(expected);
  });
});

describe("months and years", () => {
  test.each([
    ["2021-07..2024-06", "2021-07-01..2024-06-30"],
    ["2024-02..2024-02", "2024-02-01..2024-02-29"],
    ["2023-12..2023-12", "2023-12-01..2023-12-31"],
    ["2009..2019", "2009-01-01..2019-12-31"],
    ["2023-12-15..2024", "2023-12-15..2024-12-31"],
    ["2023-12-15..2024-12-14", "2023-12-15..2024-12-14"],
    // What is none stays to be refused.
    ["2024-13..2024-13", "2024-13..2024-13"],
    ["7/2021..6/2024", "7/2021..6/2024"],
  ])("%s", (typed, expected) => {
    expect(wholePeriod(span(typed))).toEqual(span(expected));
  });
});
