import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { checkList } from "../../../src/core/check/checkList";
import { LEDGERS } from "../../../src/core/forms/ledgers";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { newForm } from "../../../src/core/tasks/newForm";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { writeCheckSheet } from "../../../src/core/tasks/writeCheckSheet";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { yearOf } from "../../support/rules/returns";

const HEROIN = "all eight_provinces heroin";
const formOf = (year: number, workbook?: MemoryWorkbook) => {
  const { previousPeriod: _none, ...programme } = eightProvinces;
  return FormUnderTest.make({ programme, period: yearOf(year) }, workbook);
};
const listOf = async (workbook: MemoryWorkbook) => checkList((await reviewWorkbook(workbook, catalogue)).findings);

/** Last year's form with a figure that was doubted, and the reason given for it. */
async function explained(): Promise<FormUnderTest> {
  const form = await formOf(2023);
  form.type(HEROIN, 1800);
  const [item] = await listOf(form.workbook);
  expect(item).toMatchObject({ standing: "query", finding: { rule: "rule.above_plausible" } });
  await giveReason(form.workbook, catalogue, item!.finding, "một vụ 1,5 tấn", "2024-01-05T08:00:00Z");
  return form;
}

test("a reason settles the doubt about its own figure", async () => {
  const { workbook } = await explained();
  expect(await listOf(workbook)).toMatchObject([
    { standing: "explained", finding: { reason: { text: "một vụ 1,5 tấn" } } },
  ]);
});

test("the reason stands under the tables of its figure, until that is another one", async () => {
  const form = await explained();
  const notes = async () => (await createSummary(form.workbook, catalogue, "vi")).book.tables[0]!.notes;
  const note = "Hê-rô-in, Công an tám tỉnh: 1.800 đã được kiểm tra: một vụ 1,5 tấn";
  expect(await notes()).toContain(note);
  form.type(HEROIN, 2100);
  expect((await notes()).join()).not.toContain("1,5 tấn");
});

describe("tables and the reasons given for their figures", () => {
  const stateOf = async (workbook: MemoryWorkbook) => {
    const { tables, outdatedTables } = await reviewWorkbook(workbook, catalogue);
    return { tables, outdatedTables: outdatedTables.length > 0 };
  };
  const CURRENT = { tables: "current", outdatedTables: false };
  const OUTDATED = { tables: "outdated", outdatedTables: true };

  test("are out of date when a reason is given after they were made", async () => {
    const form = await formOf(2023);
    form.type(HEROIN, 1800);
    await createSummary(form.workbook, catalogue, "vi");
    expect(await stateOf(form.workbook)).toEqual(CURRENT);
    const [item] = await listOf(form.workbook);
    await giveReason(form.workbook, catalogue, item!.finding, "một vụ 1,5 tấn", "2024-01-05T08:00:00Z");
    expect(await stateOf(form.workbook)).toEqual(OUTDATED);
    await createSummary(form.workbook, catalogue, "vi");
    expect(await stateOf(form.workbook)).toEqual(CURRENT);
  });

  test("are out of date when a reason is gone, or is another one", async () => {
    const form = await explained();
    await createSummary(form.workbook, catalogue, "vi");
    expect(await stateOf(form.workbook)).toEqual(CURRENT);
    const { row, column } = rangeOfName(form.meta, LEDGERS.reasons.name)!;
    const text = column + LEDGERS.reasons.fields.length - 1;
    form.meta.put(row, text, "hai vụ");
    expect(await stateOf(form.workbook)).toEqual(OUTDATED);
    form.meta.put(row, text, "một vụ 1,5 tấn");
    expect(await stateOf(form.workbook)).toEqual(CURRENT);
    LEDGERS.reasons.fields.forEach((_, index) => {
      form.meta.put(row, column + index, null);
    });
    expect(await stateOf(form.workbook)).toEqual(OUTDATED);
  });

  test("keep them in the signed copy", async () => {
    const form = await explained();
    const notes = (await createSummary(form.workbook, catalogue, "vi")).book.tables[0]!.notes;
    const { book } = await freezeBook(form.workbook, catalogue, "2024-01-06");
    expect(book.tables[0]!.notes).toEqual(notes);
    expect(notes.join()).toContain("1,5 tấn");
  });
});

test("another figure in its place has to be explained anew", async () => {
  const form = await explained();
  form.type(HEROIN, 2100);
  expect(await listOf(form.workbook)).toMatchObject([{ standing: "query" }]);
});

describe("a reason given for a text", () => {
  const TEXT = "hơn 1800 kg";
  const doubtOf = async (workbook: MemoryWorkbook) =>
    (await listOf(workbook)).find(({ finding }) => finding.rule === "rule.above_plausible")!;
  const explainedText = async (): Promise<FormUnderTest> => {
    const form = await formOf(2023);
    form.type(HEROIN, TEXT);
    const { finding } = await doubtOf(form.workbook);
    await giveReason(form.workbook, catalogue, finding, "một vụ 1,5 tấn", "2024-01-05T08:00:00Z");
    return form;
  };
  const explanations = async ({ workbook }: FormUnderTest) =>
    (await createSummary(workbook, catalogue, "vi")).book.dataset.explanations ?? [];

  test("settles the doubt as long as that text stands there, or the number it was corrected to", async () => {
    const form = await explainedText();
    expect(await doubtOf(form.workbook)).toMatchObject({ standing: "explained" });
    expect(await explanations(form)).toMatchObject([{ text: "một vụ 1,5 tấn" }]);
    const { finding } = (await listOf(form.workbook)).find(({ finding: { fix } }) => fix)!;
    const correction = finding.fix!;
    await applyCorrections(form.workbook, catalogue, [{ finding, correction }], "2024-01-06T08:00:00Z");
    expect(await doubtOf(form.workbook)).toMatchObject({ standing: "explained" });
  });

  test.each<[CellValue]>([["hơn 2100 kg"], [2100], ["khoảng 1800 kg"]])("explains no %s", async (other) => {
    const form = await explainedText();
    form.type(HEROIN, other);
    expect(await doubtOf(form.workbook)).toMatchObject({ standing: "query" });
    expect(await explanations(form)).toEqual([]);
  });
});

