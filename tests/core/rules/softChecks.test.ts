import { confront } from "../../../src/core/rules/confront";
import type { Reason } from "../../../src/core/rules/RuleContext";
import { softRules } from "../../../src/catalogue/rules/softRules";
import type { CheckSpec } from "../../../src/core/rules/checks/checks";
import { contextOf, historyOf, returnsOf, type Rows, ruleOf, saidBy, yearOf } from "../../support/rules/returns";

const checkOf = (id: string): CheckSpec => softRules.find((rule) => rule.id === id)!.check;
/** What a rule of the catalogue doubts, the earlier years given latest first. */
const doubts = (id: string, now: Rows, ...past: readonly Rows[]) =>
  saidBy(checkOf(id), returnsOf(now), { history: historyOf(...past) }).filter((said) => said.startsWith("fail"));
const one = (row: string): Rows => ({ u: row });

describe("counts against earlier years", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ["a small rise", "cases 4244", ["cases 4131"], []],
    ["half as many again", "cases 1622", ["cases 1084"], []],
    ["ten times as many", "cases 1200", ["cases 120"], ["fail u cases 1200 (31–268)"]],
    ["a tenth", "cases 12", ["cases 120"], ["fail u cases 12 (31–268)"]],
    ["twice as many as ever", "cases 240", ["cases 118", "cases 125", "cases 120"], ["fail u cases 240 (55–211)"]],
    ["not stated", "cases …", ["cases 120"], []],
  ])("%s", (_, now, past, said) => {
    expect(doubts("count_change", one(now), ...past.map(one))).toEqual(said);
  });

  test("without a past, nothing is checked", () => {
    expect(saidBy(checkOf("count_change"), returnsOf(one("cases 5")))).toEqual(["notChecked history"]);
  });

  test("another length of period is no past", () => {
    const halfYear = { from: "2024-01-01", to: "2024-06-30" };
    const history = historyOf(one("cases 120"));
    expect(saidBy(checkOf("count_change"), returnsOf(one("cases 60"), halfYear), { history })).toEqual([
      "notChecked history",
    ]);
  });
});

test.each<[string, string, string, readonly string[]]>([
  ["three to ten", "cases 3", "cases 10", []],
  ["five to twenty-five", "cases 5", "cases 25", ["fail u cases 25 (0–20)"]],
  ["none to nine", "cases 0", "cases 9", []],
  ["none to eleven", "cases 0", "cases 11", ["fail u cases 11 (0–10)"]],
  ["persons come in groups", "suspects 0", "suspects 11", []],
  ["many are left to the other rule", "cases 200", "cases 2", []],
])("small counts: %s", (_, before, now, said) => {
  expect(doubts("small_count", one(now), one(before))).toEqual(said);
});

