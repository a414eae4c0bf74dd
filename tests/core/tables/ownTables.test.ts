import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Programme } from "../../../src/core/dataset/Programme";
import { sourcesOf } from "../../../src/core/tables/sourcesOf";
import { buildTable, isLeftOut } from "../../../src/core/tables/buildTable";
import { chosenTables } from "../../../src/core/tables/chosenTables";
import { tableContext } from "../../../src/core/tables/TableContext";
import type { TableRecord } from "../../../src/core/tables/TableRecord";
import type { BookLanguage } from "../../../src/core/text/BookLanguage";
import type { Labels } from "../../../src/core/text/Labels";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import { numericValue, quantityOf } from "../../../src/core/quantity/Quantity";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const period = { from: "2023-01-01", to: "2023-12-31" };
const previousPeriod = { from: "2022-01-01", to: "2022-12-31" };
const FIGURES = {
  "quang_nam quang_nam cases": 40,
  "quang_nam quang_nam suspects": 60,
  "quang_nam quang_nam heroin": 5,
  "se_kong se_kong cases": 30,
  "se_kong se_kong suspects": 33,
  "quang_nam quang_nam cases last": 20,
  "se_kong se_kong cases last": 25,
};

const table = (more: Partial<TableRecord>): TableRecord => ({
  id: "own_one",
  title: { en: "One of our own" },
  sheet: { en: "Our own" },
  stub: { by: "results" },
  columns: [{ by: "change" }],
  ...more,
});

/** A book of a programme with a table of its own. */
async function bookOf(more: Partial<TableRecord>, choice: Partial<Programme> = {}) {
  const programme: Programme = { ...quangNamSeKong, ownTables: [table(more)], ...choice };
  const form = await FormUnderTest.make({ programme, period, previousPeriod });
  for (const [cell, value] of Object.entries(FIGURES)) form.type(cell, value);
  const { book } = await createSummary(form.workbook, catalogue, "en");
  return { form, book, own: book.tables.find(({ id }) => id === "own_one")! };
}

/** Rows and columns of a table with the numbers in it. */
const numbers = ({ columns, rows }: Awaited<ReturnType<typeof bookOf>>["own"]) =>
  Object.fromEntries(
    rows.map(({ cells, id }) => [
      id,
      Object.fromEntries(
        cells.flatMap((cell, at) => {
          const value =
            "value" in cell ? cell.value : cell.kind === "quantity" ? numericValue(cell.quantity) : undefined;
          return value === undefined ? [] : [[columns[at]!.id, value]];
        }),
      ),
    ]),
  );

test.each<[string, Partial<TableRecord>, object]>([
  [
    "measures alone are the rows",
    { measures: ["suspects", "cases"], columns: [{ by: "twoPeriods" }] },
    { cases: { before: 45, now: 70 }, suspects: { now: 93 } },
  ],
  [
    "one side alone",
    { measures: ["cases"], filter: { party: "la" } },
    { cases: { before: 25, now: 30, difference: 5, percent: 20 } },
  ],
  [
    "one zone alone",
    { measures: ["suspects"], columns: [{ by: "zones" }], filter: { zone: "se_kong" } },
    { suspects: { se_kong: 33 } },
  ],
  [
    "the change under each side",
    { measures: ["cases"], columns: [{ by: "sides", then: { by: "change" } }] },
    {
      cases: {
        vn_before: 20,
        vn_now: 40,
        vn_difference: 20,
        vn_percent: 100,
        la_before: 25,
        la_now: 30,
        la_difference: 5,
        la_percent: 20,
      },
    },
  ],
  [
    "units of one side, some indicators as columns",
    { stub: { by: "units" }, columns: [{ by: "results" }], measures: ["cases"], filter: { party: "vn" } },
    { quang_nam: { cases: 40 } },
  ],
])("%s", async (_what, more, expected) => {
  const { book, form, own } = await bookOf(more);
  expect(numbers(own)).toEqual(expected);
  const reading = await verifyBook(form.workbook, catalogue);
  expect(reading).toMatchObject({ findings: [] });
  // Live formulas: what is typed into the data sheet's place would be found in every figure.
  const sources = own.rows.flatMap(({ cells }, row) =>
    cells.map((_, column) => sourcesOf(own, { row, column }, book.dataset)),
  );
  expect(sources.some(({ length }) => length > 0)).toBe(true);
});

test("a table of one side or zone says so, and only its units may be silent", async () => {
  const { own } = await bookOf({ filter: { party: "la", zone: "se_kong" } });
  expect(own.notes).toContain("Only: Sekong; Sekong side.");
});

