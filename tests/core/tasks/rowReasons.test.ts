import { catalogue } from "../../../src/catalogue/catalogue";
import { checkList } from "../../../src/core/check/checkList";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { LEDGERS } from "../../../src/core/forms/ledgers";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { newForm } from "../../../src/core/tasks/newForm";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import { writeCheckSheet } from "../../../src/core/tasks/writeCheckSheet";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { FIRST_ROW, GOOD, RegisterUnderTest, serial, type TypedRow } from "../../support/lists/RegisterUnderTest";
import { OURS, THEIRS, twoSides as programme } from "../../support/lists/twoSides";
import { LIST_EXAMPLES, formOf } from "../../support/rules/listExamples";

const SAME_NUMBER: TypedRow = { ...GOOD, place: "bản K", suspects: 1 };
const UNNUMBERED: TypedRow = { ...GOOD, case_no: null };
const OTHER: TypedRow = { ...GOOD, case_no: "8", case_date: serial("2025-05-05"), place: "bản M" };
const TWO = "hai tổ bắt ở hai nơi";

const registerOf = async (...rows: readonly TypedRow[]): Promise<RegisterUnderTest> => {
  const register = (await RegisterUnderTest.make("vi", programme)).type(...rows);
  await register.read();
  return register;
};
/** Rows as they stand after the user has sorted them or typed over them. */
const retyped = async (register: RegisterUnderTest, ...rows: readonly TypedRow[]): Promise<void> => {
  register.type(...rows);
  await register.read();
};
const listOf = async ({ form: { workbook } }: RegisterUnderTest) =>
  checkList((await reviewWorkbook(workbook, catalogue)).findings).filter(({ finding }) => finding.severity === "soft");
const standings = async (register: RegisterUnderTest) =>
  (await listOf(register)).map(({ finding, standing }) => `${standing} ${finding.rule}`);
/** Gives a reason for every open question. */
const explain = async (register: RegisterUnderTest, text = TWO): Promise<void> => {
  for (const { finding, standing } of await listOf(register))
    if (standing === "query")
      await giveReason(register.form.workbook, catalogue, finding, text, "2025-12-20T08:00:00Z");
};

const KINDS: readonly [string, TypedRow, TypedRow][] = [
  ["list.sameEvent", OURS, THEIRS],
  ["list.twice", GOOD, SAME_NUMBER],
  ["list.sameRow", UNNUMBERED, UNNUMBERED],
];

describe.each(KINDS)("a reason given to %s", (rule, first, second) => {
  test("settles it, wherever its rows are sorted to", async () => {
    const register = await registerOf(first, second, OTHER);
    expect(await standings(register)).toContain(`query ${rule}`);
    await explain(register);
    const settled = [expect.objectContaining({ standing: "explained" })];
    expect(await listOf(register)).toEqual(settled);
    await retyped(register, second, OTHER, first);
    expect(await listOf(register)).toEqual(settled);
    expect(await listOf(register)).toMatchObject([{ finding: { rule, reason: { text: TWO } } }]);
  });

  test.each([
    ["the one", 0],
    ["the other", 1],
  ])("holds until %s row says something else", async (_which, changed) => {
    const register = await registerOf(first, second);
    await explain(register);
    // Rows alike have to change alike to stay alike.
    const both = rule === "list.sameRow";
    const rows = [first, second].map((row, index) => (both || index === changed ? { ...row, suspects: 9 } : row));
    await retyped(register, ...rows);
    expect(await standings(register)).toContain(`query ${rule}`);
    await retyped(register, first, second);
    expect(await standings(register)).toEqual([`explained ${rule}`]);
  });
});

test("a reason outlives another language of the form and another spelling of its figures", async () => {
  const register = await registerOf(OURS, THEIRS);
  await explain(register);
  await switchLanguage(register.form.workbook, catalogue, "lo");
  await register.read();
  expect(await standings(register)).toEqual(["explained list.sameEvent"]);
  register.sheet.put(FIRST_ROW, register.column("heroin"), "0,7");
  await register.read();
  expect(await standings(register)).toContain("explained list.sameEvent");
});

test("two rows explained do not explain a third one alike", async () => {
  const register = await registerOf(UNNUMBERED, UNNUMBERED);
  await explain(register);
  await retyped(register, UNNUMBERED, UNNUMBERED, UNNUMBERED);
  expect(await standings(register)).toEqual(["query list.sameRow", "explained list.sameRow"]);
});

test("rows of a third unit are held against each that they may tell of", async () => {
  const third = { ...OURS, unit: "Các tổ công tác", case_no: "5" };
  const readings = [await registerOf(OURS, THEIRS)];
  await explain(readings[0]!);
  readings.push(await registerOf(third));
  const forms = await Promise.all(readings.map((one) => one.form.read()));
  const asked = consolidate(forms).findings.filter(({ rule, reason }) => rule === "list.sameEvent" && !reason);
  expect(asked).toHaveLength(1);
});

