import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { CheckItem } from "../../../src/core/check/checkList";
import { columnChoices, withTable } from "../../../src/core/tables/tableDraft";
import { paneMarking } from "../../../src/main/pane/paneMarking";
import { paneTasks } from "../../../src/main/pane/paneTasks";
import { LEDGERS, readLedger } from "../../../src/core/forms/ledgers";
import type { Progress } from "../../../src/core/workbook/Workbook";
import { workbookFacts } from "../../support/workbookFacts";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const progress: Progress = { report: () => undefined };
const CASES = "border son_la_forces cases";
const SUSPECTS = "border son_la_forces suspects";
const HEROIN = "border son_la_forces heroin";
const OPIUM = "border son_la_forces opium";
const PILLS = "across joint_teams synthetic_pills";

/** A form into which somebody has typed as people do, and what the pane can have done with it. A second passes with each call. */
async function open() {
  const form = await FormUnderTest.make();
  form
    .type(CASES, "977 vụ")
    .type(SUSPECTS, "1347 đối tượng")
    .type(HEROIN, "1.347")
    .type(OPIUM, "hơn 60 kg")
    .type(PILLS, 99_000_000_000);
  let seconds = 0;
  const tasks = paneTasks(form.workbook, () => new Date(Date.UTC(2026, 10, 21, 7, 0, seconds++)));
  const review = () => tasks.review(progress);
  const at = (figure: string): string => form.address(figure);
  const findingAt = async (figure: string, rule = ""): Promise<CheckItem["finding"]> => {
    const { items } = await review();
    return items.find(({ finding }) => finding.place.cell === at(figure) && finding.rule.startsWith(rule))!.finding;
  };
  const held = (figure: string) => {
    const { row, column } = form.place(figure);
    const cell = form.results.cell(row, column);
    return [cell?.value, cell?.style?.numberFormat];
  };
  return { form, tasks, review, at, findingAt, held };
}

/** The list in short. */
const inShort = (items: readonly CheckItem[]) =>
  items.map(({ finding, standing }) => `${standing} ${finding.rule} ${finding.place.cell}`);

test("a review: what was typed as the list has it, and the state of the work", async () => {
  const { review, at } = await open();
  const { items, state, corrections } = await review();
  expect(inShort(items)).toEqual([
    `error intake.ask.separator ${at(HEROIN)}`,
    `proposal intake.fix.unit ${at(CASES)}`,
    `proposal intake.fix.unit ${at(SUSPECTS)}`,
    `proposal intake.fix.qualifier ${at(OPIUM)}`,
    `query rule.above_plausible ${at(PILLS)}`,
    "notice form.totalOpen C14",
  ]);
  expect(state).toMatchObject({
    forms: [{ period: { from: "2009-01-01", to: "2019-12-31" }, sheet: "Kết quả" }],
    completeness: { filled: 4, none: 0, notStated: 0, blank: 5, unsettled: 1, total: 10 },
    tables: "none",
    verified: 0,
  });
  expect(corrections).toEqual([]);
});

test("a form without a valid period stays in the list of forms", async () => {
  const { form, review } = await open();
  form.typeInfo("from", null);
  const { state } = await review();
  expect(state.forms).toEqual([{ programme: sh09.labels, language: "vi", sheet: "Kết quả" }]);
});

