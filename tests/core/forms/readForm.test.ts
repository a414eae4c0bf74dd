import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import { NAMES } from "../../../src/core/forms/formNames";
import { readReturns } from "../../../src/core/tasks/readReturns";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { copySheet, remove, removeSheet } from "../../support/forms/edits";
import { ALL, filled, FIGURES, readFigures } from "../../support/forms/filledForm";
import { figuresOf, FormUnderTest, inShort, recalculate } from "../../support/forms/FormUnderTest";
import { figure, short } from "../../support/figures";

describe("a form that can't be read at all", () => {
  const putMeta = (form: FormUnderTest, name: string, offset: number, value: string | number | null): void => {
    const { refersTo } = form.meta.names.find((each) => each.name === name)!;
    const [, letters = "", digits = ""] = /\$([A-Z]+)\$(\d+)/.exec(refersTo)!;
    form.meta.put(Number(digits) - 1 + offset, letters.charCodeAt(0) - 65, value);
  };
  const programmeOf = (change: (programme: Record<string, unknown>) => void): string => {
    const programme = structuredClone(quangNamSeKong) as unknown as Record<string, unknown>;
    change(programme);
    return JSON.stringify(programme);
  };

  test.each<[string, (form: FormUnderTest) => void, string, object]>([
    ["the information sheet deleted", (form) => removeSheet(form.workbook, form.info), "form.infoMissing", {}],
    ["the hidden sheet deleted", (form) => removeSheet(form.workbook, form.meta), "form.metaMissing", {}],
    [
      "another template",
      (form) => putMeta(form, NAMES.template, 0, "case_register"),
      "form.otherTemplate",
      { template: "case_register" },
    ],
    [
      "a template without a name",
      (form) => putMeta(form, NAMES.template, 0, null),
      "form.otherTemplate",
      { template: "" },
    ],
    ["a newer version", (form) => putMeta(form, NAMES.template, 1, 2), "form.newerVersion", { version: "2", known: 1 }],
    [
      "a version that is none",
      (form) => putMeta(form, NAMES.template, 1, "one"),
      "form.newerVersion",
      { version: "one" },
    ],
    [
      "a programme cut short",
      (form) => putMeta(form, NAMES.programme, 0, '{"id":"sh09"'),
      "form.programmeUnreadable",
      {},
    ],
    ["no programme", (form) => putMeta(form, NAMES.programme, 0, null), "form.programmeUnreadable", {}],
    [
      "a programme with an indicator nobody knows",
      (form) =>
        putMeta(
          form,
          NAMES.programme,
          0,
          programmeOf((programme) => (programme["indicators"] = ["moonshine"])),
        ),
      "form.programmeUnreadable",
      {},
    ],
    ["the template's name lost", (form) => void form.meta.names.shift(), "form.otherTemplate", { template: "" }],
  ])("%s", async (_what, edit, rule, parameters) => {
    const form = await filled();
    edit(form);
    const { forms, findings } = await readReturns(form.workbook, catalogue);
    expect(forms).toEqual([]);
    // Every sheet that lacks the one it refers to says so.
    expect(new Set(findings.map((finding) => `${finding.severity} ${finding.rule}`))).toEqual(
      new Set([`hard ${rule}`]),
    );
    expect(findings[0]?.place).toEqual({ sheet: "Kết quả" });
    expect(findings[0]?.parameters ?? {}).toMatchObject(parameters);
  });

  test("all names lost: the workbook still says that it was a form", async () => {
    const form = await filled();
    for (const { names } of form.workbook.sheets) names.length = 0;
    const { forms, findings } = await readReturns(form.workbook, catalogue);
    expect([forms, inShort(findings)]).toEqual([[], ["hard form.namesLost"]]);
  });

  test("a workbook of another program is no form", async () => {
    const { workbook } = await filled();
    workbook.sheets.splice(0, Infinity, new Sheet("Sheet1"));
    workbook.properties.clear();
    expect(await readReturns(workbook, catalogue)).toMatchObject({ forms: [], findings: [] });
  });
});

