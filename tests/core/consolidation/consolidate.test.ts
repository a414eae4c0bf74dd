import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { totalOf } from "../../../src/core/dataset/Dataset";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { type FormOf, FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import { short } from "../../support/figures";

/** A return from a file, with figures of SH09's border communes and the area across the border. */
async function returned(
  fileName: string,
  figures: Readonly<Record<string, number | string>>,
  form: FormOf = {},
): Promise<FormReading> {
  const made = await FormUnderTest.make(form, new MemoryWorkbook(fileName));
  for (const [place, value] of Object.entries(figures)) made.type(place, value);
  return made.read();
}

const CASES = "border son_la_forces cases";
const ACROSS = "across joint_teams cases";
const totals = (readings: readonly FormReading[]): readonly string[] => {
  const { dataset } = consolidate(readings);
  return dataset!.programme.zones.map((zone) =>
    short(totalOf(dataset!, [zone], catalogue.indicators.get("cases")!, dataset!.period).quantity),
  );
};

test("returns of two units make one dataset", async () => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 977 }, { unit: "son_la_forces" }),
    await returned("b.xlsx", { [ACROSS]: 3320 }, { unit: "joint_teams" }),
  ];
  expect(inShort(consolidate(readings).findings)).toEqual([]);
  expect(totals(readings)).toEqual(["977", "3320"]);
});

test("forms in different languages say the same", async () => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 977 }, { language: "vi" }),
    await returned("b.xlsx", { [ACROSS]: 3320 }, { language: "lo" }),
  ];
  expect(totals(readings)).toEqual(["977", "3320"]);
});

test("the same figure twice counts once and is queried", async () => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 977 }),
    await returned("b.xlsx", { [CASES]: 977, [ACROSS]: 3320 }),
  ];
  const { findings } = consolidate(readings);
  expect(findings).toEqual([
    {
      rule: "returns.duplicate",
      severity: "soft",
      place: { file: "b.xlsx", sheet: "Kết quả", cell: "C11" },
      parameters: { other: "a.xlsx / Kết quả!C11" },
    },
  ]);
  expect(totals(readings)).toEqual(["977", "3320"]);
});

test("two figures for one thing: neither counts, each names the other", async () => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 977 }),
    await returned("b.xlsx", { [CASES]: 979, [ACROSS]: 3320 }),
  ];
  const { findings } = consolidate(readings);
  expect(
    findings.map(({ rule, severity, place, parameters }) => [severity, rule, place.file, parameters?.["other"]]),
  ).toEqual([
    ["hard", "returns.conflict", "a.xlsx", "b.xlsx / Kết quả!C11"],
    ["hard", "returns.conflict", "b.xlsx", "a.xlsx / Kết quả!C11"],
  ]);
  expect(totals(readings)).toEqual(["", "3320"]);
});

test.each<[string, number | string, number | string, readonly string[]]>([
  ["the same number", 977, 977, ["soft returns.duplicate C11"]],
  ["the same words", "nhiều", "nhiều", ["soft returns.duplicate C11"]],
  ["not stated twice", "không nêu", "không nêu", ["soft returns.duplicate C11"]],
  ["none twice", 0, 0, ["soft returns.duplicate C11"]],
  ["different words", "nhiều", "một số", ["hard returns.conflict C11", "hard returns.conflict C11"]],
  ["none and not stated", 0, "không nêu", ["hard returns.conflict C11", "hard returns.conflict C11"]],
  ["a figure and a blank", 977, "", []],
])("%s", async (_what, a, b, findings) => {
  const readings = [await returned("a.xlsx", { [CASES]: a }), await returned("b.xlsx", { [CASES]: b })];
  expect(inShort(consolidate(readings).findings)).toEqual(findings);
});

test("a qualifier makes another figure of it", async () => {
  const readings = [
    await returned("a.xlsx", { "border son_la_forces heroin": 390 }),
    await returned("b.xlsx", { "border son_la_forces heroin": "hơn 390" }),
  ];
  expect(inShort(consolidate(readings).findings)).toEqual([
    "soft intake.fix.qualifier E11",
    "hard returns.conflict E11",
    "hard returns.conflict E11",
  ]);
});

const earlier = { from: "1998-01-01", to: "2008-12-31" };

test.each<[string, FormOf, string]>([
  ["programmes", { programme: eightProvinces }, "programme"],
  ["editions of a programme", { programme: { ...sh09, scope: { en: "the same, differently put" } } }, "programme"],
  ["periods", { period: { from: "2009-01-01", to: "2018-12-31" } }, "period"],
  ["earlier periods", { previousPeriod: { from: "1999-01-01", to: "2008-12-31" } }, "previousPeriod"],
])("different %s are never mixed", async (_what, form, what) => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 1 }, { previousPeriod: earlier }),
    await returned("b.xlsx", {}, form),
  ];
  const { dataset, findings } = consolidate(readings);
  expect(dataset).toBeUndefined();
  expect(findings).toEqual([
    {
      rule: `returns.mixed.${what}`,
      severity: "hard",
      place: { file: "b.xlsx", sheet: "Kết quả" },
      parameters: { first: "a.xlsx / Kết quả", other: "b.xlsx / Kết quả" },
    },
  ]);
});

test("one return that knows of no earlier period joins those that do", async () => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 1 }),
    await returned("b.xlsx", { [ACROSS]: 2, [`${ACROSS} last`]: 3 }, { previousPeriod: earlier }),
  ];
  expect(consolidate(readings)).toMatchObject({ dataset: { previousPeriod: earlier }, findings: [] });
});

test("without a period there is no dataset", async () => {
  const form = await FormUnderTest.make();
  form.type(CASES, 1).typeInfo("to", null);
  const { dataset, findings } = consolidate([await form.read()]);
  expect([dataset, inShort(findings)]).toEqual([undefined, ["hard form.periodMissing B11"]]);
});

test("nothing to join", () => {
  expect(consolidate([])).toEqual({ findings: [] });
});
