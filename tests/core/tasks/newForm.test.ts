import { catalogue } from "../../../src/catalogue/catalogue";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { shiftYears } from "../../../src/core/dataset/ReferencePeriod";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { COLOURS } from "../../../src/core/layout/styles";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { newForm } from "../../../src/core/tasks/newForm";
import { readReturns } from "../../../src/core/tasks/readReturns";
import type { Language } from "../../../src/core/text/Labels";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { EXAMPLE_NAMES, type Example, exampleForm, exampleRequest } from "../../support/examples";
import { short } from "../../support/figures";
import { FormUnderTest, inShort, recalculate } from "../../support/forms/FormUnderTest";

/** A workbook with an example and the form of the year after it. */
async function nextYear(example: Example, language: Language = "vi") {
  const form = await exampleForm(example, language);
  const { programme, period } = exampleRequest(example, language);
  const next = { from: shiftYears(period, 11).from, to: shiftYears(period, 11).to };
  const made = await newForm(form.workbook, catalogue, { programme, language, period: next });
  const { forms, findings } = await readReturns(form.workbook, catalogue);
  expect(findings).toEqual([]);
  return { form, made, last: forms[0]!, now: forms[1]! };
}

const figuresOf = ({ observations }: FormReading) =>
  observations.map(({ reportingUnit, zone, indicator, period, quantity }) =>
    [reportingUnit, zone, indicator, period.to, short(quantity), quantity.asStated ?? ""].join(" "),
  );
const rowsOf = ({ lists }: FormReading, list: string) =>
  lists
    .filter((one) => one.list === list)
    .flatMap(({ rows }) => rows.map(({ fields, figures }) => ({ ...fields, ...figures })));
/** Rows of lists that hold beyond the period of an example. */
const STANDING: Partial<Record<Example, number>> = {
  "quang-nam-se-kong-mid-2023": 4,
  "quang-nam-se-kong-review-2023": 2,
  "ministries-2024": 4,
};
const sheetOf = (workbook: MemoryWorkbook, name: string) => workbook.sheetByName(name)!;

describe.each(EXAMPLE_NAMES)("the form after %s", (example) => {
  test("holds its figures in the columns of the last period, to the last word, and nothing else", async () => {
    const { made, last, now } = await nextYear(example);
    const stated = figuresOf({
      ...last,
      observations: last.observations.filter(({ period }) => period.to === last.period!.to),
    });
    expect(figuresOf(now).sort()).toEqual(stated.sort());
    expect(made).toEqual({ sheet: now.place.sheet, filled: stated.length, leftOut: 0, rows: STANDING[example] ?? 0 });
    expect(now.previousPeriod).toEqual(last.period);
    // How far a work is now, nobody has said yet.
    const unsaid = rowsOf(now, "works_list").map(() => "list.incomplete");
    // The next form is of years in which Vietnam has no district police any more.
    const ended = rowsOf(now, "participant_list").flatMap(({ side, level }) =>
      side === "vn" && level === "district" ? ["list.ended"] : [],
    );
    expect(now.findings.map(({ rule }) => rule).sort()).toEqual([...ended, ...unsaid].sort());
  });

  test("shows them grey and locked; all else is open", async () => {
    const { form, now } = await nextYear(example);
    const filled = now.cells.filter(({ state }) => state !== "blank");
    expect(filled.length).toBeGreaterThan(0);
    for (const { sheet, at, state } of now.cells) {
      const { style } = sheetOf(form.workbook, sheet.name).cell(at.row, at.column)!;
      expect(style).toMatchObject(
        state === "blank" ? { fill: COLOURS.input, locked: false } : { fill: COLOURS.locked, locked: true },
      );
    }
  });
});

describe("lists that hold beyond their period", () => {
  test.each(["vi", "lo", "en"] as const)("come along as they were said, in %s", async (language) => {
    const { form, last, now } = await nextYear("quang-nam-se-kong-mid-2023", language);
    const participants = rowsOf(last, "participant_list").map(({ note: _note, ...row }) => row);
    expect(participants).toHaveLength(3);
    expect(participants[0]).toMatchObject({ level: "province", hotline: "working" });
    expect(rowsOf(now, "participant_list")).toEqual(participants);
    expect(rowsOf(now, "works_list")).toEqual([
      { work: "Nhà làm việc Công an huyện Đắc Chưng", place: "huyện Đắc Chưng", target_month: "08/2023" },
    ]);
    expect(rowsOf(now, "meeting_list")).toEqual([]);
    const list = now.lists.find(({ list }) => list === "participant_list")!;
    const typed = sheetOf(form.workbook, list.sheet.name).cell(list.rows[0]!.at, list.columns.get("who")!)!;
    expect(typed.style?.locked).not.toBe(true);
  });

  test("a work handed over is done with; rows that two forms say alike come once", async () => {
    const form = await exampleForm("quang-nam-se-kong-mid-2023", "vi");
    const { programme } = exampleRequest("quang-nam-se-kong-mid-2023", "vi");
    const { forms } = await readReturns(form.workbook, catalogue);
    const handedOver: FormReading = {
      ...forms[0]!,
      observations: [],
      lists: forms[0]!.lists.map((list) => ({
        ...list,
        rows: list.rows.map((row) => ({ ...row, fields: { ...row.fields, status: "handed_over" } })),
      })),
    };
    const blank = await FormUnderTest.make();
    const request = { programme, language: "vi" as const, period: { from: "2024-01-01", to: "2024-07-31" } };
    const made = await newForm(blank.workbook, catalogue, request, undefined, [handedOver, handedOver]);
    expect(made).toMatchObject({ filled: 0, rows: 3 });
  });

  test("a form of one unit takes the rows of that unit's own form alone", async () => {
    const form = await exampleForm("quang-nam-se-kong-mid-2023", "vi");
    const { programme } = exampleRequest("quang-nam-se-kong-mid-2023", "vi");
    const { forms } = await readReturns(form.workbook, catalogue);
    const unit = programme.units[0]!.id;
    const ofAll = forms[0]!;
    const ofUnit = { ...ofAll, cells: ofAll.cells.filter(({ row }) => row.unit === unit) };
    const rows = await Promise.all(
      [ofAll, ofUnit].map(async (last) => {
        const blank = await FormUnderTest.make();
        const period = { from: "2024-01-01", to: "2024-07-31" };
        const request = { programme, language: "vi" as const, period, unit };
        return (await newForm(blank.workbook, catalogue, request, undefined, [last])).rows;
      }),
    );
    expect(rows).toEqual([0, 4]);
  });

  test("a form of one unit takes the rows of lists that no other unit fills, whoever else the last form was of", async () => {
    const form = await exampleForm("quang-nam-se-kong-mid-2023", "vi");
    const { forms } = await readReturns(form.workbook, catalogue);
    const { programme } = exampleRequest("quang-nam-se-kong-mid-2023", "vi");
    const [own, other] = programme.units;
    const units = [own!, { ...other!, modules: ["results", "participant_list"] as const }];
    const asked = { ...programme, units };
    const blank = await FormUnderTest.make();
    const period = { from: "2024-01-01", to: "2024-07-31" };
    const request = { programme: asked, language: "vi" as const, period, unit: own!.id };
    const made = await newForm(blank.workbook, catalogue, request, undefined, [{ ...forms[0]!, programme: asked }]);
    const works = rowsOf(forms[0]!, "works_list").filter(({ status }) => status !== "handed_over");
    expect(works.length).toBeGreaterThan(0);
    expect(made.rows).toBe(works.length);
  });
});

