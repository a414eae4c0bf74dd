import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { readBook } from "../../../src/core/book/readBook";
import { consolidateSeries } from "../../../src/core/consolidation/consolidateSeries";
import type { Programme } from "../../../src/core/dataset/Programme";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { columnName } from "../../../src/core/forms/formNames";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { newForm } from "../../../src/core/tasks/newForm";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { short } from "../../support/figures";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";
import { yearOf } from "../../support/rules/returns";

const PROGRAMME: Programme = { ...eightProvinces, modules: ["results", "earlier_years"] };
const UNIT = "Công an tám tỉnh";
const FIRST = 7;

type Row = Readonly<Record<string, CellValue>>;

function typeRows(sheet: Sheet, rows: readonly Row[]): void {
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries(row)) {
      const { column } = rangeOfName(sheet, columnName({ field, when: "this" }))!;
      sheet.put(FIRST + index, column, value);
    }
  });
}

/** A form of 2024 with figures of its own and rows of earlier years. */
async function make(rows: readonly Row[], programme = PROGRAMME, workbook = new MemoryWorkbook()) {
  const form = await FormUnderTest.make({ programme, period: yearOf(2024), previousPeriod: yearOf(2023) }, workbook);
  const sheet = form.workbook.sheetByName("Các năm trước")!;
  typeRows(sheet, rows);
  return { form, sheet };
}

const FIGURE = "all eight_provinces cases";
const said = async (form: FormUnderTest) =>
  (await form.read()).observations.map(({ period, zone, indicator, quantity, source }) =>
    [period.from, period.to, zone, indicator, short(quantity), source?.sheet, source?.cell].join(" "),
  );

test("a row states the figures of the period that ends in its year, each at its cell", async () => {
  const { form } = await make([
    { year: 2022, unit: UNIT, cases: 1500, heroin: 0.5 },
    { year: 2021, unit: UNIT, cases: 0, suspects: "không nêu" },
  ]);
  expect(inShort((await form.read()).findings)).toEqual([]);
  expect((await said(form)).sort()).toEqual(
    [
      "2022-01-01 2022-12-31 all cases 1500 Các năm trước C8",
      "2022-01-01 2022-12-31 all heroin 0.5 Các năm trước E8",
      "2021-01-01 2021-12-31 all cases 0 Các năm trước C9",
      "2021-01-01 2021-12-31 all suspects … Các năm trước D9",
    ].sort(),
  );
});

test.each<[string, Row, readonly string[]]>([
  ["the form's own year", { year: 2024, unit: UNIT, cases: 5 }, ["hard list.yearNotEarlier A8"]],
  ["a later year", { year: 2031, unit: UNIT, cases: 5 }, ["hard list.yearNotEarlier A8"]],
  ["no year", { unit: UNIT, cases: 5 }, ["hard list.missing A8"]],
  ["nobody's figures", { year: 2022, cases: 5 }, ["hard list.missing B8"]],
  ["an unknown unit", { year: 2022, unit: "Công an", cases: 5 }, ["hard list.unknownChoice B8"]],
])("a row of %s counts for nothing and is told", async (_what, row, findings) => {
  const { form } = await make([row]);
  expect(inShort((await form.read()).findings)).toEqual(findings);
  expect(await said(form)).toEqual([]);
});

const HALF = { from: "2023-07-01", to: "2023-12-31" };

test("a row of days that are partly those of the last period is told at its year, and stands in no table", async () => {
  const form = await FormUnderTest.make({ programme: PROGRAMME, period: yearOf(2024), previousPeriod: HALF });
  typeRows(form.workbook.sheetByName("Các năm trước")!, [
    { year: 2023, unit: UNIT, cases: 1650 },
    { year: 2022, unit: UNIT, cases: 1500 },
  ]);
  form.type(FIGURE, 1700).type(`${FIGURE} last`, 800);
  const reading = await form.read();
  expect(inShort(reading.findings)).toEqual(["hard list.yearInLastPeriod A8"]);
  expect(consolidateSeries([reading], catalogue).dataset?.earlierPeriods).toEqual([yearOf(2022)]);
});

test("what shares days with the last period of another return is told at its cell, and stands in no table", async () => {
  const first = await FormUnderTest.make({ programme: PROGRAMME, period: yearOf(2024), previousPeriod: HALF });
  first.type(`${FIGURE} last`, 800);
  const second = await FormUnderTest.make({ programme: PROGRAMME, period: yearOf(2024) });
  typeRows(second.workbook.sheetByName("Các năm trước")!, [{ year: 2023, unit: UNIT, cases: 1650, heroin: 2 }]);
  second.type(FIGURE, 1700);
  const { dataset, findings } = consolidateSeries([await first.read(), await second.read()], catalogue);
  expect(inShort(findings)).toEqual(["hard returns.inLastPeriod C8", "hard returns.inLastPeriod E8"]);
  expect(dataset?.observations.map(({ period }) => period.from)).toEqual([HALF.from, "2024-01-01"]);
});