describe("corrections", () => {
  test("many at once, on record with one time, and taken back at once: the cells are as they were typed", async () => {
    const { tasks, review, findingAt, held, at } = await open();
    const before = [held(CASES), held(SUSPECTS)];
    const findings = [await findingAt(CASES), await findingAt(SUSPECTS)];
    const time = await tasks.applyCorrections(
      findings.map((finding) => ({ finding, correction: finding.fix! })),
      progress,
    );
    expect([held(CASES), held(SUSPECTS)]).toEqual([
      [977, "#,##0"],
      [1347, "#,##0"],
    ]);
    const { corrections } = await review();
    expect(corrections).toMatchObject([
      { sheet: "Kết quả", cell: at(SUSPECTS), record: { time, before: { value: "1347 đối tượng" }, undone: false } },
      { sheet: "Kết quả", cell: at(CASES), record: { time, before: { value: "977 vụ" }, after: { value: 977 } } },
    ]);
    await tasks.undoCorrections(corrections, progress);
    expect([held(CASES), held(SUSPECTS)]).toEqual(before);
    const after = await review();
    expect(after.corrections.map(({ record }) => record.undone)).toEqual([true, true]);
    expect(inShort(after.items)).toContain(`proposal intake.fix.unit ${at(CASES)}`);
  });

  test("one reading of a question", async () => {
    const { tasks, review, findingAt, held, at } = await open();
    const finding = await findingAt(HEROIN);
    const correction = finding.choices!.find(({ value }) => value === 1347)!;
    await tasks.applyCorrections([{ finding, correction }], progress);
    expect(held(HEROIN)).toEqual([1347, "#,##0"]);
    expect(inShort((await review()).items)).not.toContain(`error intake.ask.separator ${at(HEROIN)}`);
  });

  test("the latest first", async () => {
    const { tasks, review, findingAt } = await open();
    for (const figure of [CASES, OPIUM]) {
      const finding = await findingAt(figure);
      await tasks.applyCorrections([{ finding, correction: finding.fix! }], progress);
    }
    const { corrections } = await review();
    expect(corrections.map(({ record: { place } }) => "column" in place && place.column.indicator)).toEqual([
      "opium",
      "cases",
    ]);
  });

  test("of which one was typed over are not taken back, none of them", async () => {
    const { form, tasks, review, findingAt, held, at } = await open();
    const chosen = [await findingAt(CASES), await findingAt(SUSPECTS)].map((finding) => ({
      finding,
      correction: finding.fix!,
    }));
    await tasks.applyCorrections(chosen, progress);
    form.type(SUSPECTS, 1350);
    const { corrections } = await review();
    await expect(tasks.undoCorrections(corrections, progress)).rejects.toMatchObject({
      id: "fix.changed",
      parameters: { cell: at(SUSPECTS) },
    });
    expect([held(CASES)[0], held(SUSPECTS)[0]]).toEqual([977, 1350]);
  });

  test("can't be taken back twice", async () => {
    const { tasks, review, findingAt } = await open();
    const finding = await findingAt(CASES);
    await tasks.applyCorrections([{ finding, correction: finding.fix! }], progress);
    const { corrections } = await review();
    await tasks.undoCorrections(corrections, progress);
    await expect(tasks.undoCorrections(corrections, progress)).rejects.toMatchObject({ id: "fix.changed" });
  });

  test("of a cell typed over meanwhile are refused", async () => {
    const { form, tasks, findingAt, held } = await open();
    const finding = await findingAt(CASES);
    form.type(CASES, "978 vụ");
    await expect(tasks.applyCorrections([{ finding, correction: finding.fix! }], progress)).rejects.toMatchObject({
      id: "fix.changed",
    });
    expect(held(CASES)[0]).toBe("978 vụ");
  });
});

test("a reading that a rule offers is written; not over a figure typed meanwhile", async () => {
  const { form, tasks, findingAt, held } = await open();
  const finding = await findingAt(PILLS, "rule.");
  const correction = finding.choices![0]!;
  await tasks.applyCorrections([{ finding, correction }], progress);
  expect(held(PILLS)[0]).toBe(correction.value);
  form.type(PILLS, 98_000_000_000);
  await expect(tasks.applyCorrections([{ finding, correction }], progress)).rejects.toMatchObject({
    id: "fix.changed",
  });
  expect(held(PILLS)[0]).toBe(98_000_000_000);
});

test("a reason settles the doubt about the figure it was given for, and about no other", async () => {
  const { form, tasks, review, findingAt, at } = await open();
  await tasks.giveReason(await findingAt(PILLS, "rule."), "Một vụ lớn.", progress);
  await tasks.giveReason(await findingAt(PILLS, "rule."), "Bắt một vụ lớn.", progress);
  const { items, state } = await review();
  expect(inShort(items)).toContain(`explained rule.above_plausible ${at(PILLS)}`);
  expect(items.at(-1)!.finding.reason?.text).toBe("Bắt một vụ lớn.");
  expect(state.soft).toBe(3);
  form.type(PILLS, 98_000_000_000);
  expect(inShort((await review()).items)).toContain(`query rule.above_plausible ${at(PILLS)}`);
});

test("a reason is kept in the form, with the figure it was given for", async () => {
  const { form, tasks, findingAt } = await open();
  await tasks.giveReason(await findingAt(PILLS), " Bắt một vụ lớn. ", progress);
  expect((await form.read()).reasons).toMatchObject([
    { time: "2026-11-21T07:00:00.000Z", value: 99_000_000_000, text: "Bắt một vụ lớn." },
  ]);
});

test("marks are put, replaced and taken away; the workbook remembers that it bears them", async () => {
  const { form, tasks, findingAt } = await open();
  const marks = async () => {
    const found = await form.workbook.find();
    const { sheets } = await form.workbook.read(found, [form.meta.id]);
    return [readLedger(sheets[0]!, LEDGERS.marks), paneMarking(found)];
  };
  const key = (figure: string) => `results-${form.place(figure).row + 1}-${form.place(figure).column + 1}`;
  expect(await marks()).toEqual([[], false]);
  await tasks.markCells([await findingAt(HEROIN), await findingAt(CASES)], progress);
  expect(await marks()).toEqual([[[key(HEROIN), key(CASES)]], true]);
  await tasks.markCells([await findingAt(OPIUM)], progress);
  expect(await marks()).toEqual([[[null, key(OPIUM)]], true]);
  await tasks.markCells(undefined, progress);
  expect(await marks()).toEqual([[], false]);
});

test("a check sheet in the language asked for, in place of the last one", async () => {
  const { form, tasks, review } = await open();
  const findings = (await review()).items.map(({ finding }) => finding);
  const sheets = form.workbook.sheets.length;
  expect(await tasks.writeCheckSheet({ findings, language: "vi" }, progress)).toBe("Kiểm tra");
  expect(await tasks.writeCheckSheet({ findings, language: "en" }, progress)).toBe("Check");
  expect(form.workbook.sheets).toHaveLength(sheets + 1);
  expect((await review()).items).toHaveLength(findings.length);
});

