import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { exceedsChance } from "../../../src/core/rules/statistics/exceedsChance";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import type { Book } from "../../../src/core/book/planBook";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const THIS = { from: "2019-01-01", to: "2019-12-31" };
const LAST = { from: "2018-01-01", to: "2018-12-31" };
const CELL = "all eight_provinces";

/** Figures of the last and of this period, by indicator. */
async function formOf(
  figures: Readonly<Record<string, readonly [string | number, string | number]>>,
  last = LAST,
): Promise<FormUnderTest> {
  const form = await FormUnderTest.make({ programme: eightProvinces, period: THIS, previousPeriod: last });
  for (const [indicator, [before, now]] of Object.entries(figures)) {
    form.type(`${CELL} ${indicator}`, now);
    form.type(`${CELL} ${indicator} last`, before);
  }
  return form;
}

const chanceLines = ({ tables }: Book): readonly string[] =>
  [...new Set(tables.flatMap(({ notes }) => notes))].filter((line) => line.includes("chance"));

const summary = async (form: FormUnderTest, chance = true): Promise<readonly string[]> =>
  chanceLines(
    (await createSummary(form.workbook, catalogue, "en", undefined, { precision: "exact", chance })).book,
  ).map((line) => line.replace(/ \(.*\)/, ""));

test.each([
  [10, 28, 29],
  [20, 43, 44],
  [50, 84, 85],
  [100, 147, 148],
  [300, 378, 379],
  [1000, 1138, 1139],
])("from %d cases chance alone explains %d, and no longer %d", (before, within, above) => {
  expect([exceedsChance(before, within, "case"), exceedsChance(before, above, "case")]).toEqual([false, true]);
});

test("persons come in groups, and amounts are no counts; of fewer than ten nothing is said", () => {
  expect([exceedsChance(100, 150, "case"), exceedsChance(100, 150, "person")]).toEqual([true, false]);
  expect(exceedsChance(100, 500, "kg")).toBeUndefined();
  expect(exceedsChance(9, 100, "case")).toBeUndefined();
});

test("names the changes that exceed chance and those that do not, where asked", async () => {
  const form = await formOf({ cases: [4131, 4244], suspects: [5140, 6402], heroin: [100, 900] });
  expect(await summary(form)).toEqual([
    "Changes larger than chance alone explains: Suspects.",
    "Changes that chance alone may explain: Cases.",
  ]);
  expect(await summary(form, false)).toEqual([]);
});

test.each<[string, Parameters<typeof formOf>]>([
  ["a small base", [{ cases: [9, 100] }]],
  ["figures that are no exact ones", [{ cases: ["hơn 400", 4000], suspects: [300, "khoảng 900"] }]],
  ["periods of different length", [{ cases: [100, 300] }, { from: "2018-01-01", to: "2018-08-16" }]],
])("says nothing of %s", async (_what, [figures, last]) => {
  expect(await summary(await formOf(figures, last))).toEqual([]);
});

test("the workbook remembers it: the next book and the signed copy bear the same notes", async () => {
  const form = await formOf({ cases: [100, 300] });
  const lines = await summary(form);
  expect(lines).toHaveLength(1);
  const again = await createSummary(form.workbook, catalogue, "vi+en");
  expect(chanceLines(again.book)).toHaveLength(1);
  expect(again.book.tables.flatMap(({ notes }) => notes).join("\n")).toContain("ngẫu nhiên");
  expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [] });
  const { book } = await freezeBook(form.workbook, catalogue, "2026-11-22");
  expect(chanceLines(book)).toHaveLength(1);
});
