import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import type { Programme } from "../../../src/core/dataset/Programme";
import { sourcesOf } from "../../../src/core/tables/sourcesOf";
import type { TableRecord } from "../../../src/core/tables/TableRecord";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import { numericValue } from "../../../src/core/quantity/Quantity";
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
  const { own } = await bookOf({ measures: ["cases"], columns: [{ by: "sides", then: { by: "zones" } }] });
  const totals = own.columns.filter(({ composedOf }) => composedOf);
  for (const { composedOf = [] } of totals) {
    expect(own.columns.map(({ id }) => id)).toEqual(expect.arrayContaining([...composedOf]));
  }
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