describe("amounts against earlier years", () => {
  const years = ["heroin 20", "heroin 26", "heroin 17", "heroin 30", "heroin 22"].map(one);
  test.each<[string, string, readonly string[]]>([
    ["as usual", "heroin 25", []],
    ["much for a year", "heroin 60", []],
    ["ten times", "heroin 220", ["fail u heroin 220 (1.89–89.5)"]],
    ["a hundredth", "heroin 0.2", ["fail u heroin 0.2 (1.89–89.5)"]],
    ["none", "heroin 0", []],
  ])("%s", (_, now, said) => {
    expect(doubts("amount_change", one(now), ...years)).toEqual(said);
  });

  test("one large seizure explains a large amount, where those of all years are known", () => {
    const history = historyOf(...years, one("heroin 130"));
    const tops = historyOf(...years.map(() => one("heroin 4")), one("heroin 110"));
    const dataset = returnsOf(one("heroin 140"));
    const saidWith = (top: string) =>
      saidBy(checkOf("amount_change"), dataset, { history, largest: [...returnsOf(one(top)).observations, ...tops] });
    expect(saidWith("heroin 118")).toEqual([]);
    expect(saidWith("heroin 6")).toEqual(["fail u heroin 140 (8.67–80)"]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["explains what is usual without it", "heroin 150", "heroin 125", []],
    ["is all there is", "heroin 128", "heroin 128", []],
    ["explains nothing where too much is left", "heroin 260", "heroin 90", ["fail u heroin 260 (1.01–214)"]],
    [
      "of a size no year ever came to is asked about itself",
      "heroin 2200",
      "heroin 2180",
      ["fail u heroin 2200 (1.01–124)"],
    ],
    ["is no excuse for too little", "heroin 0.2", "heroin 0.1", ["fail u heroin 0.2 (1.01–124)"]],
  ])("the largest seizure of this period alone %s", (_, now, top, said) => {
    const history = historyOf(...years, one("heroin 130"));
    const largest = returnsOf(one(top)).observations;
    expect(saidBy(checkOf("amount_change"), returnsOf(one(now)), { history, largest })).toEqual(said);
  });

  test("an amount explained in its time is no yardstick", () => {
    const history = historyOf(one("heroin 900"), one("heroin 20"), one("heroin 22"), one("heroin 18"));
    const key = "p|vn|u|all|2023-01-01|2023-12-31|heroin";
    const reasons = [{ rule: "rule.amount_change", key, text: "one lorry", period: yearOf(2023), value: 900 }];
    const said = (now: string, given: readonly Reason[]) =>
      saidBy(checkOf("amount_change"), returnsOf(one(now)), { history, reasons: given });
    expect(said("heroin 200", reasons)).toHaveLength(1);
    expect(said("heroin 200", [])).toEqual([]);
    // Of a figure corrected since, the reason says nothing.
    expect(said("heroin 200", [{ ...reasons[0]!, value: 700 }])).toEqual([]);
    expect(said("heroin 200", [{ ...reasons[0]!, value: "900 kg" }])).toEqual([]);
  });
});

describe("slips of unit and digit", () => {
  const heroin = ["heroin 20.5", "heroin 26", "heroin 17.2", "heroin 30", "heroin 22"].map(one);
  const cases = ["cases 200", "cases 190", "cases 212"].map(one);
  test.each<[string, string, readonly Rows[], number | undefined]>([
    ["grams", "heroin 21500", heroin, 21.5],
    ["tonnes", "heroin 0.021", heroin, 21],
    ["a digit too many", "cases 2040", cases, 204],
    ["a digit missing", "cases 20", cases, 200],
    ["counted twice", "cases 408", cases, 204],
    ["a good year", "cases 280", cases, undefined],
    ["as usual", "heroin 24", heroin, undefined],
  ])("%s: %s", (_, now, past, reading) => {
    const dataset = returnsOf(one(now));
    const check = checkOf("unit_slip");
    const said = saidBy(check, dataset, { history: historyOf(...past) });
    expect(said).toHaveLength(reading === undefined ? 0 : 1);
  });
});

test.each<[string, string, readonly Rows[], number, readonly number[]]>([
  ["persons and cases are counted", "cases 2045", ["cases 200", "cases 190", "cases 212"].map(one), 205, []],
  [
    "and corrected where nothing was rounded",
    "cases 2040",
    ["cases 200", "cases 190", "cases 212"].map(one),
    204,
    [204],
  ],
  ["what is weighed has decimals", "heroin 21.5", ["heroin 215", "heroin 230", "heroin 206"].map(one), 215, [215]],
])("a slip undone is a figure of its unit: %s", (_, now, past, reading, readings) => {
  const { outcomes } = confront(
    returnsOf(one(now)),
    [ruleOf(checkOf("unit_slip"))],
    contextOf({ history: historyOf(...past) }),
  );
  const doubts = outcomes.flatMap((outcome) => (outcome.outcome === "fail" ? [outcome.doubt] : []));
  expect(doubts).toMatchObject([{ parameters: { reading }, readings }]);
});

test.each<[string, string, readonly string[]]>([
  ["a tonne of heroin is asked about", "heroin 1000.5", ["fail u heroin 1000.5 (0–1000)"]],
  ["less is not", "heroin 999", []],
])("%s", (_, now, said) => {
  expect(doubts("above_plausible", one(now))).toEqual(said);
});

test("the limit is one for each year of the period", () => {
  const threeYears = { from: "2021-07-01", to: "2024-06-30" };
  expect(saidBy(checkOf("above_plausible"), returnsOf(one("heroin 1700"), threeYears))).toEqual([]);
  expect(saidBy(checkOf("above_plausible"), returnsOf(one("heroin 3700"), threeYears))).toHaveLength(1);
});

test.each<[string, string, readonly string[]]>([
  ["suspects per case", "cases 977, suspects 1347", []],
  ["fewer suspects than cases", "cases 1347, suspects 977", ["fail u suspects 977 (1080–4040)"]],
  ["few cases may have many suspects", "cases 1, suspects 15", []],
  ["350 g a brick", "heroin 13.3, heroin_bricks 38", []],
  ["517 g a brick", "heroin 30, heroin_bricks 58", ["fail u heroin 30 (17.4–24.4)"]],
  ["bricks written as kilograms", "heroin 58, heroin_bricks 58", ["fail u heroin 58 (17.4–24.4)"]],
  ["of different lots", "heroin 390, heroin_bricks 8", []],
  ["a tenth of a gram a pill", "synthetic_pills 8810000, synthetic_pills_kg 881", []],
  ["a gram a pill", "synthetic_pills 8810000, synthetic_pills_kg 8810", ["fail u synthetic_pills_kg 8810 (529–1320)"]],
  ["unknown", "cases 100, suspects …", []],
])("ratios: %s", (_, now, said) => {
  expect(doubts("structural_ratio", one(now))).toEqual(said);
});

describe("related figures", () => {
  const past = ["cases 100, suspects 140", "cases 96, suspects 133", "cases 104, suspects 146"].map(one);
  test.each<[string, string, readonly string[]]>([
    ["as always", "cases 110, suspects 154", []],
    ["cases counted twice", "cases 200, suspects 141", ["fail u cases 200 (67–152)"]],
    ["suspects of another sheet", "cases 99, suspects 262", ["fail u suspects 262 (92–209)"]],
  ])("%s", (_, now, said) => {
    expect(doubts("related_counts", one(now), ...past)).toEqual(said);
  });

  test.each<[string, string, readonly string[]]>([
    ["in their columns", "cases 102, suspects 143", []],
    ["exchanged", "cases 143, suspects 102", ["fail u cases 143"]],
    ["neither way", "cases 100, suspects 300", []],
  ])("cases and suspects %s", (_, now, said) => {
    expect(doubts("swapped_columns", one(now), ...past)).toEqual(said);
  });
  test("whatever else stands side by side: patrols and those who went", () => {
    const before = ["16", "15", "17"].map((patrols) => one(`patrols ${patrols}, patrol_person_times ${patrols}7`));
    const now = one("patrols 180, patrol_person_times 17");
    expect(doubts("swapped_columns", now, ...before)).toEqual(["fail u patrols 180"]);
    expect(doubts("swapped_columns", one("patrols 17, patrol_person_times 180"), ...before)).toEqual([]);
  });
});

describe("units beside each other", () => {
  const rows = (figures: readonly number[]): Rows =>
    Object.fromEntries(figures.map((value, index) => [`u${index}`, `cases ${value}`]));
  const before = [100, 210, 55, 320, 150, 80, 95];
  test("one that changed unlike the others", () => {
    const now = [110, 230, 60, 350, 1600, 90, 104];
    expect(doubts("across_units", rows(now), rows(before))).toEqual(["fail u4 cases 1600"]);
  });
  test("all changed alike", () => {
    const now = before.map((value) => Math.round(value * 1.6));
    expect(doubts("across_units", rows(now), rows(before))).toEqual([]);
  });
  test("with a longer past, that is the better yardstick", () => {
    expect(doubts("across_units", rows([110, 230, 60, 350, 1600, 90, 104]), rows(before), rows(before))).toEqual([]);
  });
  test("a unit that is new stands beside units with a longer past", () => {
    const { u4: _new, ...longer } = rows(before);
    expect(doubts("across_units", rows([110, 230, 60, 350, 1600, 90, 104]), rows(before), longer)).toEqual([
      "fail u4 cases 1600",
    ]);
  });
  test("few units say nothing", () => {
    const said = saidBy(checkOf("across_units"), returnsOf(rows([1, 900])), { history: historyOf(rows([1, 9])) });
    expect(said).toEqual(["notChecked units", "notChecked units"]);
  });
});

describe("from nothing, or to nothing", () => {
  const rows = (value: number): Rows =>
    Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`u${index}`, `heroin ${value + index}`]));
  const past = [rows(30), rows(25), rows(28), rows(33), rows(31), rows(27)];
  test("where it never happens", () => {
    expect(doubts("appearing", { ...rows(29), u2: "heroin 0" }, ...past)).toEqual(["fail u2 heroin 0"]);
  });
  test("where it happens", () => {
    const often = past.map((year, index) => (index % 2 === 0 ? { ...year, u1: "heroin 0", u3: "heroin 0" } : year));
    expect(doubts("appearing", { ...rows(29), u2: "heroin 0" }, ...often)).toEqual([]);
  });
  test("small amounts come and go", () => {
    expect(doubts("appearing", { ...rows(29), u2: "heroin 0" }, { ...rows(30), u2: "heroin 4" }, ...past)).toEqual([]);
  });

  const drugs = "heroin 12, opium 31, crystal 8.5, synthetic_pills 4100, synthetic_pills_kg 0.41, all_drugs 60";
  test.each<[string, Rows, readonly Rows[], readonly string[]]>([
    ["much from nothing", one("heroin 950"), [one("heroin 0")], ["fail u heroin 950"]],
    ["much to nothing", one("heroin 0"), [one("heroin 950")], ["fail u heroin 0"]],
    ["a little from nothing", one("heroin 3"), [one("heroin 0")], []],
    ["a little to nothing", one("heroin 0"), [one("heroin 30")], []],
    [
      "a little to nothing, where no amount ever did",
      { a: drugs, b: drugs, c: drugs.replace("heroin 12", "heroin 0") },
      [{ a: drugs, b: drugs, c: drugs }],
      ["fail c heroin 0"],
    ],
    [
      "the same where other amounts do",
      { a: drugs, b: drugs.replace("opium 31", "opium 0"), c: drugs.replace("heroin 12", "heroin 0") },
      [{ a: drugs, b: drugs, c: drugs }],
      [],
    ],
  ])("of few units and years: %s", (_, now, before, said) => {
    expect(doubts("appearing", now, ...before)).toEqual(said);
  });
});

