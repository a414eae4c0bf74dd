import { hardRules } from "../../../src/catalogue/rules/hardRules";
import type { CheckSpec } from "../../../src/core/rules/checks/checks";
import { historyOf, returnsOf, saidBy, yearOf } from "../../support/rules/returns";

const checkOf = (id: string): CheckSpec => hardRules.find((rule) => rule.id === id)!.check;
const failures = (id: string, row: string) =>
  saidBy(checkOf(id), returnsOf({ u: row })).filter((said) => said.startsWith("fail"));

test("every hard rule says whether the figure itself can't be, or only how figures stand to each other", () => {
  expect(hardRules.filter(({ fault }) => fault === "figure").map(({ id }) => id)).toEqual([
    "other_unit",
    "below_zero",
    "not_whole",
    "impossible_size",
  ]);
  expect(hardRules.filter(({ fault }) => fault === undefined)).toEqual([]);
});

describe("a figure by itself", () => {
  const odd = (quantity: object) => {
    const dataset = returnsOf({ u: "cases 1" });
    const [first] = dataset.observations;
    return { ...dataset, observations: [{ ...first!, quantity: { ...first!.quantity, ...quantity } }] };
  };
  test.each<[string, object, readonly string[]]>([
    ["other_unit", { unit: "kg" }, ["fail u cases 1"]],
    ["other_unit", {}, []],
    ["below_zero", { value: -1 }, ["fail u cases -1"]],
    ["below_zero", { value: 1 }, []],
    ["not_whole", { value: 1.347 }, ["fail u cases 1.347"]],
    ["not_whole", { value: 1347 }, []],
    ["impossible_size", { value: 30_000_001 }, ["fail u cases 30000001 (0–30000)"]],
    ["impossible_size", { value: 30_001 }, []],
  ])("%s %o", (id, quantity, said) => {
    expect(saidBy(checkOf(id), odd(quantity))).toEqual(said);
  });

  test("an amount may have decimals", () => {
    expect(failures("not_whole", "heroin 1.5")).toEqual([]);
  });
});

describe("a part and its whole", () => {
  test.each<[string, string, readonly string[]]>([
    ["women among suspects", "suspects 12, suspects_women 3", []],
    ["all of them", "suspects 12, suspects_women 12", []],
    ["more than there are", "suspects 12, suspects_women 13", ["fail u suspects_women 13 (0–12)"]],
    ["more than none", "suspects 0, suspects_women 1", ["fail u suspects_women 1 (0–0)"]],
    ["within rounding", "crystal 1.94, synthetic 1.9", []],
    ["beyond rounding", "crystal 1.96, synthetic 1.9", ["fail u crystal 1.96 (0–1.9)"]],
    ["of a whole known as more than", "suspects >40, suspects_foreign 43", []],
    ["no hedge hides a multiple", "suspects >40, suspects_foreign 90", ["fail u suspects_foreign 90 (0–40)"]],
    ["a part known as nearly", "suspects 390, suspects_foreign <400", []],
    ["a whole not stated", "suspects …, suspects_foreign 4", []],
  ])("%s: %s", (_, row, said) => {
    expect(failures("part_above_whole", row)).toEqual(said);
  });

  test("without the whole nothing is checked", () => {
    expect(saidBy(checkOf("part_above_whole"), returnsOf({ u: "suspects_women 3" }))).toEqual(["notChecked suspects"]);
  });
});

describe("parts and their total", () => {
  const parts = "cases_prosecuted 1368, cases_administrative 223, cases_other 31";
  test.each<[string, string, readonly string[]]>([
    ["parts_below_total", `cases 1622, ${parts}`, []],
    ["parts_below_total", `cases 1662, ${parts}`, ["fail u cases 1662 (1622–1622)"]],
    ["parts_below_total", `cases <1700, ${parts}`, []],
    ["parts_below_total", "cases 1622, cases_prosecuted 1368, cases_administrative 223", []],
    // Cases not yet dealt with are a part, too, where they are asked for.
    ["parts_below_total", `cases 1662, ${parts}, cases_pending 40`, []],
    ["parts_below_total", `cases 1662, ${parts}, cases_pending 30`, ["fail u cases 1662 (1652–1652)"]],
    ["parts_above_total", `cases 1622, ${parts}`, []],
    ["parts_above_total", `cases 1612, ${parts}`, ["fail u cases 1612 (1622–)"]],
    ["parts_above_total", "cases 1500, cases_prosecuted 1368, cases_administrative 223", ["fail u cases 1500 (1591–)"]],
    ["parts_above_total", "all_drugs 10, heroin 4.5, opium 5.5", []],
    ["parts_above_total", "all_drugs 10, heroin 4.5, opium 6.5", ["fail u all_drugs 10 (11–)"]],
    // A heading that is not stated is stood for by its parts, and is not added to them.
    ["parts_above_total", "all_drugs 10, heroin 4, crystal 5, ketamine 5", ["fail u all_drugs 10 (14–)"]],
    ["parts_above_total", "all_drugs 12, heroin 4, synthetic 8, crystal 5, ketamine 3", []],
  ])("%s: %s", (id, row, said) => {
    expect(failures(id, row)).toEqual(said);
  });

  test("missing parts are named", () => {
    expect(saidBy(checkOf("parts_below_total"), returnsOf({ u: "cases 9, cases_prosecuted 9" }))).toEqual([
      "notChecked cases_administrative cases_other",
    ]);
  });
});

