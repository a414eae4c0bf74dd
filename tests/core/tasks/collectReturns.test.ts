import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import type { Finding } from "../../../src/core/dataset/Finding";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { numericValue } from "../../../src/core/quantity/Quantity";
import { collectReturns, type ReturnedWorkbook } from "../../../src/core/tasks/collectReturns";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { summarizeReturns } from "../../../src/core/tasks/summarizeReturns";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { removeSheet } from "../../support/forms/edits";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { returnedWorkbook } from "../../support/forms/returned";
import { workbookFacts } from "../../support/workbookFacts";

const CASES = "border son_la_forces cases";
const ACROSS = "across joint_teams cases";
const EIGHT = "all eight_provinces cases";
const OTHER_YEAR = { period: { from: "2020-01-01", to: "2020-12-31" } };

const taken = async (workbook: MemoryWorkbook): Promise<ReturnedWorkbook> => ({
  file: workbook.fileName!,
  reading: await readReturns(workbook, catalogue),
});
const returned = async (...given: Parameters<typeof returnedWorkbook>): Promise<ReturnedWorkbook> =>
  taken(await returnedWorkbook(...given));
const broken: ReturnedWorkbook = {
  file: "bad.xlsx",
  problem: { rule: "file.damaged", severity: "hard", place: { file: "bad.xlsx" }, parameters: {} },
};
const emptyWorkbook = (): MemoryWorkbook => {
  const workbook = new MemoryWorkbook("Book1");
  workbook.addSheet(new Sheet("Sheet1"));
  return workbook;
};
/** "file rule", of the files that are not counted. */
const problems = (files: readonly { readonly file: string; readonly problem?: Finding }[]) =>
  files.flatMap(({ file, problem }) => (problem ? [`${file} ${problem.severity} ${problem.rule}`] : []));
const figures = ({ forms }: ReturnType<typeof collectReturns>) =>
  forms.flatMap(({ observations }) => observations.map(({ source }) => source?.file));