describe("copies", () => {
  const row = "cases 112, suspects 163, heroin 24.65, opium 3.1";
  test.each<[string, string, string, readonly string[]]>([
    ["the whole row", row, row, ["fail u cases 112"]],
    ["another year", "cases 120, suspects 171, heroin 24.9, opium 2.2", row, []],
    ["small figures say nothing", "cases 2, suspects 3, opium 0", "cases 2, suspects 3, opium 0", []],
    [
      "one exact figure is enough",
      "cases 5, synthetic_pills 1395703",
      "cases 9, synthetic_pills 1395703",
      ["fail u synthetic_pills 1395703"],
    ],
    ["one round figure is not", "cases 5, synthetic_pills 400000", "cases 9, synthetic_pills 400000", []],
  ])("of last year: %s", (_, now, before, said) => {
    expect(doubts("copied_row", one(now), one(before))).toEqual(said);
  });

  test("of another unit", () => {
    expect(doubts("same_row", { a: row, b: "cases 90, suspects 131", c: row })).toEqual(["fail c cases 112"]);
    expect(doubts("same_row", { a: "cases 1, suspects 1", b: "cases 1, suspects 1" })).toEqual([]);
    expect(doubts("same_row", { a: "cases 0", b: "cases 0" })).toEqual([]);
    expect(doubts("same_row", { a: "synthetic_pills 1395703", b: "synthetic_pills 1395703" })).toEqual([]);
    expect(doubts("same_row", { a: "cases 2, heroin 24.65", b: "cases 2, heroin 24.65" })).toEqual(["fail b cases 2"]);
  });

  test("of another unit, where among many some are alike by chance", () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`u${String(index)}`, `cases ${String(index + 40)}`]),
    );
    const alike = { a: "cases 2, heroin 24.65", b: "cases 2, heroin 24.65" };
    expect(doubts("same_row", { ...alike, ...many })).toEqual([]);
    expect(doubts("same_row", { a: row, b: row, ...many })).toEqual(["fail b cases 112"]);
  });
});

