import { indicators } from "../../../src/catalogue/indicators/indicators";
import type { Finding } from "../../../src/core/dataset/Finding";
import { rules } from "../../../src/catalogue/rules/rules";
import { confront } from "../../../src/core/rules/confront";
import type { EditRule } from "../../../src/core/rules/EditRule";
import { findingsOf } from "../../../src/core/rules/findingsOf";
import { rankFindings } from "../../../src/core/rules/rankFindings";
import type { RuleContext } from "../../../src/core/rules/RuleContext";
import type { CheckSpec } from "../../../src/core/rules/checks/checks";
import { contextOf, historyOf, returnsOf, type Rows, ruleOf, yearOf } from "../../support/rules/returns";
import type { Reason } from "../../../src/core/rules/RuleContext";

const LIMIT: CheckSpec = { kind: "limit", times: 1 };
const SLIP: CheckSpec = { kind: "separatorSlip" };
const UNROUNDED: CheckSpec = { kind: "unrounded" };
const WHOLES: CheckSpec = { kind: "partOfWhole", wholes: new Map([["heroin", ["all_drugs", "all_drugs_unclear"]]]) };
const SWAPPED: CheckSpec = {
  kind: "swappedColumns",
  pairs: [{ numerator: "suspects", denominator: "cases" }],
  off: 2,
  better: 1,
};

const found = (rules: readonly EditRule[], now: Rows, more: Partial<RuleContext> = {}): readonly Finding[] =>
  findingsOf(confront(returnsOf(now), rules, contextOf(more)), new Map(rules.map((rule) => [rule.id, rule])));
const inShort = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, place }) => `${severity} ${rule} ${place.cell ?? "-"}`);

describe("a rule that crashes", () => {
  const broken = ruleOf({ kind: "noSuchCheck" } as unknown as CheckSpec, { id: "broken" });
  const sound = ruleOf(LIMIT, { id: "sound" });

  test("is told, and the others go on", () => {
    const { outcomes } = confront(returnsOf({ u: "heroin 2000" }), [broken, sound], contextOf());
    expect(outcomes.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(["broken crashed", "sound fail"]);
    expect(inShort(found([broken, sound], { u: "heroin 2000" }))).toEqual([
      "soft rule.crashed -",
      "soft rule.sound C5",
    ]);
  });
});

test("two figures that do not go together are asked about once, whichever of them a rule would tell of", () => {
  const pair = { numerator: "suspects", denominator: "cases" };
  const history = [1, 2, 3, 4].map((n) => ({ u: `cases ${String(100 + n)}, suspects ${String(140 + n)}` }));
  const ratio = ruleOf(
    { kind: "structuralRatio", ratios: [{ id: "r", ...pair, from: 0.8, to: 3, least: 20 }] },
    { id: "ratio" },
  );
  const related = ruleOf({ kind: "relatedRatio", limit: 2.8, pairs: [pair] }, { id: "related" });
  const now = { u: "cases 1000, suspects 142" };
  const context = { history: historyOf(...history) };
  expect(inShort(found([ratio], now, context))).toEqual(["soft rule.ratio D5"]);
  expect(inShort(found([related], now, context))).toEqual(["soft rule.related C5"]);
  expect(inShort(found([ratio, related], now, context))).toEqual(["soft rule.ratio D5"]);
});

describe("a rule set edited by hand", () => {
  const dataset = returnsOf({ u: "cases 120, suspects 150, heroin 2000, synthetic_pills 4000" });
  const context = contextOf({ history: historyOf({ u: "cases 12, suspects 15, heroin 2, synthetic_pills 40" }) });
  const outcomesOf = (check: unknown) =>
    confront(dataset, [ruleOf(check as CheckSpec), ruleOf(LIMIT, { id: "sound" })], context).outcomes;
  const specs = [...rules.values()].map(({ id, check }) => [id, check] as const);
  const numbers = specs.flatMap(([id, check]) =>
    Object.entries(check).flatMap(([name, value]) => (typeof value === "number" ? [[id, name, check] as const] : [])),
  );

  test.each(specs)("%s without its parameters, or with others, is no crash of the whole", (_, { kind }) => {
    for (const check of [{ kind }, { kind, pairs: 5, slips: "x", wholes: {}, partitions: null, ratios: {} }]) {
      expect(outcomesOf(check).filter(({ rule }) => rule === "sound")).not.toEqual([]);
    }
  });

  test.each(numbers)("%s without a number for its %s is told, and doubts nothing", (_, name, check) => {
    for (const value of [undefined, null, "3", NaN, [3], {}]) {
      const own = outcomesOf({ ...check, [name]: value }).filter(({ rule }) => rule === "test");
      expect(own.map(({ outcome }) => outcome)).toEqual(["crashed"]);
    }
  });

  test.each([null, undefined, 5, "limit", {}, { kind: "constructor" }, { kind: "toString" }, []])(
    "%j is no check",
    (check) => {
      expect(outcomesOf(check).map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
        "test crashed",
        "sound pass",
        "sound fail",
      ]);
    },
  );

  test("of two rules of one id each is held, and a figure told once", () => {
    const twice = [ruleOf(LIMIT, { id: "one" }), ruleOf(LIMIT, { id: "one" })];
    expect(inShort(found(twice, { u: "heroin 2000" }))).toEqual(["soft rule.one C5"]);
  });
});