test.each(LIST_EXAMPLES.filter(({ rule }) => rule === "list.badMonth" || rule === "list.badYear"))(
  "what is typed in a row may be right: $rule",
  async (example) => {
    const { workbook } = await formOf(example);
    const found = async () =>
      checkList((await reviewWorkbook(workbook, catalogue)).findings).filter(
        ({ finding }) => finding.rule === example.rule,
      );
    const [item] = await found();
    await giveReason(workbook, catalogue, item!.finding, "chưa định", "2025-12-20T08:00:00Z");
    expect(await found()).toMatchObject([{ standing: "explained", finding: { reason: { text: "chưa định" } } }]);
  },
);

test("a spelling that formulas do not see takes no reason: it is corrected", async () => {
  const register = await registerOf({ ...GOOD, zone: "Border communes" });
  const [item] = await listOf(register);
  expect(item).toMatchObject({ standing: "proposal", finding: { rule: "list.otherSpelling" } });
  expect(item!.finding.subject).toBeUndefined();
  const giving = giveReason(register.form.workbook, catalogue, item!.finding, "đúng", "2025-12-20T08:00:00Z");
  await expect(giving).rejects.toMatchObject({ id: "reason.noCell" });
});

describe("the tables of two events that were taken for one", () => {
  const noted = async ({ form: { workbook } }: RegisterUnderTest) =>
    (await createSummary(workbook, catalogue, "vi")).book.tables.flatMap(({ notes }) =>
      notes.filter((note) => note.startsWith("Có 1 vụ")),
    );
  const annex = async ({ form: { workbook } }: RegisterUnderTest) => {
    const { book } = await createSummary(workbook, catalogue, "vi");
    return JSON.stringify(book.tables.find(({ id }) => id === "annex_queries")?.rows);
  };

  test("are out of date once a reason is given; made anew they don't speak of it, and the annex has the reason", async () => {
    const register = await registerOf(OURS, THEIRS);
    expect((await noted(register)).length).toBeGreaterThan(0);
    await explain(register);
    expect(await reviewWorkbook(register.form.workbook, catalogue)).toMatchObject({ tables: "outdated" });
    expect(await noted(register)).toEqual([]);
    expect(await annex(register)).toContain(TWO);
    expect(await reviewWorkbook(register.form.workbook, catalogue)).toMatchObject({ tables: "current" });
    await retyped(register, OURS, { ...THEIRS, suspects: 9 });
    expect((await noted(register)).length).toBeGreaterThan(0);
  });

  test("the check sheet says it beside the question", async () => {
    const register = await registerOf(OURS, THEIRS);
    await explain(register);
    const { workbook } = register.form;
    const { findings } = await reviewWorkbook(workbook, catalogue);
    await writeCheckSheet(workbook, catalogue, findings, "vi");
    const texts = [...workbook.sheetByName("Kiểm tra")!.entries()].map(([, , { value }]) => value);
    expect(texts).toContain(`đã giải thích: ${TWO}`);
  });
});

test.each([
  ["first", 0],
  ["second", 1],
])("of two returns the %s may keep the reason", async (_which, keeper) => {
  const both = await registerOf(OURS, THEIRS);
  const { finding } = (await listOf(both))[0]!;
  const registers = [await registerOf(OURS), await registerOf(THEIRS)];
  const place = { ...finding.place, cell: registers[keeper]!.address("case_no") };
  await giveReason(registers[keeper]!.form.workbook, catalogue, { ...finding, place }, TWO, "2025-12-20T08:00:00Z");
  const { dataset, findings } = consolidate(await Promise.all(registers.map((one) => one.form.read())));
  expect(findings.filter(({ rule }) => rule === "list.sameEvent")).toMatchObject([{ reason: { text: TWO } }]);
  expect(dataset?.toldTwice).toBeUndefined();
});

test("the form of the next year, which has no such rows, leaves the reason behind", async () => {
  const register = await registerOf(OURS, THEIRS);
  await explain(register);
  const { forms } = await readReturns(register.form.workbook, catalogue);
  const workbook = new MemoryWorkbook();
  const period = { from: "2025-12-15", to: "2026-12-14" };
  const previousPeriod = programme.period;
  await newForm(workbook, catalogue, { programme, language: "vi", period, previousPeriod }, undefined, forms);
  expect((await readReturns(workbook, catalogue)).forms[0]!.reasons).toEqual([]);
});

test.each<[string, number, CellValue]>([
  ["the list", 2, "moon"],
  ["the row", 3, "eight"],
  ["the row's hash", 3, "8"],
  ["the column", 4, null],
  ["the sign of a list", 5, "some day"],
  ["the text", 7, null],
])("a line somebody broke at %s is told and explains nothing", async (_, field, value) => {
  const register = await registerOf(OURS, THEIRS);
  await explain(register);
  const { meta } = register.form;
  const { row, column } = rangeOfName(meta, LEDGERS.reasons.name)!;
  meta.put(row, column + field, value);
  expect((await standings(register)).sort()).toEqual(["query form.recordsBroken", "query list.sameEvent"]);
});
