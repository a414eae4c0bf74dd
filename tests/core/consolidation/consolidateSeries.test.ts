import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { readBook } from "../../../src/core/book/readBook";
import { consolidateSeries } from "../../../src/core/consolidation/consolidateSeries";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { readReturns } from "../../../src/core/tasks/readReturns";
import type { TableCell } from "../../../src/core/tables/StatTable";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";

/** A workbook with a return for each year; cases as stated in it, of the year before after a slash. */
async function returnsOf(years: Readonly<Record<number, string>>): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const [year, text] of Object.entries(years)) {
    const of = (y: number) => ({ from: `${String(y)}-01-01`, to: `${String(y)}-12-31` });
    const [cases = "", before] = text.split("/");
    const form = await FormUnderTest.make(
      {
        programme: eightProvinces,
        period: of(Number(year)),
        ...(before !== undefined && { previousPeriod: of(Number(year) - 1) }),
      },
      workbook,
    );
    form.type("all eight_provinces cases", cases === "" ? null : Number(cases));
    if (before !== undefined) form.type("all eight_provinces cases last", Number(before));
  }
  return workbook;
}

const valueOf = (cell: TableCell | undefined): unknown =>
  cell?.kind === "quantity" && cell.quantity.kind === "number" ? cell.quantity.value : cell?.kind;

test("returns of several years make a series with its sum and mean", async () => {
  const workbook = await returnsOf({ 2017: "100", 2018: "131", 2019: "244" });
  const { book } = await createSummary(workbook, catalogue, "en");
  const years = book.tables.find(({ id }) => id === "years")!;
  const at = years.columns.findIndex(({ id }) => id === "cases");
  expect(years.rows.map(({ id, cells }) => [id, valueOf(cells[at])])).toEqual([
    ["year_1", 100],
    ["year_2", 131],
    ["year_3", 244],
    ["sum", 475],
    ["mean", 475 / 3],
  ]);
  const comparison = book.tables.find(({ id }) => id === "comparison")!;
  expect(comparison.rows[0]?.cells.slice(3, 5).map(valueOf)).toEqual([131, 244]);
  const { snapshot } = await readReturns(workbook, catalogue);
  const reading = readBook(snapshot, catalogue)!;
  expect("rule" in reading ? reading : inShort(reading.findings)).toEqual([]);
});

test("a break in the series is marked and explained", async () => {
  const { book } = await createSummary(await returnsOf({ 2023: "1", 2024: "2", 2025: "3" }), catalogue, "en");
  const years = book.tables.find(({ id }) => id === "years")!;
  expect(years.rows[2]?.cells[1]).toMatchObject({ text: "2025", marks: ["b"] });
  expect(years.notes.join("\n")).toMatch(/\[b\] : break in the series\. 01\/07\/2025: /);
});

test("an earlier figure that a later return states otherwise is revised, with the figure before in the annex", async () => {
  const { book } = await createSummary(await returnsOf({ 2018: "130", 2019: "244/131" }), catalogue, "en");
  const comparison = book.tables.find(({ id }) => id === "comparison")!;
  expect(comparison.rows[0]?.cells[3]).toMatchObject({ quantity: { value: 131 }, marks: ["r"] });
  const annex = book.tables.find(({ id }) => id === "annex_revisions")!;
  expect(annex.rows[0]?.cells.slice(-2).map((cell) => ("quantity" in cell ? cell.quantity : cell))).toMatchObject([
    { value: 130 },
    { value: 131 },
  ]);
});

test("a return nobody has filled in is no year of the series", async () => {
  const { book } = await createSummary(await returnsOf({ 2017: "100", 2018: "", 2019: "244" }), catalogue, "en");
  expect(book.leftOut.find(({ id }) => id === "years")).toMatchObject({ reason: "noSeries" });
});

test("periods that overlap are refused as ever", async () => {
  const workbook = await returnsOf({ 2019: "5" });
  const odd = { from: "2019-06-01", to: "2020-05-31" };
  const form = await FormUnderTest.make({ programme: eightProvinces, period: odd }, workbook);
  form.type("all eight_provinces cases", 7);
  await expect(createSummary(workbook, catalogue, "en")).rejects.toMatchObject({ id: "returns.mixed.period" });
});

test("a programme that changed between the years is told, and joined", async () => {
  const changed = { ...eightProvinces, indicators: eightProvinces.indicators.slice(0, 3) };
  const workbook = new MemoryWorkbook();
  for (const [of, programme] of [
    [2018, changed],
    [2019, eightProvinces],
  ] as const) {
    const period = { from: `${String(of)}-01-01`, to: `${String(of)}-12-31` };
    (await FormUnderTest.make({ programme, period }, workbook)).type("all eight_provinces cases", of);
  }
  const { forms } = await readReturns(workbook, catalogue);
  for (const order of [forms, [...forms].reverse()]) {
    const { dataset, findings } = consolidateSeries(order, catalogue);
    expect(inShort(findings)).toEqual(["soft returns.versions"]);
    expect(findings[0]?.place).toEqual(forms[0]?.place);
    expect(dataset?.programme.indicators).toEqual(eightProvinces.indicators);
  }
});