describe("what can't be counted is one finding at its file, and hides no other", () => {
  test.each<[string, () => Promise<ReturnedWorkbook>, string]>([
    ["a file that can't be read", () => Promise.resolve(broken), "bad.xlsx hard file.damaged"],
    [
      "a workbook without a form",
      () => taken(Object.assign(emptyWorkbook(), { fileName: "no.xlsx" })),
      "no.xlsx hard form.noneInFile",
    ],
    ["an empty form", () => returned("c.xlsx", {}), "c.xlsx hard form.empty"],
    [
      "another programme",
      () => returned("c.xlsx", { [EIGHT]: 4244 }, { programme: eightProvinces }),
      "c.xlsx hard returns.mixed.programme",
    ],
    ["another period", () => returned("c.xlsx", { [CASES]: 5 }, OTHER_YEAR), "c.xlsx hard returns.mixed.period"],
    [
      "another last period",
      () => returned("c.xlsx", { [CASES]: 5 }, { previousPeriod: { from: "1999-01-01", to: "2008-12-31" } }),
      "c.xlsx hard returns.mixed.previousPeriod",
    ],
    [
      "no period",
      async () => {
        const form = await FormUnderTest.make({}, new MemoryWorkbook("c.xlsx"));
        return taken(form.type(CASES, 5).typeInfo("to", null).workbook);
      },
      "c.xlsx hard form.periodMissing",
    ],
    [
      "a form that has lost its sheets",
      async () => {
        const form = await FormUnderTest.make({}, new MemoryWorkbook("c.xlsx"));
        removeSheet(form.workbook, form.type(CASES, 5).info);
        return taken(form.workbook);
      },
      "c.xlsx hard form.infoMissing",
    ],
    [
      "summary tables in place of a form",
      async () => {
        const form = await FormUnderTest.make({}, new MemoryWorkbook("c.xlsx"));
        const { sheets } = await createSummary(form.type(CASES, 5).workbook, catalogue, "vi");
        const others = form.workbook.sheets.filter(({ name }) => !sheets.includes(name));
        for (const sheet of others) removeSheet(form.workbook, sheet);
        return taken(form.workbook);
      },
      "c.xlsx hard returns.tablesOnly",
    ],
  ])("%s", async (_what, make, expected) => {
    const previous = { previousPeriod: { from: "1998-01-01", to: "2008-12-31" } };
    const first = await returned("a.xlsx", { [CASES]: 977 }, previous);
    const second = await returned("b.xlsx", { [ACROSS]: 3320 }, previous);
    const collected = collectReturns([first, await make(), second], catalogue);
    expect(problems(collected.files)).toEqual([expected]);
    expect(figures(collected)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(collected.consolidated.dataset?.observations).toHaveLength(2);
  });
});

test("programme and period are those of most files, even where a stray one was chosen first", async () => {
  const files = [
    await returned("stray.xlsx", { [CASES]: 1 }, OTHER_YEAR),
    await returned("a.xlsx", { [CASES]: 977 }),
    await returned("b.xlsx", { [ACROSS]: 3320 }),
  ];
  const collected = collectReturns(files, catalogue);
  expect(problems(collected.files)).toEqual(["stray.xlsx hard returns.mixed.period"]);
  expect(collected.lead?.period).toEqual({ from: "2009-01-01", to: "2019-12-31" });
});

test("returns of the years before are the series of the latest, as on the command line", async () => {
  const year = (of: number): { readonly period: ReferencePeriod } => ({
    period: { from: `${of}-01-01`, to: `${of}-12-31` },
  });
  const files = [
    await returned("2021.xlsx", { [CASES]: 21 }, year(2021)),
    await returned("2023.xlsx", { [CASES]: 23 }, year(2023)),
    await returned("2022.xlsx", { [CASES]: 22 }, year(2022)),
    await returned("2023b.xlsx", { [ACROSS]: 3 }, year(2023)),
  ];
  const { consolidated, files: counted, lead } = collectReturns(files, catalogue);
  expect([problems(counted), lead?.period, consolidated.dataset?.previousPeriod?.to]).toEqual([
    [],
    year(2023).period,
    "2022-12-31",
  ]);
  expect(consolidated.dataset?.observations.map(({ quantity }) => numericValue(quantity)).sort()).toEqual([
    21, 22, 23, 3,
  ]);
  const late = collectReturns([await returned("2024.xlsx", { [CASES]: 24 }, year(2024)), ...files], catalogue);
  expect([problems(late.files), late.lead?.period]).toEqual([[], year(2024).period]);
});

test("a blank form beside a filled one in a file is left alone", async () => {
  const form = await FormUnderTest.make({}, new MemoryWorkbook("a.xlsx"));
  form.type(CASES, 977);
  await FormUnderTest.make(OTHER_YEAR, form.workbook);
  const collected = collectReturns([await taken(form.workbook)], catalogue);
  expect([problems(collected.files), figures(collected)]).toEqual([[], ["a.xlsx"]]);
});

describe("forms of the open workbook", () => {
  const own = async (form: Parameters<typeof returnedWorkbook>[2], typed = { [ACROSS]: 3320 }) =>
    readReturns(await returnedWorkbook("Book1", typed, form), catalogue);
  const files = async () => [await returned("a.xlsx", { [CASES]: 977 })];

  test("join with their figures", async () => {
    const collected = collectReturns(await files(), catalogue, await own({}));
    expect(figures(collected)).toEqual(["a.xlsx", "Book1"]);
    expect(collected.own).toMatchObject({ file: "Book1" });
    expect(collected.own?.problem).toBeUndefined();
  });

  test("of another period are told and left alone", async () => {
    const collected = collectReturns(await files(), catalogue, await own(OTHER_YEAR));
    expect([problems([collected.own!]), figures(collected)]).toEqual([["Book1 info returns.mixed.period"], ["a.xlsx"]]);
  });

  test("that are blank are not spoken of", async () => {
    expect(collectReturns(await files(), catalogue, await own({}, {} as never)).own).toBeUndefined();
  });

  test("that state what a file states too are a duplicate or a conflict", async () => {
    const same = collectReturns(await files(), catalogue, await own({}, { [CASES]: 977 } as never));
    const other = collectReturns(await files(), catalogue, await own({}, { [CASES]: 978 } as never));
    const rules = ({ consolidated }: typeof same) => consolidated.findings.map(({ rule, place }) => [rule, place.file]);
    expect(rules(same)).toEqual([["returns.duplicate", "Book1"]]);
    expect(rules(other)).toEqual([
      ["returns.conflict", "a.xlsx"],
      ["returns.conflict", "Book1"],
    ]);
  });
});

describe("the tables of returned workbooks", () => {
  const two = async () => [await returned("a.xlsx", { [CASES]: 977 }), await returned("b.xlsx", { [ACROSS]: 3320 })];
  const ownForm = async () => FormUnderTest.make({}, new MemoryWorkbook("Book1"));
  const state = async (workbook: MemoryWorkbook) => {
    const { tables, ofReturns, findings, verified } = await reviewWorkbook(workbook, catalogue);
    expect(verified).toBeGreaterThan(0);
    return [tables, ofReturns, findings.filter(({ rule }) => rule.startsWith("book."))];
  };

  test("come into an empty workbook, and are current there", async () => {
    const workbook = emptyWorkbook();
    const { sheets, book } = await summarizeReturns(workbook, catalogue, await two(), "lo");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...sheets]);
    expect(book.sentences.map(({ language }) => language)).toContain("lo");
    expect(await state(workbook)).toEqual(["current", true, []]);
    const again = await summarizeReturns(workbook, catalogue, await two(), "lo");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...again.sheets]);
  });

  test("with a form of the workbook itself are out of date once that form says something else, whatever the file is called", async () => {
    const form = await ownForm();
    form.type("border son_la_forces suspects", 1347).type(CASES, 977);
    await summarizeReturns(form.workbook, catalogue, await two(), "vi");
    Object.assign(form.workbook, { fileName: "tong-hop.xlsx" });
    expect(await state(form.workbook)).toEqual(["current", true, []]);
    form.type("border son_la_forces suspects", 1348);
    expect(await state(form.workbook)).toEqual(["outdated", true, []]);
  });

  test("are out of date once a reason is given for a figure of the workbook's own form", async () => {
    const form = await ownForm();
    form.type("border son_la_forces suspects", 1347).type("border son_la_forces heroin", 218_234);
    await summarizeReturns(form.workbook, catalogue, await two(), "vi");
    expect(await state(form.workbook)).toEqual(["current", true, []]);
    const { findings } = await reviewWorkbook(form.workbook, catalogue);
    const doubted = findings.find(({ rule }) => rule === "rule.above_plausible")!;
    await giveReason(form.workbook, catalogue, doubted, "một vụ lớn", "2026-01-05T08:00:00Z");
    expect(await state(form.workbook)).toEqual(["outdated", true, []]);
  });

  test("of figures in conflict with the workbook's own are current all the same", async () => {
    const form = await ownForm();
    form.type(CASES, 978);
    await summarizeReturns(form.workbook, catalogue, await two(), "vi");
    expect(await state(form.workbook)).toEqual(["current", true, []]);
  });

  test("are out of date once a form of the workbook begins to contribute", async () => {
    const form = await ownForm();
    await summarizeReturns(form.workbook, catalogue, await two(), "vi");
    expect(await state(form.workbook)).toEqual(["current", true, []]);
    form.type("border son_la_forces suspects", 1347);
    expect(await state(form.workbook)).toEqual(["outdated", true, []]);
  });

  test("don't give way to tables of the workbook's own forms, until their sheets are deleted", async () => {
    const form = await ownForm();
    form.type("border son_la_forces suspects", 1347);
    const { sheets } = await summarizeReturns(form.workbook, catalogue, await two(), "vi");
    const before = workbookFacts(form.workbook);
    await expect(createSummary(form.workbook, catalogue, "vi")).rejects.toMatchObject({ id: "returns.tablesHere" });
    expect(workbookFacts(form.workbook)).toEqual(before);
    for (const name of sheets) form.workbook.removeSheet(form.workbook.sheetByName(name)!.id);
    await createSummary(form.workbook, catalogue, "vi");
    expect(await state(form.workbook)).toEqual(["current", false, []]);
  });

  test.each<[string, () => Promise<ReturnedWorkbook>, string, object]>([
    [
      "a file that can't be counted",
      () => Promise.resolve(broken),
      "returns.notCounted",
      { file: "bad.xlsx", count: 1 },
    ],
    ["an empty form", () => returned("c.xlsx", {}), "returns.notCounted", { file: "c.xlsx", count: 1 }],
  ])("are refused beside %s, and nothing is written", async (_what, make, id, parameters) => {
    const workbook = emptyWorkbook();
    const before = workbookFacts(workbook);
    const given = [...(await two()), await make()];
    await expect(summarizeReturns(workbook, catalogue, given, "vi")).rejects.toMatchObject({ id, parameters });
    expect(workbookFacts(workbook)).toEqual(before);
  });

  test("are made where the one file that is not counted is only the same as another", async () => {
    const twin: ReturnedWorkbook = {
      file: "copy.xlsx",
      problem: { rule: "returns.sameFile", severity: "info", place: { file: "copy.xlsx" } },
    };
    const { sheets } = await summarizeReturns(emptyWorkbook(), catalogue, [...(await two()), twin], "vi");
    expect(sheets.length).toBeGreaterThan(0);
  });

  test("are refused where a form of the workbook itself can't be read", async () => {
    const form = await ownForm();
    removeSheet(form.workbook, form.type(CASES, 5).info);
    await expect(summarizeReturns(form.workbook, catalogue, await two(), "vi")).rejects.toMatchObject({
      id: "form.infoMissing",
    });
  });
});
