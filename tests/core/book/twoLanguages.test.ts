import { catalogue } from "../../../src/catalogue/catalogue";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import { type BookLanguage, isBookLanguage, languagesOf } from "../../../src/core/text/BookLanguage";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { EXAMPLE_NAMES, type Example, exampleForm } from "../../support/examples";
import { inShort } from "../../support/forms/FormUnderTest";

async function bookIn(example: Example, language: BookLanguage) {
  const form = await exampleForm(example, "vi");
  const { book } = await createSummary(form.workbook, catalogue, language);
  return { book, workbook: form.workbook };
}

async function findings(workbook: MemoryWorkbook): Promise<readonly string[]> {
  const reading = await verifyBook(workbook, catalogue);
  return "rule" in reading ? [reading.rule] : inShort(reading.findings);
}

test.each(EXAMPLE_NAMES)("%s in two languages holds the figures of either and verifies", async (example) => {
  const { book, workbook } = await bookIn(example, "vi+lo");
  const alone = await Promise.all((["vi", "lo"] as const).map((language) => bookIn(example, language)));
  const figures = (tables: typeof book.tables) =>
    tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells.filter(({ kind }) => kind !== "text"))]);
  for (const one of alone) expect(figures(book.tables)).toEqual(figures(one.book.tables));
  const [vi, lo] = alone.map((one) => one.book.tables);
  book.tables.forEach((table, index) => {
    expect(table.title.split("\n")).toEqual([vi![index]!.title, lo![index]!.title]);
  });
  expect(await findings(workbook)).toEqual([]);
});

test("charts say everything in both languages, of the same figures", async () => {
  const { book, workbook } = await bookIn("eight-provinces-2019", "vi+lo");
  const [vi, lo] = await Promise.all(
    (["vi", "lo"] as const).map((language) => bookIn("eight-provinces-2019", language)),
  );
  expect(book.charts.length).toBeGreaterThan(0);
  book.charts.forEach((chart, index) => {
    const [one, other] = [vi!.book.charts[index]!, lo!.book.charts[index]!];
    const both = (pick: (of: typeof chart) => string) =>
      pick(one) === pick(other) ? pick(one) : `${pick(one)} / ${pick(other)}`;
    expect(chart.title).toBe(both(({ title }) => title).replace(" / ", "\n"));
    expect(chart.unit).toBe(both(({ unit }) => unit));
    expect(chart.series.map(({ label }) => label)).toEqual(
      one.series.map((_, at) => both(({ series }) => series[at]!.label)),
    );
    expect(chart.categories).toEqual(one.categories.map((_, at) => both(({ categories }) => categories[at]!)));
    expect(chart.description).toBe(`${one.description}\n${other.description}`);
    expect(chart.series.map(({ points }) => points.map((point) => point?.value))).toEqual(
      one.series.map(({ points }) => points.map((point) => point?.value)),
    );
  });
  const texts = [...workbook.sheetByName("Biểu đồ")!.entries()].map(([, , { value }]) => value);
  expect(texts).toContainEqual(expect.stringMatching(/^Nguồn: .* ແຫຼ່ງຂໍ້ມູນ: /));
  expect(texts).toContain("Số liệu của các biểu đồ / ຂໍ້ມູນຂອງແຜນວາດ");
});

test("words before figures are signs, explained in both languages", async () => {
  const { book, workbook } = await bookIn("sh09", "vi+lo");
  const sheet = workbook.sheetByName("Theo địa bàn")!;
  const formats = [...sheet.entries()].flatMap(([, , { value, style }]) =>
    typeof value === "number" ? [style?.numberFormat ?? ""] : [],
  );
  expect(new Set(formats)).toEqual(new Set(["#,##0_0", '"> "#,##0_0', '"< "#,##0_0', '"≈ "#,##0_0']));
  const { notes } = book.tables.find(({ id }) => id === "by_zone")!;
  expect(notes.filter((note) => note.includes("≈"))).toHaveLength(2);
});

test("sentences stand beside each other, and one changed in the second language is found", async () => {
  const { workbook } = await bookIn("sh09", "vi+lo");
  const words = workbook.sheetByName("Lời văn")!;
  expect([words.value(2, 1), words.value(2, 2)]).toEqual([
    expect.stringMatching(/977\svụ/),
    expect.stringMatching(/[\u0E80-\u0EFF].*977/),
  ]);
  const text = words.value(2, 2);
  words.put(2, 2, typeof text === "string" ? text.replace("977", "979") : null);
  expect(await findings(workbook)).toEqual(["hard words.wrong C3"]);
});

test("the signed copy keeps both languages", async () => {
  const { workbook } = await bookIn("sh09", "en+lo");
  const { sheets } = await freezeBook(workbook, catalogue, "2026-11-22");
  const titles = [...workbook.sheetByName(sheets[2]!)!.entries()].map(([, , { value }]) => value);
  expect(titles).toEqual(expect.arrayContaining(["RESULTS BY ZONE"]));
  expect(titles.some((text) => typeof text === "string" && /[\u0E80-\u0EFF]/.test(text))).toBe(true);
  expect(await findings(workbook)).toEqual([]);
});

test.each<[unknown, boolean]>([
  ["vi", true],
  ["vi+lo", true],
  ["lo+en", true],
  ["vi+", false],
  ["vi+fr", false],
  ["vi+lo+en", false],
  ["", false],
  [1, false],
])("%p is the language of a book: %p", (text, expected) => {
  expect(isBookLanguage(text)).toBe(expected);
});

test("the same language twice is one", () => {
  expect(languagesOf("vi+vi")).toEqual(["vi"]);
});
