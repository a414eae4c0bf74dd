import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import { shiftYears } from "../../../src/core/dataset/ReferencePeriod";
import type { Programme } from "../../../src/core/dataset/Programme";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { arbitraryReturn, type ReturnCase, withWordsOf } from "../../support/forms/arbitraryReturn";
import { figure, short } from "../../support/figures";
import { figuresOf, FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import type { Observation } from "../../../src/core/dataset/Observation";
import { sh09 } from "../../../src/catalogue/programmes/sh09";

const withoutSource = ({ source: _source, ...observation }: Observation): Omit<Observation, "source"> => observation;
const programmes = [...catalogue.programmes.values()].map((programme): Programme => ({
  ...programme,
  previousPeriod: shiftYears(programme.period, -20),
}));

describe.each(programmes)("$id", (programme) => {
  test.each(LANGUAGES)("whatever it allows is read back unchanged, in %s", async (language) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReturn(programme, language), async ({ observations }: ReturnCase) => {
        const form = await FormUnderTest.make({ programme, language });
        expect(inShort(await form.fill(observations))).toEqual([]);
        const reading = await form.read();
        expect(reading.findings.filter(({ severity }) => severity === "hard")).toEqual([]);
        expect(new Set(reading.observations.map(withoutSource))).toEqual(
          new Set(observations.map((observation) => withWordsOf(language, observation))),
        );
        const filledAgain = await FormUnderTest.make({ programme, language });
        await filledAgain.fill(reading.observations);
        expect(new Set((await filledAgain.read()).observations)).toEqual(new Set(reading.observations));
      }),
      { numRuns: programme.modules ? 6 : 40 },
    );
  });
});

const PLACE = { programme: "sh09", party: "vn", reportingUnit: "son_la_forces", zone: "border", period: sh09.period };
const observe = (
  indicator: string,
  quantity: Observation["quantity"],
  more: Partial<Observation> = {},
): Observation => ({
  ...PLACE,
  indicator,
  quantity,
  ...more,
});
const kg = (text: string): Observation["quantity"] => figure(text, "kg")!;

test.each<[string, Partial<Observation>, object]>([
  ["programme", { programme: "sh10" }, { code: "sh10", there: "sh09" }],
  [
    "period_start, period_end",
    { period: shiftYears(sh09.period, 1) },
    { code: "2010-01-01..2020-12-31", there: "2009-01-01..2019-12-31" },
  ],
  ["party", { party: "xx" }, { code: "xx", there: "vn, la" }],
  ["reporting_unit", { reportingUnit: "nobody" }, { code: "nobody", there: "son_la_forces, joint_teams, son_la" }],
  ["zone", { zone: "across" }, { code: "across", there: "border" }],
  ["indicator", { indicator: "opium_tonnes" }, { code: "opium_tonnes" }],
])("a figure without a place is told with its %s and the codes there are", async (column, wrong, said) => {
  const form = await FormUnderTest.make();
  const [finding] = await form.fill([observe("heroin", kg("1"), wrong)]);
  expect(finding).toMatchObject({ rule: "fill.noPlace", parameters: { line: 2, column, ...said } });
  expect(finding!.parameters!["there"]).toMatch(/\w/);
});

test("of many codes those most like the one that was looked for are named, and how many more there are", async () => {
  const form = await FormUnderTest.make();
  const [finding] = await form.fill([observe("cannabis_bricks_x", kg("1"))]);
  const there = String(finding!.parameters!["there"]);
  expect(there).toMatch(/^(?:\w+, ){23}\w+ … \(\+\d+\)$/);
  expect(there.split(", ")[0]).toBe("cannabis_bricks");
});

