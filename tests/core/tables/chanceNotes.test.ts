import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { exceedsChance } from "../../../src/core/rules/statistics/exceedsChance";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import type { Book } from "../../../src/core/book/planBook";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { quantityOf } from "../../../src/core/quantity/Quantity";
import { sumQuantities } from "../../../src/core/quantity/sumQuantities";
import type { RowCells } from "../../../src/core/tables/cellsOfRow";
import { chanceNotes } from "../../../src/core/tables/chanceNotes";
import type { ColumnSpec } from "../../../src/core/tables/columnsOf";
import type { Figure } from "../../../src/core/tables/figureOf";
import type { RowSpec } from "../../../src/core/tables/rowsOf";
import type { TableCell } from "../../../src/core/tables/StatTable";
import { tableContext } from "../../../src/core/tables/TableContext";
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

test.each([
  [1000, 1138, 1, false],
  [1000, 1139, 1, true],
  // A tenth more days bring a tenth more cases.
  [1000, 1139, 1.1, false],
  [1000, 1100, 1.1, false],
  [1000, 1250, 1.1, true],
  [1000, 900, 0.9, false],
  [1000, 1040, 0.9, true],
])("from %d cases to %d in a period %d times as long", (before, now, longer, above) => {
  expect(exceedsChance(before, now, "case", longer)).toBe(above);
});

test("periods are compared that the table itself compares, whatever day a year begins on", async () => {
  const form = await formOf({ cases: [1000, 1500] }, { from: "2018-01-01", to: "2018-12-10" });
  expect(await summary(form)).toEqual(["Changes larger than chance alone explains: Cases."]);
});

test("rows of one name are told apart", () => {
  const sheets = ["drugs", "exhibits"].flatMap((sheet): RowSpec[] => [
    { id: sheet, label: sheet, role: "heading", facet: {} },
    { id: `${sheet}_other`, label: "Other", role: "body", facet: { indicator: catalogue.indicators.get("cases")! } },
  ]);
  expect(notesOf([...sheets, { ...sheets[1]!, label: "Cases" }], [300, 100, 300])).toEqual([
    "Changes larger than chance alone explains: drugs, Other; Cases.",
    "Changes that chance alone may explain: exhibits, Other.",
  ]);
  expect(notesOf([sheets[1]!, sheets[1]!], [300, 100])).toEqual([
    "Changes larger than chance alone explains: 1. Other.",
    "Changes that chance alone may explain: 2. Other.",
  ]);
});

/** The notes of rows without headings that stood at 100 and now stand at so much. */
function notesOf(rows: readonly RowSpec[], now: readonly number[]): readonly string[] {
  const dataset: Dataset = { programme: eightProvinces, period: THIS, previousPeriod: LAST, observations: [] };
  const context = { ...tableContext(catalogue, dataset, "en"), chance: true } as const;
  const columns = (["before", "now", "difference"] as const).map((id): ColumnSpec => ({
    column: { id, label: id, role: "figure" },
    compute: id === "difference" ? { by: id, before: 1, now: 2 } : { by: "figure", facet: {} },
  }));
  const left = [...now];
  let number = 0;
  const made = rows.map((row, at): RowCells => {
    if (row.role === "heading") return { cells: [{ kind: "text", text: "" }], figures: [], reasons: [] };
    const figure = (value: number): Figure => ({
      state: "sum",
      sum: sumQuantities([quantityOf(value, "case")], "case"),
      of: [],
      live: { op: "sum", cells: [] },
      marks: [],
    });
    const to = left.shift()!;
    const live = { op: "difference", before: { row: at, column: 1 }, now: { row: at, column: 2 } } as const;
    const text: TableCell = { kind: "text", text: String(++number) };
    return {
      cells: [text, text, text, { kind: "difference", value: to - 100, qualifier: "exact", decimals: 0, live }],
      figures: [undefined, figure(100), figure(to)],
      reasons: [],
    };
  });
  const running: ColumnSpec = {
    column: { id: "number", label: "", role: "number" },
    compute: { by: "stub", role: "number" },
  };
  return chanceNotes(context, rows, [running, ...columns], made).map((line) => line.replace(/ \(.*\)/, ""));
}

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
