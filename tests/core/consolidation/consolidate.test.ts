import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { groupReturns } from "../../../src/core/consolidation/returnsTogether";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { figureOf } from "../../../src/core/narrative/figureOf";
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
const EIGHT = "all eight_provinces cases";
const totals = (readings: readonly FormReading[]): readonly string[] => {
  const { dataset } = consolidate(readings);
  return dataset!.programme.zones.map(({ id: zone }) =>
    short(figureOf(dataset!, catalogue, { indicator: "cases", zone, period: "now", measure: "amount" })?.quantity),
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
    "info form.totalOpen E14",
    "hard returns.conflict E11",
    "hard returns.conflict E11",
  ]);
});

const earlier = { from: "1998-01-01", to: "2008-12-31" };
const NAMES_OF: Readonly<Record<string, object>> = {
  programme: { firstProgramme: sh09.labels.vi, otherProgramme: eightProvinces.labels.vi },
  period: { firstPeriod: "2009 - 2019", otherPeriod: "2009 - 2018" },
  previousPeriod: { firstPeriod: "1998 - 2008", otherPeriod: "1999 - 2008" },
  version: { firstProgramme: sh09.labels.vi, otherProgramme: sh09.labels.vi },
};

test.each<[string, FormOf, string]>([
  ["programmes", { programme: eightProvinces }, "programme"],
  [
    "zones of a programme's units",
    { programme: { ...sh09, units: sh09.units.map((unit) => ({ ...unit, zones: ["border", "across"] })) } },
    "version",
  ],
  ["periods", { period: { from: "2009-01-01", to: "2018-12-31" } }, "period"],
  ["earlier periods", { previousPeriod: { from: "1999-01-01", to: "2008-12-31" } }, "previousPeriod"],
])("different %s are never mixed", async (_what, form, what) => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 1 }, { previousPeriod: earlier }),
    await returned("b.xlsx", { [form.programme === eightProvinces ? EIGHT : ACROSS]: 2 }, form),
  ];
  const mixed = {
    rule: `returns.mixed.${what}`,
    severity: "hard",
    place: { file: "b.xlsx", sheet: "Kết quả" },
    parameters: {
      first: "a.xlsx / Kết quả",
      other: "b.xlsx / Kết quả",
      ...NAMES_OF[what],
    },
  };
  expect(consolidate(readings)).toEqual({ refused: mixed, findings: [mixed] });
});

test("a programme whose labels were put differently since is the same programme", async () => {
  const reworded = { ...sh09, labels: { en: "SH09" } };
  const readings = [
    await returned("a.xlsx", { [CASES]: 977 }),
    await returned("b.xlsx", { [ACROSS]: 3320 }, { programme: reworded }),
  ];
  const { dataset, findings } = consolidate(readings);
  expect([inShort(findings), dataset?.programme]).toEqual([[], sh09]);
  expect(totals(readings)).toEqual(["977", "3320"]);
});

describe("returns that cover different things by their own words", () => {
  const elsewhere = { ...sh09, scope: { en: "The whole country" } };

  test("of one side are joined with a question, and both stand under the tables", async () => {
    const readings = [
      await returned("a.xlsx", { [CASES]: 977 }),
      await returned("b.xlsx", { [ACROSS]: 3320 }, { programme: elsewhere }),
    ];
    const { dataset, findings } = consolidate(readings);
    expect(findings).toMatchObject([
      {
        rule: "returns.coverage",
        severity: "soft",
        place: { file: "b.xlsx" },
        parameters: { firstCoverage: sh09.scope.vi, otherCoverage: "The whole country" },
      },
    ]);
    expect(dataset?.programme.scope.en).toBe(`${sh09.scope.en}; The whole country`);
    expect(totals(readings)).toEqual(["977", "3320"]);
  });

  test("of two sides are each side's own, so that they are never added", async () => {
    const [first, ...others] = sh09.units;
    const lao = { ...first!, id: "lao_forces", party: "la" };
    const both = { ...sh09, units: [first!, lao, ...others] };
    const readings = [
      await returned("a.xlsx", { [CASES]: 977 }, { programme: both }),
      await returned("b.xlsx", { "border lao_forces cases": 5 }, { programme: { ...both, scope: elsewhere.scope } }),
    ];
    const { dataset, findings } = consolidate(readings);
    expect(inShort(findings)).toEqual(["soft returns.coverage"]);
    expect(dataset?.programme.parties.map(({ scope }) => scope?.en)).toEqual([sh09.scope.en, "The whole country"]);
    const given = { ...both, parties: both.parties.map((party) => ({ ...party, scope: { en: `of ${party.id}` } })) };
    const stated = consolidate([
      await returned("a.xlsx", { [CASES]: 977 }, { programme: given }),
      await returned("b.xlsx", { "border lao_forces cases": 5 }, { programme: both }),
    ]);
    expect(inShort(stated.findings)).toEqual(["soft returns.coverage"]);
    expect(stated.dataset?.programme.parties.map(({ scope }) => scope?.en)).toEqual(["of vn", "of la"]);
  });
});