test("summary tables; the next review counts the figures that agree", async () => {
  const { tasks, review, findingAt } = await open();
  const finding = await findingAt(HEROIN);
  await tasks.applyCorrections([{ finding, correction: finding.choices![0]! }], progress);
  const { sheets, sentences } = await tasks.createSummaryTables(
    { language: "vi", precision: "exact", chance: false },
    progress,
  );
  expect(sheets.length).toBeGreaterThan(0);
  expect(sentences.map(({ language }) => language)).toContain("vi");
  const { state } = await review();
  expect(state.tables).toBe("current");
  expect(state.verified).toBeGreaterThan(0);
});

test("a choice of tables and a table of its own are kept with the programme, and the next tables follow it", async () => {
  const { form, tasks } = await open();
  const [kit] = await tasks.bookTables();
  expect(kit?.offered.map(({ id }) => id).slice(0, 3)).toEqual(["overview", "by_zone", "comparison"]);
  const rows = kit!.rows.find(({ id }) => id === "results")!;
  expect(columnChoices(rows, kit!.programme)).toContain("zones");
  const draft = {
    title: "Biên giới",
    rows: "results",
    columns: "zones",
    measures: ["cases"],
    filter: { zone: "border" },
  } as const;
  const choice = withTable(
    kit!.programme,
    [{ id: "by_zone", title: { en: "Zones", vi: "Các địa bàn" } }],
    draft,
    rows,
    "vi",
  );
  expect(await tasks.keepBookTables(kit!.programme.id, choice, progress)).toBe(1);
  expect(await tasks.keepBookTables(kit!.programme.id, choice, progress)).toBe(0);
  await tasks.createSummaryTables({ language: "vi", precision: "exact", chance: false }, progress);
  const made = form.workbook.sheets.map(({ name }) => name);
  expect(made).toContain("Biên giới");
  const sheet = form.workbook.sheetByName("Biên giới")!;
  const formulas = [...sheet.entries()].filter(([, , { formula }]) => formula?.includes("SUMIFS"));
  expect(formulas).toHaveLength(1);
  expect([...sheet.entries()].map(([, , { value }]) => value)).toContain("Chỉ gồm số liệu: Các xã biên giới.");
  const titles = [...form.workbook.sheetByName("Các địa bàn")!.entries()].map(([, , { value }]) => value);
  expect(titles).toContain("CÁC ĐỊA BÀN");
  expect(made).not.toContain("Theo loại ma túy");
  const [again] = await tasks.bookTables();
  expect(again?.offered.at(-1)).toEqual({ id: "own_1", title: { en: "Biên giới", vi: "Biên giới" } });
});

test.each<[string, (pane: Awaited<ReturnType<typeof open>>, stopped: Progress) => Promise<unknown>]>([
  ["a review", ({ tasks }, stopped) => tasks.review(stopped)],
  [
    "a correction",
    async ({ tasks, findingAt }, stopped) => {
      const finding = await findingAt(CASES);
      return tasks.applyCorrections([{ finding, correction: finding.fix! }], stopped);
    },
  ],
  ["an undoing", ({ tasks }, stopped) => tasks.undoCorrections([], stopped)],
  ["a reason", async ({ tasks, findingAt }, stopped) => tasks.giveReason(await findingAt(PILLS), "lý do", stopped)],
  ["marking", async ({ tasks, findingAt }, stopped) => tasks.markCells([await findingAt(CASES)], stopped)],
  ["a check sheet", ({ tasks }, stopped) => tasks.writeCheckSheet({ findings: [], language: "vi" }, stopped)],
  [
    "summary tables",
    ({ tasks }, stopped) => tasks.createSummaryTables({ language: "vi", precision: "exact", chance: false }, stopped),
  ],
])("%s stopped while the workbook is read writes nothing", async (_, work) => {
  const pane = await open();
  const signal = { aborted: false };
  const { workbook } = pane.form;
  const apply = jest.spyOn(workbook, "apply");
  const stopping = { report: () => undefined, signal };
  const before = workbookFacts(workbook);
  const read = workbook.read.bind(workbook);
  workbook.read = (...given) => {
    signal.aborted = true;
    return read(...given);
  };
  await expect(work(pane, stopping)).rejects.toMatchObject({ name: "WorkbookError", code: "aborted" });
  expect(workbookFacts(workbook)).toEqual(before);
  expect(apply.mock.calls.every(([, progress]) => progress === stopping)).toBe(true);
});

test("a form of an unknown programme is refused in words of its own", async () => {
  const { tasks } = await open();
  const request = { programmeId: "no_such", period: { from: "2024-01-01", to: "2024-12-31" }, language: "vi" } as const;
  await expect(tasks.newForm(request, progress)).rejects.toMatchObject({ id: "error.unknownProgramme" });
});