test.each<[string, CellValue, CellValue]>([
  ["with no figure explains no text", null, "hơn 1800 kg"],
  ["with no figure explains no number", null, 1800],
  ["with another text in the place of its figure", "1.700 kg", 1800],
])("a line %s", async (_, kept, typed) => {
  const form = await explained();
  const { row, column } = rangeOfName(form.meta, LEDGERS.reasons.name)!;
  form.meta.put(row, column + LEDGERS.reasons.fields.indexOf("value"), kept);
  form.type(HEROIN, typed);
  const doubt = (await listOf(form.workbook)).find(({ finding }) => finding.rule === "rule.above_plausible");
  expect(doubt).toMatchObject({ standing: "query" });
});

test("last year's reason is shown with this year's doubt, and settles nothing", async () => {
  const { workbook } = await explained();
  const now = await formOf(2024, workbook);
  now.type(HEROIN, 4000);
  const mine = (await listOf(workbook)).filter(({ finding }) => finding.subject?.includes(yearOf(2024).from));
  expect(mine).toMatchObject([
    { standing: "query", finding: { reason: { text: "một vụ 1,5 tấn", period: yearOf(2023) } } },
  ]);
});

describe("the form of the year after, in a workbook of its own", () => {
  const { previousPeriod: _none, ...programme } = eightProvinces;
  const after = async (last: FormUnderTest, figure: number) => {
    const { forms } = await readReturns(last.workbook, catalogue);
    const workbook = new MemoryWorkbook();
    const request = { programme, language: "vi" as const, period: yearOf(2024) };
    await newForm(workbook, catalogue, request, undefined, forms);
    const { forms: made } = await readReturns(workbook, catalogue);
    const cell = made[0]!.cells.find(({ column }) => column.indicator === "heroin" && column.when === "this")!;
    workbook.sheetById(cell.sheet.id)!.put(cell.at.row, cell.at.column, figure);
    return { workbook, reasons: made[0]!.reasons };
  };

  test.each([
    ["the same rule", 4000, "rule.above_plausible"],
    ["another rule", 1.8, "rule.unit_slip"],
  ])("says last year's reason when %s asks, and settles nothing by it", async (_what, figure, rule) => {
    const { workbook, reasons } = await after(await explained(), figure);
    expect(reasons).toMatchObject([
      { time: "2024-01-05T08:00:00Z", rule: "rule.above_plausible", place: { column: { when: "last" } }, value: 1800 },
    ]);
    const list = await listOf(workbook);
    expect(list.find(({ finding }) => finding.rule === rule)).toMatchObject({
      standing: "query",
      finding: { reason: { text: "một vụ 1,5 tấn", period: yearOf(2023) } },
    });
    await writeCheckSheet(
      workbook,
      catalogue,
      list.map(({ finding }) => finding),
      "vi",
    );
    const states = [...workbook.sheetByName("Kiểm tra")!.entries()].map(([, , { value }]) => value);
    expect(states).toContain("chưa xử lý; lý do kỳ trước: một vụ 1,5 tấn");
  });

  test("leaves behind a reason for another figure than the one it takes over", async () => {
    const last = await explained();
    last.type(HEROIN, 900);
    expect((await after(last, 950)).reasons).toEqual([]);
  });

  test("keeps of two reasons for one doubt the later one", async () => {
    const last = await explained();
    const [item] = await listOf(last.workbook);
    await giveReason(last.workbook, catalogue, item!.finding, "hai vụ", "2024-01-06T08:00:00Z");
    expect((await after(last, 4000)).reasons.map(({ text }) => text)).toEqual(["hai vụ"]);
  });
});

test.each<[string, number, CellValue]>([
  ["the rule", 1, 5],
  ["the zone, which is none of the programme's", 2, "moon"],
  ["the unit", 3, null],
  ["the unit, which is none of the programme's", 3, "nobody"],
  ["the indicator, which nobody knows", 4, "gold"],
  ["the period", 5, "some day"],
  ["the figure", 6, true],
  ["the text", 7, { error: "#REF!" }],
])(
  "a reason whose line somebody broke at %s is told and explains nothing; all else is read",
  async (_, field, value) => {
    const form = await explained();
    const { row, column } = rangeOfName(form.meta, LEDGERS.reasons.name)!;
    form.meta.put(row, column + field, value);
    const list = await listOf(form.workbook);
    expect(list.map(({ finding, standing }) => `${standing} ${finding.rule}`).sort()).toEqual([
      "query form.recordsBroken",
      "query rule.above_plausible",
    ]);
  },
);