describe("one doubt of one figure", () => {
  const first = ruleOf(SLIP, { id: "first" });
  const second = ruleOf(LIMIT, { id: "second" });

  test("is told once, by the first rule", () => {
    expect(inShort(found([first, second], { u: "heroin 2000, opium 5000" }))).toEqual([
      "soft rule.first C5",
      "soft rule.first D5",
    ]);
  });

  test("what can't be goes before what is asked, and takes over the readings", () => {
    const hard = ruleOf(LIMIT, { id: "hard", severity: "hard" });
    const findings = found([first, hard], { u: "heroin 2000" });
    expect(inShort(findings)).toEqual(["hard rule.hard C5"]);
    expect(findings[0]!.choices).toEqual([{ value: 2, numberFormat: "#,##0" }]);
  });

  test("a part above two wholes is one error", () => {
    const hard = ruleOf(WHOLES, { severity: "hard" });
    expect(found([hard], { u: "heroin 20, all_drugs 5, all_drugs_unclear 6" })).toHaveLength(1);
  });

  test("a doubt about something else than size stands beside it", () => {
    const beside = ruleOf(UNROUNDED, { id: "beside", beside: true });
    expect(inShort(found([first, beside], { u: "heroin >2123.45" }))).toEqual([
      "soft rule.first C5",
      "soft rule.beside C5",
    ]);
  });

  test("exchanged columns explain both figures", () => {
    const history = historyOf({ u: "cases 1000, suspects 2000" }, { u: "cases 1010, suspects 2030" });
    const change = ruleOf({ kind: "countChange", limit: 2, from: 0 }, { id: "change" });
    const now = { u: "cases 2040, suspects 1020" };
    expect(inShort(found([change], now, { history }))).toHaveLength(2);
    expect(inShort(found([ruleOf(SWAPPED), change], now, { history }))).toEqual(["soft rule.test C5"]);
  });
});

test("a finding says what it is about, what was expected and how much it weighs", () => {
  const history = historyOf({ u: "heroin 150" });
  const findings = found([ruleOf(SLIP)], { u: "heroin hơn >1500", v: "heroin 500" }, { history });
  expect(findings).toEqual([
    {
      rule: "rule.test",
      severity: "soft",
      place: { sheet: "R", cell: "C5" },
      parameters: { value: 1500 },
      labels: { indicator: indicators.get("heroin")!.labels },
      expected: { from: 0, to: 1000, history: [{ period: yearOf(2023), value: 150 }] },
      subject: "p|vn|u|all|2024-01-01|2024-12-31|heroin",
      influence: (1500 - 1.5) / 2000,
      choices: [{ value: 1.5, numberFormat: '"hơn "#,##0.0' }],
    },
  ]);
});

test("a rule on trial only tells", () => {
  const [finding] = found([ruleOf(LIMIT, { severity: "hard", trial: true })], { u: "heroin 2000" });
  expect(finding).toMatchObject({ severity: "info", trial: true });
});

test.each<[string, Partial<EditRule>]>([
  ["a hard one", { severity: "hard" }],
  ["a soft one", { severity: "soft" }],
])("a rule on trial takes no other's place and lends it no readings: %s", (_, more) => {
  const trial = ruleOf(SLIP, { id: "trial", trial: true, ...more });
  const history = historyOf({ u: "heroin 150" });
  const findings = found([trial, ruleOf(LIMIT)], { u: "heroin 1500" }, { history });
  expect(inShort(findings)).toEqual(["soft rule.test C5", "info rule.trial C5"]);
  expect(findings.map(({ choices = [] }) => choices.length)).toEqual([0, 1]);
});

describe("reasons", () => {
  const key = (year: number) => `p|vn|u|all|${year}-01-01|${year}-12-31|heroin`;
  const reason = (year: number, more: Partial<Reason> = {}): Reason => ({
    rule: "rule.test",
    key: key(year),
    text: `said in ${year}`,
    period: yearOf(year),
    value: 2000,
    ...more,
  });
  const withoutValue = ({ value: _value, ...rest }: Reason): Reason => rest;
  const given = (...reasons: readonly Reason[]) =>
    found([ruleOf(LIMIT)], { u: "heroin 2000" }, { reasons })[0]!.reason?.text;

  test.each<[string, readonly Reason[], string | undefined]>([
    ["none", [], undefined],
    ["for the figure", [reason(2024)], "said in 2024"],
    ["for a text that is not what stands there", [reason(2024, { value: "2000 kg" })], undefined],
    ["for a blank cell", [withoutValue(reason(2024))], undefined],
    ["for another figure in its place", [reason(2024, { value: 1900 })], undefined],
    ["the later of two", [reason(2024, { text: "old" }), reason(2024, { text: "new" })], "new"],
    ["for the year before, which is shown", [reason(2023)], "said in 2023"],
    ["for the latest year before", [reason(2023), reason(2022)], "said in 2023"],
    ["for this year before those of earlier ones", [reason(2024), reason(2023)], "said in 2024"],
    ["for a later year", [reason(2025)], undefined],
    ["of another rule", [reason(2024, { rule: "rule.other" })], undefined],
    ["of another unit", [reason(2024, { key: key(2024).replace("|u|", "|v|") })], undefined],
  ])("%s", (_, reasons, text) => {
    expect(given(...reasons)).toBe(text);
  });
});

describe("ranking", () => {
  const finding = (rule: string, severity: Finding["severity"], influence?: number): Finding => ({
    rule,
    severity,
    place: {},
    ...(influence !== undefined && { influence }),
  });
  test("by severity, then by influence", () => {
    const ranked = rankFindings([
      finding("a", "soft", 0.1),
      finding("b", "info"),
      finding("c", "soft"),
      finding("d", "hard"),
      finding("e", "soft", 0.9),
      finding("f", "hard", 0.5),
      finding("g", "soft", 0.4),
    ]);
    expect(ranked.map(({ rule }) => rule).join("")).toBe("fdegacb");
  });
});