describe("what a form can't hold is refused, and nothing is written", () => {
  test.each<[string, readonly Observation[], string]>([
    ["another programme", [observe("heroin", kg("1"), { programme: "sh10" })], "fill.noPlace"],
    ["another unit", [observe("heroin", kg("1"), { reportingUnit: "joint_teams" })], "fill.noPlace"],
    ["another zone", [observe("heroin", kg("1"), { zone: "across" })], "fill.noPlace"],
    ["another party", [observe("heroin", kg("1"), { party: "la" })], "fill.noPlace"],
    ["another period", [observe("heroin", kg("1"), { period: shiftYears(sh09.period, 1) })], "fill.noPlace"],
    ["another indicator", [observe("ketamine_kg", kg("1"))], "fill.noPlace"],
    ["another unit of measure", [observe("heroin", figure("1", "pill")!)], "fill.otherUnit"],
    ["a place taken", [observe("heroin", kg("1")), observe("heroin", kg("2"))], "fill.twice"],
    ["half a case", [observe("cases", figure("1.5", "case")!)], "fill.cannotSay"],
    ["a count with decimals in disguise", [observe("cases", figure("1.347", "case")!)], "fill.cannotSay"],
    [
      "words that are a figure",
      [observe("heroin", { kind: "qualitative", unit: "kg", text: "15 kg" })],
      "fill.cannotSay",
    ],
    ["words of no meaning", [observe("heroin", { kind: "qualitative", unit: "kg", text: "abc" })], "fill.cannotSay"],
    ["words that say none", [observe("heroin", { kind: "qualitative", unit: "kg", text: "không" })], "fill.cannotSay"],
    ["a number no cell holds exactly", [observe("cases", figure("9007199254740993", "case")!)], "fill.cannotSay"],
  ])("%s", async (_what, observations, rule) => {
    const form = await FormUnderTest.make();
    const findings = await form.fill([observe("opium", kg("60")), ...observations]);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]).toMatchObject({ severity: "hard", parameters: { line: observations.length + 2 } });
    expect((await form.read()).observations).toEqual([]);
  });
});

test("cells no observation speaks of stay as they are, texts as stated too", async () => {
  const form = await FormUnderTest.make();
  await form.fill([
    observe("heroin", { ...kg("hơn >390"), asStated: "hơn 390 kg hê-rô-in" }),
    observe("opium", kg("60")),
  ]);
  await form.fill([observe("cases", { ...figure("977", "case")!, asStated: "977 vụ" })]);
  const figures = figuresOf(await form.read());
  expect([...figures].map(([place, quantity]) => [place, short(quantity), quantity.asStated])).toEqual([
    ["border son_la_forces cases", "977", "977 vụ"],
    ["border son_la_forces heroin", "hơn >390", "hơn 390 kg hê-rô-in"],
    ["border son_la_forces opium", "60", undefined],
  ]);
});

test("what a cell holds already is not written over; saying it again is no fault", async () => {
  const form = await FormUnderTest.make();
  await form.fill([observe("opium", kg("60"))]);
  form.type("border son_la_forces heroin", "1.264");
  const findings = await form.fill([observe("opium", kg("61")), observe("heroin", kg("390"))]);
  expect(findings.map(({ rule }) => rule)).toEqual(["fill.holdsOther", "fill.holdsOther"]);
  expect(await form.fill([observe("opium", kg("60"))])).toEqual([]);
  expect([...figuresOf(await form.read())].map(([place, quantity]) => [place, short(quantity)])).toEqual([
    ["border son_la_forces opium", "60"],
  ]);
});

test("a figure typed over has no text as stated any more", async () => {
  const form = await FormUnderTest.make();
  await form.fill([observe("opium", { ...kg("60"), asStated: "60 kg thuốc phiện" })]);
  form.type("border son_la_forces opium", 61);
  expect(figuresOf(await form.read()).get("border son_la_forces opium")).toEqual(kg("61"));
});

test("sums bear the qualifier their parts allow", async () => {
  const form = await FormUnderTest.make();
  await form.fill([
    observe("heroin", kg("hơn >390")),
    observe("heroin", kg("hơn >874"), { reportingUnit: "joint_teams", zone: "across" }),
  ]);
  const column = form.rangeOf("hoptac.col.heroin.this").column;
  expect(form.results.cell(form.rangeOf("hoptac.total").row, column)).toMatchObject({
    value: 1264,
    style: { numberFormat: '[<1263.5]"? "#,##0.0##;[>1264.5]"? "#,##0.0##;"hơn "#,##0' },
  });
  expect(form.results.cell(form.rangeOf("hoptac.subtotal.border").row, column)?.value).toBe(390);
});