test.each<[string, string, string, readonly string[]]>([
  ["equal", "patrols 16", "patrols 16", []],
  ["different", "patrols 16", "patrols 12", ["fail b patrols 12"]],
  ["within a hedge", "patrols 16", "patrols >15", []],
  ["one side only", "patrols 16", "patrols …", []],
])("what both sides count: %s", (_, vn, la, said) => {
  expect(doubts("sides_differ", { "a@vn": vn, "b@la": la })).toEqual(said);
});

describe("what the provinces of one side count with the other side", () => {
  const saidOf = (rows: Rows): readonly string[] => {
    const returns = returnsOf(rows);
    const { parties } = returns.programme;
    const lb = { ...parties[1]!, id: "lb" };
    const dataset = { ...returns, programme: { ...returns.programme, parties: [...parties, lb] } };
    return confront(dataset, [ruleOf(checkOf("sides_differ"))], contextOf()).outcomes.flatMap((outcome) =>
      outcome.outcome === "fail"
        ? [`${outcome.doubt.observation?.reportingUnit ?? ""} ${outcome.doubt.labels?.value?.en ?? ""}`]
        : [],
    );
  };
  test.each<[string, string, string, string, readonly string[]]>([
    ["adds up", "patrols 24", "patrols 14", "patrols 10", []],
    ["is the same from each", "patrols 24", "patrols 24", "patrols 24", []],
    ["does neither", "patrols 24", "patrols 14", "patrols 12", ["b 14 + 12 = 26"]],
    ["does neither, though one says the same", "patrols 24", "patrols 24", "patrols 10", ["b 24 + 10 = 34"]],
    ["may be the rest", "patrols 24", "patrols 14", "patrols >9", []],
  ])("%s", (_, vn, la, lb, said) => {
    expect(saidOf({ "a@vn": vn, "b@la": la, "c@lb": lb })).toEqual(said);
  });
});