describe("the information sheet", () => {
  test.each<[string, (form: FormUnderTest) => void, readonly string[]]>([
    ["no first day", (form) => void form.typeInfo("from", null), ["hard form.periodMissing B10"]],
    ["no last day", (form) => void form.typeInfo("to", ""), ["hard form.periodMissing B11"]],
    ["no day at all", (form) => void form.typeInfo("from", null).typeInfo("to", null), ["hard form.periodMissing B10"]],
    ["a day that is none", (form) => void form.typeInfo("to", "31/2/2019"), ["hard form.badDate B11"]],
    ["month before day", (form) => void form.typeInfo("to", "12/31/2019"), ["hard form.badDate B11"]],
    ["words for a day", (form) => void form.typeInfo("from", "đầu năm"), ["hard form.badDate B10"]],
    ["an error value", (form) => void form.typeInfo("from", { error: "#N/A" }), ["hard form.badDate B10"]],
    ["the end before the start", (form) => void form.typeInfo("to", 36_000), ["hard form.periodEndsBeforeStart B11"]],
    [
      "the first day's name lost",
      ({ info }) =>
        void info.names.splice(
          info.names.findIndex(({ name }) => name === NAMES.info("from")),
          1,
        ),
      ["hard form.infoCellLost"],
    ],
    [
      "the first day's row deleted",
      ({ workbook, info }) => remove(workbook, info, "rows", 9),
      ["hard form.infoCellLost"],
    ],
  ])("%s: no figure is attributed to a period", async (_what, edit, findings) => {
    const form = await filled();
    edit(form);
    const reading = await form.read();
    expect(inShort(reading.findings)).toEqual(findings);
    expect(reading.findings[0]?.place.sheet).toBe("Thông tin chung");
    expect(reading.observations).toEqual([]);
  });

  test.each<[string, (form: FormUnderTest) => void, readonly string[]]>([
    ["half an earlier period", (form) => void form.typeInfo("previous_from", 39_000), ["hard form.periodMissing B13"]],
    [
      "an earlier period that ends in this one",
      (form) => void form.typeInfo("previous_from", 39_000).typeInfo("previous_to", 39_814),
      ["hard form.periodsOverlap B13"],
    ],
    [
      "an unknown way of writing numbers",
      (form) => void form.typeInfo("numbers", "1 234,5"),
      ["hard form.numbersUnknown B14"],
    ],
  ])("%s: the figures of this period stand", async (_what, edit, findings) => {
    const form = await filled();
    edit(form);
    expect(inShort((await form.read()).findings)).toEqual(findings);
    expect(await readFigures(form)).toEqual(ALL);
  });

  test("without a way of writing numbers an ambiguous text is asked about", async () => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces heroin", "1.347");
    expect(inShort((await form.read()).findings)).toContain("hard intake.ask.separator E11");
    form.typeInfo("numbers", null);
    expect(inShort((await form.read()).findings)).toEqual([
      "hard form.numbersUnknown B14",
      "hard intake.ask.separator E11",
    ]);
    expect((await form.read()).observations).toEqual([]);
  });

  test("figures of an earlier period nobody dated are told one by one", async () => {
    const form = await FormUnderTest.make({ previousPeriod: { from: "1998-01-01", to: "2008-12-31" } });
    form.type("border son_la_forces cases last", 5).typeInfo("previous_from", null).typeInfo("previous_to", null);
    const reading = await form.read();
    expect(inShort(reading.findings)).toEqual(["hard form.noPreviousPeriod C11"]);
    expect(reading.observations).toEqual([]);
  });
});

