import { readFile, writeFile } from "node:fs/promises";
import { catalogue } from "../../../src/catalogue/catalogue";
import { ministries } from "../../../src/catalogue/programmes/ministries";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { rowName } from "../../../src/core/forms/formNames";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviseProgramme } from "../../../src/core/tasks/reviseProgramme";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { csvOf, open, save } from "../../support/cli/files";
import { codes, filesHere, hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";
import { short } from "../../support/figures";
import { copySheet } from "../../support/forms/edits";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { registerProgramme } from "../../support/lists/RegisterUnderTest";
import { yearOf } from "../../support/rules/returns";

inFolderOfItsOwn();

const HEAD = "programme,party,reporting_unit,zone,period_start,period_end,indicator,unit,value,qualifier";
const SPAN: ReferencePeriod = sh09.period;

const fill = (...files: readonly string[]) => hoptac(["fill", "form.xlsx", ...files, "--out", "filled.xlsx"]);

/** The file form.xlsx with blank forms of a programme that has grown since they were made. */
async function grownFile(programme: Programme, grow: (one: Programme) => Programme): Promise<void> {
  const { workbook } = await FormUnderTest.make({ programme });
  await reviseProgramme(workbook, catalogue, programme.id, grow);
  await save("form.xlsx", workbook);
}

const withCustoms = (one: Programme): Programme => ({
  ...one,
  units: [...one.units, { id: "customs", party: "vn", labels: { en: "Customs", vi: "Hải quan" }, zones: ["border"] }],
  indicators: [...one.indicators, "crystal"],
});

/** Lines of observations of SH09, from unit, zone, indicator, unit of measure, value and qualifier. */
const observations = (...lines: readonly string[]): string =>
  [HEAD, ...lines.map((line) => told(SPAN, line))].join("\n");
const told = ({ from, to }: ReferencePeriod, line: string): string => {
  const [reportingUnit, zone, indicator, unit, value, qualifier = ""] = line.split(" ");
  return ["sh09", "vn", reportingUnit, zone, from, to, indicator, unit, value, qualifier].join(",");
};

/** What each form of a workbook says: the sheet, unit, indicator and figure. */
async function said(workbook: MemoryWorkbook): Promise<readonly string[]> {
  const { forms } = await readReturns(workbook, catalogue);
  return forms.flatMap(({ observations: figures }) =>
    figures.map(({ reportingUnit, indicator, quantity, source }) =>
      [source?.sheet, reportingUnit, indicator, short(quantity)].join(" "),
    ),
  );
}

test("a grown programme: each figure stands in the form that has its cell, and all come out again", async () => {
  await grownFile(sh09, withCustoms);
  await writeFile(
    "new.csv",
    observations(
      "customs border cases case 3",
      "customs border crystal kg 1.5 moreThan",
      "son_la_forces border crystal kg 2.25",
    ),
  );
  expect(await fill(csvOf("sh09"), "new.csv")).toMatchObject({ code: 0, err: "" });
  const figures = await said(await open("filled.xlsx"));
  expect(figures).toEqual(
    expect.arrayContaining([
      "Kết quả son_la_forces cases 977",
      "Kết quả (2) customs cases 3",
      "Kết quả (2) customs crystal hơn >1.5",
      "Kết quả (3) son_la_forces crystal 2.25",
    ]),
  );
  await hoptac(["export", "filled.xlsx", "--out", "out.csv"]);
  const [given, out] = await Promise.all([csvOf("sh09"), "out.csv"].map((file) => readFile(file, "utf8")));
  expect(out!.trim().split("\n")).toHaveLength(given!.trim().split("\n").length + 3);
  // Filled in once more it changes nothing.
  expect(await hoptac(["fill", "filled.xlsx", "out.csv", "--out", "again.xlsx"])).toMatchObject({ code: 0, err: "" });
  expect(await said(await open("again.xlsx"))).toEqual(figures);
  expect((await hoptac(["check", "filled.xlsx"])).code).toBe(0);
});

test.each<[string, string, string, RegExp]>([
  ["no form has a cell for it", "son_la_forces border ketamine_kg kg 1", "fill.noPlace", /Line 3.*heroin.*crystal/],
  ["its cell is taken", "customs border cases case 4", "fill.twice", /Line 3/],
  ["its cell can't say it", "customs border suspects person 1.5", "fill.cannotSay", /Line 3/],
])("one figure that can't be filled in keeps all out: %s", async (_what, line, rule, message) => {
  await grownFile(sh09, withCustoms);
  await writeFile("new.csv", observations("customs border cases case 3", line));
  const run = await fill("new.csv");
  expect([run.code, codes(run.err), run.out]).toEqual([2, [rule], ""]);
  expect(run.err).toMatch(message);
  expect(await filesHere()).toEqual(["form.xlsx", "new.csv"]);
});

test("one form can't be read: none is filled in", async () => {
  await grownFile(sh09, withCustoms);
  const workbook = await open("form.xlsx");
  const meta = workbook.sheets.filter(({ names }) => names.some(({ name }) => name === "hoptac.programme"));
  expect(meta).toHaveLength(3);
  meta[2]!.put(1, 7, "{");
  await save("form.xlsx", workbook);
  const run = await fill(csvOf("sh09"));
  expect([run.code, codes(run.err)]).toEqual([2, ["form.programmeUnreadable"]]);
  expect(await filesHere()).toEqual(["form.xlsx"]);
});

test("a figure that one year's form reports and the next one's compares with goes to the one that reports it", async () => {
  const workbook = new MemoryWorkbook();
  await FormUnderTest.make({ period: yearOf(2025), previousPeriod: yearOf(2024) }, workbook);
  await FormUnderTest.make({ period: yearOf(2024), previousPeriod: yearOf(2023) }, workbook);
  await save("form.xlsx", workbook);
  const line = (year: number, value: number): string =>
    told(yearOf(year), `son_la_forces border cases case ${String(value)}`);
  await writeFile("years.csv", [HEAD, line(2023, 3), line(2024, 4), line(2025, 5)].join("\n"));
  expect(await fill("years.csv")).toMatchObject({ code: 0, err: "" });
  expect(await said(await open("filled.xlsx"))).toEqual([
    "Kết quả son_la_forces cases 5",
    "Kết quả (2) son_la_forces cases 3",
    "Kết quả (2) son_la_forces cases 4",
  ]);
});

test("a form that has a copy of its sheet, which keeps its texts on the same hidden sheet, takes nothing, be the copy without the row", async () => {
  const { results, workbook } = await FormUnderTest.make();
  const copy = copySheet(workbook, results, "Kết quả (2)");
  copy.names.splice(
    copy.names.findIndex(({ name }) => name === rowName({ zone: "border", unit: "son_la_forces" })),
    1,
  );
  await save("form.xlsx", workbook);
  await writeFile("new.csv", observations("son_la_forces border cases case 3"));
  const run = await fill("new.csv");
  expect([run.code, codes(run.err)]).toEqual([2, ["fill.severalForms"]]);
  expect(await filesHere()).toEqual(["form.xlsx", "new.csv"]);
});

describe("rows of lists", () => {
  const PERIOD = `${ministries.period.from},${ministries.period.to}`;
  const cases = (...rows: readonly string[]): string =>
    ["list,programme,period_start,period_end,case_code,guns", ...rows].join("\n");
  const row = (name: string, guns = ""): string => `joint_case_list,${ministries.id},${PERIOD},${name},${guns}`;
  const withExhibits = (one: Programme): Programme => ({
    ...one,
    modules: [...(one.modules ?? []), "exhibits"],
    units: one.units.map((unit) => ({ ...unit, modules: [...(unit.modules ?? []), "exhibits"] })),
  });

  test("a list that came once more with more columns takes the rows that need them", async () => {
    await grownFile(ministries, withExhibits);
    await writeFile("cases.csv", cases(row("A"), row("B", "2"), row("C")));
    expect(await fill("cases.csv")).toMatchObject({ code: 0, err: "" });
    const { forms } = await readReturns(await open("filled.xlsx"), catalogue);
    expect(
      forms.flatMap(({ lists }) => lists.map(({ rows }) => rows.map(({ fields }) => fields["case_code"]))),
    ).toEqual(expect.arrayContaining([["A", "C"], ["B"]]));
  });

  test("of forms of one unit each, the one of the row's unit takes it, and its results add it up", async () => {
    const { workbook } = await FormUnderTest.make({ programme: registerProgramme, unit: "commune_one" });
    await FormUnderTest.make({ programme: registerProgramme, unit: "commune_two" }, workbook);
    await save("form.xlsx", workbook);
    const { from, to } = registerProgramme.period;
    const head = "list,programme,period_start,period_end,case_no,case_date,zone,unit,suspects";
    const row = (unit: string, suspects: number): string =>
      ["case_register", registerProgramme.id, from, to, unit, to, "border", unit, suspects].join(",");
    await writeFile("rows.csv", [head, row("commune_two", 2), row("commune_one", 5)].join("\n"));
    expect(await fill("rows.csv")).toMatchObject({ code: 0, err: "" });
    const figures = await said(await open("filled.xlsx"));
    expect(figures).toEqual(
      expect.arrayContaining(["Kết quả commune_one suspects 5", "Kết quả (2) commune_two suspects 2"]),
    );
  });

  test("a row that two lists could take is refused", async () => {
    const { workbook } = await FormUnderTest.make({ programme: ministries });
    await FormUnderTest.make({ programme: ministries }, workbook);
    await save("form.xlsx", workbook);
    await writeFile("cases.csv", cases(row("A")));
    const run = await fill("cases.csv");
    expect([run.code, codes(run.err)]).toEqual([2, ["fill.severalLists"]]);
    expect(await filesHere()).toEqual(["cases.csv", "form.xlsx"]);
  });
});