test("a unit states nothing of a zone it does not report on", async () => {
  const units = sh09.units.map((unit) =>
    unit.modules ? { ...unit, modules: [...unit.modules, "earlier_years"] as const } : unit,
  );
  const { form } = await make(
    [
      { year: 2020, zone: "Ngoại biên", unit: "Các lực lượng chức năng tỉnh Sơn La", cases: 5 },
      { year: 2020, zone: "Các xã biên giới", unit: "Các lực lượng chức năng tỉnh Sơn La", cases: 5 },
    ],
    { ...sh09, units, modules: ["results", "earlier_years"] },
  );
  expect(inShort((await form.read()).findings)).toEqual(["hard list.otherZone B8"]);
  expect((await form.read()).observations.map(({ zone }) => zone)).toEqual(["border"]);
});

test("earlier years stand in the table of years and its chart, and each is a period of the dataset", async () => {
  const { form } = await make([
    { year: 2022, unit: UNIT, cases: 1500 },
    { year: 2021, unit: UNIT, cases: 1400 },
  ]);
  form.type(FIGURE, 1700).type(`${FIGURE} last`, 1600);
  const { book } = await createSummary(form.workbook, catalogue, "vi");
  const years = book.tables.find(({ id }) => id === "years")!;
  expect(JSON.stringify(years.rows)).toMatch(/1400.*1500.*1600.*1700/);
  expect(JSON.stringify(book.charts)).toMatch(/1400.*1500.*1600.*1700/);
  const { state } = await review(form.workbook);
  expect(state).toBe("current");
});

const review = async (workbook: MemoryWorkbook) => {
  const { tables, findings } = await reviewWorkbook(workbook, catalogue);
  return { state: tables, findings };
};

test("of the sheets beside the results they tell nothing: the unit's return of that year is still missing", async () => {
  const programme: Programme = { ...PROGRAMME, modules: ["results", "exhibits", "earlier_years"] };
  const rows = [{ year: 2022, unit: UNIT, cases: 1500 }];
  const { form } = await make(rows, programme);
  const then = await FormUnderTest.make({ programme, period: yearOf(2022) }, new MemoryWorkbook());
  then.type(FIGURE, 1400);
  const retold = async (...forms: readonly FormUnderTest[]) => {
    const readings = await Promise.all(forms.map((each) => each.read()));
    return consolidateSeries(readings, catalogue).dataset?.retold;
  };
  const { id } = PROGRAMME.units[0]!;
  expect(await retold(form)).toEqual([{ period: "2022-01-01..2022-12-31", unit: id }]);
  expect(await retold(form, then)).toBeUndefined();
  form.type(FIGURE, 1600);
  await createSummary(form.workbook, catalogue, "vi");
  const { found, snapshot } = await readReturns(form.workbook, catalogue);
  expect(found.sheets.length).toBeGreaterThan(3);
  expect(readBook(snapshot, catalogue)).toMatchObject({
    findings: [],
    dataset: { retold: [{ period: "2022-01-01..2022-12-31", unit: id }] },
  });
});

test("they are the history that this year's figure is held against", async () => {
  const rows = [2022, 2021, 2020, 2019].map((year) => ({ year, unit: UNIT, heroin: 20 + (year % 3) }));
  const { form } = await make(rows);
  form.type("all eight_provinces heroin", 21_500).type("all eight_provinces heroin last", 21);
  const found = (await review(form.workbook)).findings.find(({ rule }) => rule === "rule.unit_slip");
  expect(found?.expected?.history?.map(({ value }) => value)).toEqual([21, 20, 22, 21]);
});

test("a row and the column of the last period that differ are an error at both", async () => {
  const { form } = await make([{ year: 2023, unit: UNIT, cases: 1650 }]);
  form.type(FIGURE, 1700).type(`${FIGURE} last`, 1600);
  const { findings } = consolidateSeries([await form.read()], catalogue);
  expect(inShort(findings)).toEqual([
    `hard returns.conflict ${form.address(`${FIGURE} last`)}`,
    "hard returns.conflict C8",
  ]);
});

test("a row that differs from the return of its year is told; the later word counts and is marked", async () => {
  const old = await FormUnderTest.make({ programme: PROGRAMME, period: yearOf(2022) }, new MemoryWorkbook("2022.xlsx"));
  old.type(FIGURE, 1490);
  const { form } = await make([{ year: 2022, unit: UNIT, cases: 1500 }], PROGRAMME, new MemoryWorkbook("2024.xlsx"));
  form.type(FIGURE, 1700);
  const { dataset, findings } = consolidateSeries([await old.read(), await form.read()], catalogue);
  expect(findings).toMatchObject([
    { rule: "returns.otherwiseThen", severity: "soft", place: { file: "2024.xlsx", cell: "C8" } },
  ]);
  expect(dataset?.revisions).toHaveLength(1);
  expect(dataset?.earlierPeriods).toEqual([yearOf(2022)]);
});