describe("what was typed by hand", () => {
  test.each<[string, string, Parameters<FormUnderTest["type"]>[1], string | undefined, readonly string[], string]>([
    ["a number", "heroin", 266.8, undefined, [], "266.8"],
    [
      "a text with a qualifier",
      "heroin",
      "hơn 390",
      undefined,
      ["soft intake.fix.qualifier E11", "info form.totalOpen E14"],
      "hơn >390",
    ],
    [
      "a qualifier of another language",
      "heroin",
      "more than 390",
      undefined,
      ["soft intake.fix.qualifier E11", "info form.totalOpen E14"],
      "more than >390",
    ],
    [
      "thousands as text",
      "cases",
      "1.347",
      undefined,
      ["soft intake.fix.grouping C11", "info form.totalOpen C14"],
      "1347",
    ],
    ["thousands Excel took for decimals", "cases", 1.347, undefined, ["hard intake.ask.thousands C11"], ""],
    ["a dash", "cases", "-", undefined, ["hard intake.ask.dash C11"], ""],
    ["none, in words", "cases", "không", undefined, ["soft intake.fix.zero C11"], "0"],
    ["not stated", "cases", "không nêu", undefined, [], "…"],
    ["words", "cases", "nhiều", undefined, [], "nhiều"],
    ["an error value", "cases", { error: "#REF!" }, undefined, ["hard intake.error.errorValue C11"], ""],
    ["less than nothing", "cases", -1, undefined, ["hard intake.error.negative C11"], ""],
    ["more than eleven years can have", "cases", 330_001, undefined, ["soft intake.warning.large C11"], "330001"],
    ["what eleven years can have", "cases", 330_000, undefined, [], "330000"],
    ["a blank", "cases", " ", undefined, [], ""],
  ])("%s", async (_what, indicator, value, format, findings, expected) => {
    const form = await FormUnderTest.make();
    form.type(`border son_la_forces ${indicator}`, value, format);
    const reading = await form.read();
    expect(inShort(reading.findings)).toEqual(findings);
    expect(short(figuresOf(reading).get(`border son_la_forces ${indicator}`))).toBe(expected);
  });

  test("a formula is a figure, and told", async () => {
    const form = await FormUnderTest.make();
    const { row, column } = form.place("border son_la_forces heroin");
    form.results.putFormula(row, column, "=100+166.8", 266.8);
    recalculate(form.results);
    const reading = await form.read();
    expect(inShort(reading.findings)).toEqual(["soft intake.warning.formula E11"]);
    expect(reading.observations).toHaveLength(1);
  });

  test.each(["=900+77", "=1/0"])(
    "%s without a result, as programs write it that don't calculate, is no blank",
    async (formula) => {
      const form = await FormUnderTest.make();
      const { row, column } = form.place("border son_la_forces cases");
      form.results.putFormula(row, column, formula, null);
      const reading = await form.read();
      expect(inShort(reading.findings)).toEqual(["hard intake.error.notCalculated C11"]);
      expect(reading.observations).toEqual([]);
    },
  );

  // A correction would write a constant over the formula.
  test.each<[string, CellValue]>([
    ["a number as text", "266,8"],
    ["a word and a number", "hơn 390"],
    ["a number that can be read in two ways", "1.347"],
    ["a number with a unit of its own", "2 tấn"],
  ])("%s from a formula is told, with no correction on offer", async (_what, value) => {
    const form = await FormUnderTest.make();
    form.typeInfo("numbers", null);
    const offered = async (): Promise<number> =>
      (await form.read()).findings.flatMap(({ fix, choices = [] }) => (fix ? [fix, ...choices] : choices)).length;
    form.type("border son_la_forces heroin", value);
    expect(await offered()).toBeGreaterThan(0);
    const { row, column } = form.place("border son_la_forces heroin");
    form.results.putFormula(row, column, "=Z1", value);
    expect(await offered()).toBe(0);
    expect((await form.read()).findings.map(({ place }) => place.cell)).toContain("E11");
  });

  test("every finding names its file, sheet and cell", async () => {
    const { workbook } = await FormUnderTest.make();
    const named = Object.assign(workbook, { fileName: "son-la.xlsx" });
    const form = await FormUnderTest.make({}, named);
    form.type("border son_la_forces cases", -1);
    const [finding] = (await form.read()).findings;
    expect(finding?.place).toEqual({ file: "son-la.xlsx", sheet: "Kết quả (2)", cell: "C11" });
  });
});