test.each<[string, readonly string[]]>([
  ["all_drugs 12, heroin 4, crystal 8, precursors 80", []],
  ["all_drugs 92, heroin 4, crystal 8, precursors 80", ["fail u all_drugs 92 (–12)"]],
  ["all_drugs 92, heroin 4, precursors 80", []],
  ["all_drugs 4, heroin 4, precursors 0", []],
])("precursors in a total: %s", (row, said) => {
  expect(failures("precursors_in_total", row)).toEqual(said);
});

test.each<[string, string, readonly string[]]>([
  ["21", "21", []],
  ["21", "23", []],
  ["21", "19", ["fail u stations_todate_handed_over 19 (21–)"]],
  ["<21", "20", []],
])("a running total after %s: %s", (before, now, said) => {
  const id = "stations_todate_handed_over";
  const history = historyOf({ u: `${id} ${before}` });
  expect(saidBy(checkOf("running_total_falls"), returnsOf({ u: `${id} ${now}` }), { history })).toEqual(said);
});

test.each<[string, string, string, boolean]>([
  ["six months of the year", "2024-01-01", "2024-06-30", true],
  ["many years", "2009-01-01", "2019-12-31", true],
  ["years that overlap", "2023-07-01", "2024-06-30", true],
  ["a later period", "2025-01-01", "2025-12-31", false],
])("a running total is held against that of %s", (_, from, to, isHeld) => {
  const id = "stations_todate_handed_over";
  const history = returnsOf({ u: `${id} 21` }, { from, to }).observations;
  expect(saidBy(checkOf("running_total_falls"), returnsOf({ u: `${id} 19` }), { history })).toEqual([
    isHeld ? `fail u ${id} 19 (21–)` : "notChecked history",
  ]);
});

test("a reason given for an earlier figure hides no fall of a running total", () => {
  const id = "stations_todate_handed_over";
  const history = historyOf({ u: `${id} 210` }, { u: `${id} 15` });
  const key = `p|vn|u|all|2023-01-01|2023-12-31|${id}`;
  const reasons = [{ rule: "rule.sides_differ", key, text: "two registers", period: yearOf(2023), value: 210 }];
  const said = saidBy(checkOf("running_total_falls"), returnsOf({ u: `${id} 19` }), { history, reasons });
  expect(said.filter((one) => one.startsWith("fail"))).toHaveLength(1);
});

test("figures of the last period are checked too", () => {
  const now = returnsOf({ u: "suspects 12" });
  const last = returnsOf({ u: "suspects 12, suspects_women 13" }, yearOf(2023));
  const dataset = { ...now, observations: [...now.observations, ...last.observations] };
  expect(saidBy(checkOf("part_above_whole"), dataset)).toEqual(["fail u suspects_women 13 (0–12)"]);
});

describe("one unit in two rows", () => {
  const twoUnits = (a: string, b: string, zones = ["all", "all"]) => {
    const dataset = returnsOf({ [`a/${zones[0]!}`]: "cases 5", [`b/${zones[1]!}`]: "cases 6" });
    const units = [a, b].map((en, index) => ({ id: "ab"[index]!, party: "vn", labels: { en } }));
    const named = [...new Set(zones)].map((id) => ({ id, labels: { en: id } }));
    return { ...dataset, programme: { ...dataset.programme, units, zones: named } };
  };
  test.each<[string, string, boolean]>([
    ["Hủa Phăn", "Houaphanh", true],
    ["Công an tỉnh Sơn La", "Sơn La", true],
    ["Thanh Hoá", "Thanh Hóa", true],
    ["Nghệ An", "Hà Tĩnh", false],
    ["Viêng Chăn", "Thủ đô Viêng Chăn", false],
    ["Task force 1", "Task force 2", false],
  ])("%s, %s", (a, b, same) => {
    expect(saidBy(checkOf("unit_twice"), twoUnits(a, b))).toEqual(same ? ["fail b cases 6"] : []);
  });

  test("which report on different zones", () => {
    expect(saidBy(checkOf("unit_twice"), twoUnits("Sơn La", "Sơn La", ["border", "across"]))).toEqual([]);
  });
});