test("zones under each side have totals of their own", async () => {
  const zones = [{ by: "sides", then: { by: "zones" } }] as const;
  const units = quangNamSeKong.units.map(({ zones: _zones, ...unit }) => unit);
  const programme = { ...quangNamSeKong, units, ownTables: [table({ measures: ["cases"], columns: zones })] };
  const form = await FormUnderTest.make({ programme, period });
  const figures = { "quang_nam quang_nam": 40, "quang_nam se_kong": 10, "se_kong quang_nam": 3, "se_kong se_kong": 30 };
  for (const [cell, value] of Object.entries(figures)) form.type(`${cell} cases`, value);
  const { book } = await createSummary(form.workbook, catalogue, "en");
  const own = book.tables.find(({ id }) => id === "own_one")!;
  expect(numbers(own)).toEqual({
    cases: {
      vn_quang_nam: 40,
      vn_se_kong: 3,
      vn_total: 43,
      la_quang_nam: 10,
      la_se_kong: 30,
      la_total: 40,
    },
  });
  expect(own.columns.flatMap(({ composedOf, id }) => (composedOf ? [[id, ...composedOf]] : []))).toEqual([
    ["vn_total", "vn_quang_nam", "vn_se_kong"],
    ["la_total", "la_quang_nam", "la_se_kong"],
  ]);
  expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [] });
});

test("what is stated for all zones together is not called unreported in a table of one zone", () => {
  const stub = { by: "indicators", modules: ["cooperation"] } as const;
  const patrols = { indicator: "patrols", zone: "all", quantity: quantityOf(4, "time") };
  const by = { programme: quangNamSeKong.id, party: "vn", reportingUnit: "quang_nam", period };
  const dataset: Dataset = { programme: quangNamSeKong, period, observations: [{ ...by, ...patrols }] };
  const record = table({ stub, columns: [{ by: "twoPeriods" }], filter: { zone: "quang_nam" }, always: true });
  const context = tableContext(catalogue, dataset, "en");
  const made = buildTable(context, record);
  if (isLeftOut(made)) throw new Error(made.reason);
  expect(made.rows[0]!.cells.at(-1)).toEqual({ kind: "dash" });
  expect(made.notes).toContain("– : stated for all zones together, not for this one alone.");
  expect(made.notes.join()).not.toContain("nothing was reported");
});

test("reasons are told in tables that show the figures they are given for", async () => {
  const { book } = await bookOf({});
  const observation = book.dataset.observations.find(
    ({ indicator, party, period: of }) => indicator === "cases" && party === "vn" && of.from === period.from,
  )!;
  const dataset = { ...book.dataset, explanations: [{ observation, text: "a campaign" }] };
  const told = (filter: TableRecord["filter"]): boolean => {
    const made = buildTable(tableContext(catalogue, dataset, "en"), table(filter ? { filter } : {}));
    return !isLeftOut(made) && made.notes.join().includes("a campaign");
  };
  expect([undefined, { party: "vn" }, { zone: "quang_nam" }].map(told)).toEqual([true, true, true]);
  expect([{ party: "la" }, { zone: "se_kong" }].map(told)).toEqual([false, false]);
});

test("the programme's choice: which tables, their order and titles; own tables among them", async () => {
  const { book } = await bookOf(
    {},
    { tables: ["own_one", { id: "by_zone", title: { en: "Zones", vi: "Địa bàn" } }, "gone"] },
  );
  expect(book.tables.map(({ id, title }) => [id, title]).slice(0, 3)).toEqual([
    ["own_one", "One of our own"],
    ["by_zone", "Zones"],
    ["annex_completeness", "Data annex: completeness of the returns"],
  ]);
});

test("a title of the programme's own names the sheet's tab, too, in the languages that have it", () => {
  const choice = (title: Labels) =>
    chosenTables({ ...quangNamSeKong, tables: [{ id: "by_zone", title }] }, catalogue)[0];
  const { sheet, title } = catalogue.tables.get("by_zone")!;
  expect(choice({ ...title, vi: "Địa bàn" })?.sheet).toEqual({ ...sheet, vi: "Địa bàn" });
  expect(choice({ en: "Zones" })?.sheet).toEqual({ en: "Zones" });
});

test.each<BookLanguage>(["vi+en", "lo+en"])(
  "a book of two languages, %s, has own tables in both and verifies",
  async (language) => {
    const own = [
      table({ title: { en: "Change", vi: "Thay đổi", lo: "ການປ່ຽນແປງ" } }),
      table({ id: "own_two", title: { en: "Sides" }, columns: [{ by: "sides", then: { by: "zones" } }] }),
      table({
        id: "own_three",
        title: { en: "Units" },
        stub: { by: "units" },
        columns: [{ by: "results", ranked: ["cases"] }],
      }),
    ];
    const programme: Programme = { ...quangNamSeKong, ownTables: own, tables: own.map(({ id }) => id) };
    const form = await FormUnderTest.make({ programme, period, previousPeriod });
    for (const [cell, value] of Object.entries(FIGURES)) form.type(cell, value);
    const { book } = await createSummary(form.workbook, catalogue, language);
    const titles = book.tables.map(({ title }) => title).slice(0, 3);
    expect(titles).toEqual([`${language === "vi+en" ? "Thay đổi" : "ການປ່ຽນແປງ"}\nChange`, "Sides", "Units"]);
    expect(await verifyBook(form.workbook, catalogue)).toMatchObject({ findings: [] });
  },
);