describe("several forms in one workbook", () => {
  test("each is read by itself", async () => {
    const first = await filled();
    const second = await FormUnderTest.make({ programme: quangNamSeKong, language: "lo" }, first.workbook);
    second.type("quang_nam quang_nam cases", 3);
    expect(await readFigures(first)).toEqual(ALL);
    expect(await readFigures(second)).toEqual([["quang_nam quang_nam cases", "3"]]);
  });

  test("a copy of the results is a form of its own, with the first one's period", async () => {
    const form = await filled();
    copySheet(form.workbook, form.results, "Kết quả (2)");
    const { forms, findings } = await readReturns(form.workbook, catalogue);
    expect(findings).toEqual([]);
    expect(forms.map(({ place, observations }) => [place.sheet, observations.length])).toEqual([
      ["Kết quả", FIGURES.length],
      ["Kết quả (2)", FIGURES.length],
    ]);
  });

  test("one that can't be read does not hide the other", async () => {
    const first = await filled();
    const second = await FormUnderTest.make({}, first.workbook);
    removeSheet(first.workbook, second.info);
    const { forms, findings } = await readReturns(first.workbook, catalogue);
    expect(forms).toHaveLength(1);
    expect(new Set(inShort(findings))).toEqual(new Set(["hard form.infoMissing"]));
  });
});

describe("what print would hide", () => {
  test.each<[string, number, string, readonly string[]]>([
    ["a decimal more than was there", 12.75, "#,##0.0", ["soft form.hiddenDecimals E11"]],
    ["a decimal in a cell for whole numbers", 390.5, "#,##0", ["soft form.hiddenDecimals E11"]],
    ["as many decimals as there are", 12.75, "#,##0.00", []],
    ["more decimals than there are", 12.5, "#,##0.00", []],
    ["a format that shows what there is", 266.85, "[>=1000]#,##0.0##;General", []],
    ["noise of binary fractions", 0.1 + 0.2, "#,##0.0", []],
    ["General", 12.75, "General", []],
  ])("%s", async (_what, value, format, said) => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces heroin", value, format);
    expect(inShort((await form.read()).findings)).toEqual(said);
  });

  test("the correction shows the figure as it is", async () => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces heroin", 12.75, '"hơn "#,##0.0');
    const [finding] = (await form.read()).findings;
    expect(finding?.choices).toEqual([{ value: 12.75, numberFormat: '"hơn "#,##0.00' }]);
  });

  test("a total does not keep the word of the figures it was filled with", async () => {
    const form = await filled();
    form.type("border son_la_forces heroin", 390, "#,##0").type("across joint_teams heroin", 874.5, "#,##0.0");
    expect(inShort((await form.read()).findings)).toEqual([
      "hard form.totalWord E10",
      "hard form.totalWord E12",
      "hard form.totalWord E14",
    ]);
  });

  test("a total of zeros beside what is not stated stays blank", async () => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces cases", 0).type("across joint_teams cases", "không nêu");
    const { sums, findings } = await form.read();
    expect(inShort(findings)).toEqual([]);
    const total = sums.find(
      ({ zone, column, sheet }) => sheet.module === "results" && !zone && column.indicator === "cases",
    );
    expect(form.results.value(total!.at.row, total!.at.column)).toBe("");
  });

  test("a form without dates prints no date", async () => {
    const form = await FormUnderTest.make();
    expect(form.results.cell(5, 0)?.formula).toMatch(
      /IF\(COUNT\('Thông tin chung'!\$B\$10,'Thông tin chung'!\$B\$11\)<2,"…"/,
    );
  });
});