test("the next year's form begins with them and with what this one compared with", async () => {
  const { form } = await make([{ year: 2022, unit: UNIT, cases: "gần 1500" }]);
  form.type(FIGURE, 1700).type(`${FIGURE} last`, 1600);
  await newForm(form.workbook, catalogue, { programme: PROGRAMME, language: "vi", period: yearOf(2025) });
  const { forms } = await readReturns(form.workbook, catalogue);
  expect(inShort(forms[1]!.findings)).toEqual([]);
  expect(forms[1]!.lists[0]!.rows.map(({ fields, figures }) => [fields["year"], short(figures["cases"])])).toEqual([
    ["2023", "1600"],
    ["2022", "gần <1500"],
  ]);
});

test("it is put into another language with the form", async () => {
  const { form } = await make([{ year: 2022, unit: UNIT, cases: 1500 }]);
  await switchLanguage(form.workbook, catalogue, "lo");
  expect(inShort((await form.read()).findings)).toEqual([]);
  expect(await said(form)).toEqual([expect.stringMatching(/^2022-01-01 2022-12-31 all cases 1500 .* C8$/)]);
});

test("figures that are exported can be filled in again, once the rows are there", async () => {
  const { form } = await make([{ year: 2022, unit: UNIT, cases: 1500 }]);
  const { observations } = await form.read();
  expect(inShort(await form.fill(observations))).toEqual([]);
  const { form: blank } = await make([]);
  expect(inShort(await blank.fill(observations))).toEqual(["hard fill.noPlace"]);
});

const ADMIN_2023 = { from: "2022-12-15", to: "2023-12-14" };
const ADMIN_2024 = { from: "2023-12-15", to: "2024-12-14" };
const RULED: readonly Row[] = [
  { year: 2022, unit: UNIT, cases: 1500 },
  { year: 2022, unit: UNIT, cases: 1480, year_rule: "Năm dương lịch" },
  { year: 2021, unit: UNIT, cases: 1400, year_rule: "Năm, 01/11 đến 31/10" },
];
const ADMINISTRATIVE: Programme = { ...PROGRAMME, period: ADMIN_2024, previousPeriod: ADMIN_2023 };

async function administrative(rows: readonly Row[]) {
  const form = await FormUnderTest.make({ programme: ADMINISTRATIVE });
  typeRows(form.workbook.sheetByName("Các năm trước")!, rows);
  return form.type(FIGURE, 1700).type(`${FIGURE} last`, 1600);
}

test("a year cut by another rule is a period of its own, beside the same year by the form's rule", async () => {
  const reading = await (await administrative(RULED)).read();
  expect(inShort(reading.findings)).toEqual([]);
  expect(consolidateSeries([reading], catalogue).dataset?.earlierPeriods).toEqual([
    { from: "2020-11-01", to: "2021-10-31" },
    { from: "2021-12-15", to: "2022-12-14" },
    { from: "2022-01-01", to: "2022-12-31" },
  ]);
});

test.each([
  ["Năm dương lịch", 2023, "hard list.yearNotEarlier A8"],
  ["Năm, 01/11 đến 31/10", 2023, "hard list.yearInLastPeriod A8"],
])("%s %d has most of its days in a period the form asks about itself, and is told", async (rule, year, said) => {
  const form = await administrative([{ year, unit: UNIT, cases: 5, year_rule: rule }]);
  expect(inShort((await form.read()).findings)).toEqual([said]);
});

test("tables name a year cut otherwise by its days, and add up no two that share some", async () => {
  const form = await administrative(RULED);
  const { book } = await createSummary(form.workbook, catalogue, "vi");
  const years = book.tables.find(({ id }) => id === "years")!;
  const said = JSON.stringify(years);
  for (const period of ["2022", "15/12/2021 - 14/12/2022", "01/11/2020 - 31/10/2021"])
    expect(said).toContain(`"${period}"`);
  expect(said).toMatch(/1400.*1500.*1480.*1600.*1700/);
  // 1700 + 1600 + 1500 + 1480 + 1400 would count the days of 2022 twice.
  expect(said).not.toContain("7680");
});

test("the next form begins with the rows of earlier years, each with the rule it is cut by", async () => {
  const last = await administrative(RULED);
  const period = { from: "2024-12-15", to: "2025-12-14" };
  await newForm(last.workbook, catalogue, {
    programme: ADMINISTRATIVE,
    language: "vi",
    period,
    previousPeriod: ADMIN_2024,
  });
  const { forms } = await readReturns(last.workbook, catalogue);
  const made = forms.find((form) => form.period?.to === period.to)!;
  const rows = made.lists.flatMap((list) => list.rows);
  expect(rows.map(({ fields, figures }) => [fields["year"], fields["year_rule"], short(figures["cases"])])).toEqual([
    ["2023", undefined, "1600"],
    ["2022", "calendar_year", "1480"],
    ["2022", undefined, "1500"],
    ["2021", "assembly_year", "1400"],
  ]);
});