test("sums of the last period stand in the form at once", async () => {
  const { form, now } = await nextYear("sh09");
  const results = sheetOf(form.workbook, now.place.sheet!);
  const shown = now.sums
    .filter(({ sheet, column, zone }) => sheet.module === "results" && column.when === "last" && zone === undefined)
    .map(({ at }) => results.value(at.row, at.column));
  expect(shown).toEqual([4297, 6011, 1264, 56_400_000, 360]);
});

test("the form before stays as it is, and is the last period of what is typed now", async () => {
  const { form, last, now } = await nextYear("eight-provinces-2019");
  const results = sheetOf(form.workbook, now.place.sheet!);
  const cell = now.cells.find(({ column }) => column.indicator === "cases" && column.when === "this")!;
  results.put(cell.at.row, cell.at.column, 4300);
  recalculate(results);
  const { forms } = await readReturns(form.workbook, catalogue);
  expect(figuresOf(forms[0]!)).toEqual(figuresOf(last));
  const { dataset, findings } = consolidate(forms);
  expect(inShort(findings)).toEqual([]);
  expect(dataset).toMatchObject({ period: now.period, previousPeriod: last.period });
  const { book } = await createSummary(form.workbook, catalogue, "vi");
  expect(book.tables[1]?.rows[0]?.cells.slice(3, 5)).toMatchObject([
    { quantity: { value: 4244 } },
    { quantity: { value: 4300 } },
  ]);
});

test("a figure of the last period that was changed since is an error at both cells", async () => {
  const { form, now } = await nextYear("eight-provinces-2019");
  const results = sheetOf(form.workbook, now.place.sheet!);
  const at = (when: string) => now.cells.find(({ column }) => column.indicator === "cases" && column.when === when)!.at;
  results.put(at("this").row, at("this").column, 4300);
  results.put(at("last").row, at("last").column, 4245);
  recalculate(results);
  const { forms } = await readReturns(form.workbook, catalogue);
  expect(inShort(consolidate(forms).findings)).toEqual(["hard returns.conflict C10", "hard returns.conflict D10"]);
});

test("nothing is carried over from another programme or from a later period", async () => {
  const form = await exampleForm("eight-provinces-2019", "vi");
  const { programme } = exampleRequest("eight-provinces-2019", "vi");
  const earlier = { from: "2018-01-01", to: "2018-12-31" };
  const before = await newForm(form.workbook, catalogue, { programme, language: "vi", period: earlier });
  const other = exampleRequest("ministries-2024", "vi");
  const beside = await newForm(form.workbook, catalogue, other);
  expect([before.filled, beside.filled]).toEqual([0, 0]);
});

test("a form of one unit takes that unit's figures", async () => {
  const form = await exampleForm("sh09", "vi");
  const { forms } = await readReturns(form.workbook, catalogue);
  const { programme } = exampleRequest("sh09", "vi");
  const blank = await FormUnderTest.make();
  const request = { programme, language: "lo" as const, period: { from: "2020-01-01", to: "2030-12-31" } };
  const made = await newForm(blank.workbook, catalogue, { ...request, unit: "joint_teams" }, undefined, forms);
  expect(made).toMatchObject({ filled: 5, leftOut: 0 });
});

test("figures of indicators the form no longer asks for are counted", async () => {
  const form = await exampleForm("sh09", "vi");
  const { forms } = await readReturns(form.workbook, catalogue);
  const { programme } = exampleRequest("sh09", "vi");
  const blank = await FormUnderTest.make();
  const period = { from: "2020-01-01", to: "2030-12-31" };
  const smaller = { ...programme, modules: ["results"] as const };
  const made = await newForm(
    blank.workbook,
    catalogue,
    { programme: smaller, language: "vi", period },
    undefined,
    forms,
  );
  expect(made).toMatchObject({ filled: 10, leftOut: 9 });
});
