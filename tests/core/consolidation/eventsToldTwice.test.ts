import { catalogue } from "../../../src/catalogue/catalogue";
import type { Book } from "../../../src/core/book/planBook";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { buildTables } from "../../../src/core/book/buildTables";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { tableContext } from "../../../src/core/tables/TableContext";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { RegisterUnderTest, serial, type TypedRow } from "../../support/lists/RegisterUnderTest";
import { OURS, THEIRS, twoSides as programme } from "../../support/lists/twoSides";

/** One return for each list of rows. */
async function joined(...returns: readonly (readonly TypedRow[])[]) {
  const readings = [];
  for (const rows of returns) {
    const register = await RegisterUnderTest.make("vi", programme);
    readings.push(await register.type(...rows).read());
  }
  const { dataset, findings } = consolidate(readings);
  const asked = findings.filter(({ rule }) => rule === "list.sameEvent");
  return { dataset: dataset!, asked };
}
const totalOf = (dataset: Awaited<ReturnType<typeof joined>>["dataset"]) =>
  dataset.observations
    .filter(({ indicator }) => indicator === "heroin")
    .reduce((sum, { quantity }) => sum + (quantity.kind === "number" ? quantity.value : 0), 0);

test.each<[string, readonly (readonly TypedRow[])[], number]>([
  ["by both sides", [[OURS], [THEIRS]], 1],
  ["by both sides in one workbook", [[OURS, THEIRS]], 1],
  ["by two units of a side in two returns", [[OURS], [{ ...OURS, case_no: "5", unit: "Các tổ công tác" }]], 1],
  ["with another amount at the same place", [[OURS], [{ ...THEIRS, heroin: 1 }]], 1],
  ["of another day", [[OURS], [{ ...THEIRS, case_date: serial("2025-03-05") }]], 0],
  ["in another province", [[OURS], [{ ...THEIRS, province: "Điện Biên" }]], 0],
  ["of which only the day is the same", [[OURS], [{ ...THEIRS, place: "bản K", heroin: 2 }]], 0],
  ["of one unit in one return", [[OURS, { ...OURS, case_no: "02/2025" }]], 0],
])("a seizure told twice, %s, is asked about and counted as it was stated", async (_what, returns, count) => {
  const { asked, dataset } = await joined(...returns);
  expect(asked).toHaveLength(count);
  expect(dataset.toldTwice ?? []).toHaveLength(count);
  expect(totalOf(dataset)).toBeGreaterThan(1.3);
});

test("the question names both rows", async () => {
  const { asked } = await joined([{ ...OURS, case_no: "9", case_date: serial("2025-02-01") }, OURS], [THEIRS]);
  expect(asked).toEqual([
    {
      rule: "list.sameEvent",
      severity: "soft",
      place: { sheet: "Sổ vụ", cell: "A8" },
      parameters: { other: "Sổ vụ!A9" },
      subject: expect.stringMatching(/^case_register\|2024-12-15\|2025-12-14\|[0-9a-f]{16}$/) as string,
    },
  ]);
});

test.each(LANGUAGES)("tables whose totals hold it twice say so, those of one side don't, in %s", async (language) => {
  const { dataset } = await joined([OURS], [THEIRS]);
  const own = {
    title: { en: "Side" },
    sheet: { en: "Side" },
    stub: { by: "results" },
    columns: [{ by: "zones" }],
  } as const;
  const asked = {
    ...programme,
    ownTables: [{ ...own, id: "own_side", filter: { party: "vn" } }],
    tables: ["by_zone", "own_side", "by_unit"],
  };
  const { tables } = buildTables(tableContext(catalogue, { ...dataset, programme: asked }, language));
  const note = catalogue.languages[language]["table.note.toldTwice"]!.replace("{count}", "1");
  const noted = tables.filter(({ notes }) => notes.includes(note)).map(({ id }) => id);
  expect(noted).toContain("by_zone");
  expect(noted).not.toContain("own_side");
});

test("the signed copy of a book says so, too", async () => {
  const register = await RegisterUnderTest.make("vi", programme);
  const { form } = register.type(OURS, THEIRS);
  await register.read();
  await createSummary(form.workbook, catalogue, "vi");
  const noted = (book: Book) =>
    book.tables.filter(({ notes }) => notes.some((note) => note.startsWith("Có 1 vụ"))).length;
  const { book } = await freezeBook(form.workbook, catalogue, "2026-11-22");
  expect(noted(book)).toBeGreaterThan(0);
  expect(await reviewWorkbook(form.workbook, catalogue)).toMatchObject({ tables: "current" });
});