describe("a programme that changed after returns came", () => {
  const [first, ...others] = sh09.units;
  const unitOfItsOwn = { ...first!, id: "newcomer" };

  test.each<[string, Programme, asked: string]>([
    ["asked for one indicator less", { ...sh09, indicators: ["cases", "suspects"] }, "sh09"],
    ["has lost a unit", { ...sh09, units: others }, "sh09"],
    ["has got a zone", { ...sh09, zones: [...sh09.zones, { id: "coast", labels: { en: "Coast" } }] }, "with the zone"],
    ["has got a unit", { ...sh09, units: [...sh09.units, unitOfItsOwn] }, "with the unit"],
  ])("is joined with a question, whichever comes first: one %s", async (_what, programme, asked) => {
    const readings = [
      await returned("a.xlsx", { [CASES]: 977 }),
      await returned("b.xlsx", { "across joint_teams cases": 3320 }, { programme }),
    ];
    const leading = consolidate(readings).dataset?.programme;
    for (const order of [readings, [...readings].reverse()]) {
      const { dataset, findings } = consolidate(order);
      expect(dataset?.programme).toEqual(leading);
      expect(inShort(findings)).toEqual(["soft returns.versions"]);
      expect(dataset?.observations).toHaveLength(readings.length);
      const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id).sort();
      const wanted = asked === "sh09" ? sh09 : programme;
      expect(ids(dataset!.programme.units)).toEqual(ids(wanted.units));
      expect([...dataset!.programme.indicators].sort()).toEqual([...wanted.indicators].sort());
      expect(ids(dataset!.programme.zones)).toEqual(ids(wanted.zones));
    }
  });
});

test.each<[string, FormOf]>([
  ["programme", { programme: eightProvinces }],
  ["period", { period: { from: "2009-01-01", to: "2018-12-31" } }],
])("a blank form of another %s beside a filled one is left alone, whichever comes first", async (_what, form) => {
  const readings = [await returned("a.xlsx", { [CASES]: 977 }), await returned("b.xlsx", {}, form)];
  for (const order of [readings, [...readings].reverse()]) {
    expect(consolidate(order)).toMatchObject({ dataset: { programme: sh09, period: sh09.period }, findings: [] });
    expect(totals(order)).toEqual(["977", ""]);
  }
});

test("blank forms alone: those of one programme are a dataset without figures, those of two are not joined", async () => {
  const blank = [await returned("a.xlsx", {}), await returned("b.xlsx", {})];
  expect(consolidate(blank)).toMatchObject({ dataset: { observations: [] }, findings: [] });
  const other = await returned("b.xlsx", {}, { programme: eightProvinces });
  expect(consolidate([blank[0]!, other]).dataset).toBeUndefined();
});

describe("a form without a valid period", () => {
  const undated = async (figures: Readonly<Record<string, number | string>>, day: string | null) => {
    const form = await FormUnderTest.make({}, new MemoryWorkbook("b.xlsx"));
    for (const [place, value] of Object.entries(figures)) form.type(place, value);
    return form.typeInfo("to", day).read();
  };

  test.each<[string, Readonly<Record<string, number | string>>, string | null, string]>([
    ["a figure", { [ACROSS]: 3320 }, null, "form.periodMissing"],
    ["a figure in question", { [ACROSS]: 1.347 }, null, "form.periodMissing"],
    ["what is not stated", { [ACROSS]: "không nêu" }, "31/2/2019", "form.badDate"],
  ])("and with %s refuses the whole", async (_what, figures, day, rule) => {
    const readings = [await returned("a.xlsx", { [CASES]: 977 }), await undated(figures, day)];
    for (const order of [readings, [...readings].reverse()]) {
      expect(consolidate(order)).toMatchObject({
        refused: { rule, severity: "hard", place: { file: "b.xlsx", sheet: "Thông tin chung", cell: "B11" } },
      });
      expect(consolidate(order).dataset).toBeUndefined();
    }
  });

  test("but blank is told, and left alone", async () => {
    const readings = [await undated({}, null), await returned("a.xlsx", { [CASES]: 977 })];
    expect(inShort(consolidate(readings).findings)).toEqual(["hard form.periodMissing B11"]);
    expect(totals(readings)).toEqual(["977", ""]);
  });
});

test("returns are grouped by programme and period, in the order they come", async () => {
  const readings = [
    await returned("a.xlsx", { [CASES]: 1 }),
    await returned("b.xlsx", { [EIGHT]: 2 }, { programme: eightProvinces }),
    await returned("c.xlsx", { [ACROSS]: 3 }, { programme: { ...sh09, labels: { en: "SH09" } } }),
    await returned("d.xlsx", { [ACROSS]: 4 }, { period: { from: "2020-01-01", to: "2020-12-31" } }),
  ];
  const [a, b, c, d] = readings;
  expect(groupReturns(readings)).toEqual([[a, c], [b], [d]]);
  expect(groupReturns([])).toEqual([]);
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
  const { findings, ...more } = consolidate([await form.read()]);
  expect([more, inShort(findings)]).toEqual([{ refused: findings[0] }, ["hard form.periodMissing B11"]]);
});

test("nothing to join", () => {
  expect(consolidate([])).toEqual({ findings: [], refused: undefined });
});