test.each<[string, readonly string[]]>([
  ["synthetic_pills >158945229", ["fail u synthetic_pills >158945229"]],
  ["suspects <21998", ["fail u suspects <21998"]],
  ["synthetic_pills >56000000", []],
  ["heroin >390", []],
  ["cases 4131", []],
])("a hedge before %s", (now, said) => {
  expect(doubts("unrounded", one(now))).toEqual(said);
});

describe("returns of one unit", () => {
  const other = (unit: string, from: string, to: string) =>
    returnsOf({ [unit]: "cases 48" }, { from, to }).observations;
  test.each<[string, string, string, readonly string[]]>([
    ["years cut at other days", "2023-12-15", "2024-12-14", ["fail u cases 50"]],
    ["the year before", "2023-01-01", "2023-12-31", []],
    ["the first half of the year", "2024-01-01", "2024-06-30", []],
    ["the second half of the year", "2024-07-01", "2024-12-31", ["fail u cases 50"]],
    ["several years up to this one", "2021-01-01", "2024-12-31", []],
    ["a later one, which tells it itself", "2024-06-01", "2025-05-31", []],
  ])("that overlap: %s", (_, from, to, said) => {
    const rule = checkOf("period_overlap");
    expect(saidBy(rule, returnsOf(one("cases 50")), { history: other("u", from, to) })).toEqual(said);
    expect(saidBy(rule, returnsOf(one("cases 50")), { history: other("v", from, to) })).toEqual([]);
  });
});

describe("periods of more than a year", () => {
  const three = (from: number) => ({ from: `${String(from)}-07-01`, to: `${String(from + 3)}-06-30` });
  test("are compared with equally long ones", () => {
    const history = [2018, 2015].flatMap((from) => returnsOf(one("cases 360"), three(from)).observations);
    const now = returnsOf(one("cases 3600"), three(2021));
    expect(saidBy(checkOf("count_change"), now, { history })).toEqual(["fail u cases 3600 (147–667)"]);
  });
  test("are not compared with shorter ones", () => {
    const history = historyOf(one("cases 360"));
    expect(saidBy(checkOf("count_change"), returnsOf(one("cases 3600"), three(2024)), { history })).toEqual([
      "notChecked history",
    ]);
  });
});

test("of quarters, the same one of the year before says more than the quarter before", () => {
  const quarter = (year: number, first: string, last: string) => ({
    from: `${String(year)}-${first}`,
    to: `${String(year)}-${last}`,
  });
  const history = [
    ...returnsOf(one("cases 400"), quarter(2023, "10-01", "12-31")).observations,
    ...returnsOf(one("cases 100"), quarter(2023, "01-01", "03-31")).observations,
  ];
  const now = (cases: number) => returnsOf(one(`cases ${String(cases)}`), quarter(2024, "01-01", "03-31"));
  expect(saidBy(checkOf("count_change"), now(110), { history })).toEqual([]);
  expect(saidBy(checkOf("count_change"), now(400), { history })).toHaveLength(1);
});

test.each<[string, string, string, readonly string[]]>([
  ["the year before", "2023-01-01", "2023-12-31", []],
  ["two years before", "2022-01-01", "2022-12-31", []],
  ["another cut of the year, with days between", "2022-11-01", "2023-10-31", ["fail"]],
  ["another cut that overlaps", "2023-06-01", "2024-05-31", []],
])("the last period is %s", (_, from, to, said) => {
  expect(saidBy(checkOf("period_gap"), returnsOf(one("cases 1"), yearOf(2024), { from, to }))).toEqual(said);
});