test("headings exchanged between two columns are an error, and their figures are not taken", async () => {
  const form = await FormUnderTest.make();
  form.type("border son_la_forces cases", 977).type("border son_la_forces suspects", 1347);
  form.type("border son_la_forces opium", 60);
  const { row } = form.rangeOf("hoptac.col.cases.this");
  const [cases, suspects] = ["cases", "suspects"].map((id) => form.place(`border son_la_forces ${id}`).column);
  const heading = form.results.value(row, cases!);
  form.results.put(row, cases!, form.results.value(row, suspects!));
  form.results.put(row, suspects!, heading);
  const { findings, observations } = await form.read();
  expect(inShort(findings)).toEqual(["hard form.columnExchanged C7", "hard form.columnExchanged D7"]);
  expect(observations.map(({ indicator }) => indicator)).toEqual(["opium"]);
});

describe("the unit in a heading", () => {
  test.each<[string, readonly string[]]>([
    ["Hê-rô-in (kg)", []],
    ["Heroin (kilogram)", []],
    ["Heroin (theo biên bản)", []],
    ["Heroin (g)", ["hard form.columnUnit E7"]],
    ["Heroin (tấn)", ["hard form.columnUnit E7"]],
    ["Heroin (bánh)", ["hard form.columnUnit E7"]],
  ])("%s", async (heading, said) => {
    const form = await FormUnderTest.make();
    form.type("border son_la_forces heroin", 390);
    const { row } = form.rangeOf("hoptac.col.heroin.this");
    form.results.put(row, form.place("border son_la_forces heroin").column, heading);
    const { findings, observations } = await form.read();
    expect(inShort(findings)).toEqual(said);
    expect(observations).toHaveLength(said.length === 0 ? 1 : 0);
  });
});

describe("a plain number typed over a figure known to be more", () => {
  const HEROIN = "border son_la_forces heroin";
  test.each<[string, number, readonly string[], number]>([
    ["the same", 390, [], 1],
    ["another", 400, ["hard form.keptQualifier E11"], 0],
    ["none", 0, ["hard form.qualifiedZero E11"], 0],
  ])("%s", async (_what, value, said, figures) => {
    const form = await FormUnderTest.make();
    const { programme, period } = await form.read();
    const key = { programme: programme.id, party: "vn", reportingUnit: "son_la_forces", zone: "border" };
    await form.fill([{ ...key, period: period!, indicator: "heroin", quantity: figure("hơn >390", "kg")! }]);
    form.type(HEROIN, value);
    const { findings, observations } = await form.read();
    expect(inShort(findings)).toEqual(said);
    expect(observations).toHaveLength(figures);
  });

  test("is still asked about when other cells were written since", async () => {
    const form = await FormUnderTest.make();
    const { programme, period } = await form.read();
    const key = { programme: programme.id, party: "vn", reportingUnit: "son_la_forces", zone: "border" };
    const of = { ...key, period: period! };
    await form.fill([{ ...of, indicator: "heroin", quantity: figure("hơn >390", "kg")! }]);
    form.type(HEROIN, 400);
    await form.fill([{ ...of, indicator: "opium", quantity: figure("60", "kg")! }]);
    expect(inShort((await form.read()).findings)).toEqual(["hard form.keptQualifier E11"]);
  });
});

test("a figure that can't be is none; one that only contradicts another stays", async () => {
  const form = await FormUnderTest.make({
    programme: { ...sh09, indicators: [...sh09.indicators, "suspects_prosecuted"] },
  });
  form.type("border son_la_forces cases", 1e15).type("border son_la_forces suspects", 10);
  form.type("border son_la_forces suspects_prosecuted", 12);
  const { findings, observations, cells } = await form.read();
  expect(inShort(findings).filter((one) => one.startsWith("hard"))).toEqual(["hard rule.impossible_size C11"]);
  expect(observations.map(({ indicator }) => indicator)).toEqual(["suspects", "suspects_prosecuted"]);
  expect(cells.find(({ column, state }) => column.indicator === "cases" && state !== "blank")?.state).toBe("error");
});
