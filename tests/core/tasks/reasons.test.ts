import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { checkList } from "../../../src/core/check/checkList";
import { LEDGERS } from "../../../src/core/forms/ledgers";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
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

test("another figure in its place has to be explained anew", async () => {
  const form = await explained();
  form.type(HEROIN, 2100);
  expect(await listOf(form.workbook)).toMatchObject([{ standing: "query" }]);
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

test.each<[string, number, CellValue]>([
  ["the rule", 1, 5],
  ["the unit", 3, null],
  ["the period", 5, "some day"],
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
