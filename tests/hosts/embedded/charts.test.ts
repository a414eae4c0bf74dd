import { errorCode, openExcel, type OpenExcel } from "../../support/embedded/openExcel";

/** A sheet with a block for charts in A1:C4. */
function withBlock(): OpenExcel {
  const excel = openExcel();
  const sheet = excel.sheet("Sheet1");
  [
    [null, "Cases", "Suspects"],
    ["2022", 10, 12],
    ["2023", 20, null],
    ["2024", 30, 31],
  ].forEach((line, row) => {
    line.forEach((value, column) => {
      sheet.put(row, column, value);
    });
  });
  return excel;
}

const add = (sheet: Excel.Worksheet, type: "ColumnClustered" | "LineMarkers" = "ColumnClustered"): Excel.Chart =>
  sheet.charts.add(type, sheet.getRange("A1:C4"), "Columns");

test("a chart of a block has a series a column, named by the cells above", async () => {
  const { run, sheet } = withBlock();
  const names = await run(async (worksheet, context) => {
    const { series } = add(worksheet);
    series.load("items/name");
    await context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Cases", "Suspects"]);
  expect(sheet("Sheet1").charts).toMatchObject([
    { name: "Chart 1", kind: "column", data: { row: 0, column: 0, rows: 4, columns: 3 } },
  ]);
});

test("charts are found by name and place, counted, and deleted", async () => {
  const { run, sheet } = withBlock();
  const read = await run(async (worksheet, context) => {
    add(worksheet).name = "First";
    add(worksheet, "LineMarkers");
    const missing = worksheet.charts.getItemOrNullObject("Third");
    const second = worksheet.charts.getItemAt(1);
    second.load("name,chartType");
    worksheet.charts.load("count");
    await context.sync();
    worksheet.charts.getItem("First").delete();
    await context.sync();
    return [missing.isNullObject, second.name, second.chartType, worksheet.charts.count];
  });
  expect(read).toEqual([true, "Chart 1", "LineMarkers", 2]);
  expect(sheet("Sheet1").charts.map(({ name }) => name)).toEqual(["Chart 1"]);
});

test.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown, object]>([
  ["a title", (chart) => (chart.title.text = "Cases"), { title: "Cases" }],
  ["a unit", (chart) => (chart.axes.valueAxis.title.text = "kg"), { valueTitle: "kg" }],
  ["a font", (chart) => (chart.format.font.name = "Leelawadee UI"), { font: "Leelawadee UI" }],
  [
    "cells it covers",
    (chart, sheet) => chart.setPosition(sheet.getRange("E2"), "G9"),
    { area: { row: 1, column: 4, rows: 8, columns: 3 } },
  ],
  [
    "a colour of a series",
    (chart) => chart.series.getItemAt(1).format.fill.setSolidColor("#17365D"),
    { colors: ["#4472C4", "#17365D"] },
  ],
])("a chart is given %s", async (_what, change, expected) => {
  const { run, sheet } = withBlock();
  await run((worksheet) => void change(add(worksheet), worksheet));
  expect(sheet("Sheet1").charts[0]).toMatchObject(expected);
});

test.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown, string]>([
  [
    "a kind the workbook can't hold",
    (_chart, sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns"),
    "ApiNotFound",
  ],
  [
    "a chart by rows",
    (_chart, sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Rows"),
    "ApiNotFound",
  ],
  [
    "a block without a blank corner",
    (_chart, sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("B1:C4"), "Columns"),
    "ApiNotFound",
  ],
  ["a second axis", (chart) => (chart.series.getItemAt(1).axisGroup = "Secondary"), "ApiNotFound"],
  ["an axis that begins elsewhere", (chart) => (chart.axes.valueAxis.minimum = 5), "ApiNotFound"],
  [
    "figures from elsewhere",
    (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange("B2:B3")),
    "ApiNotFound",
  ],
  ["a name that is no cell's", (chart) => (chart.series.getItemAt(0).name = "Other"), "ApiNotFound"],
  ["a series that is not there", (chart) => (chart.series.getItemAt(2).hasDataLabels = true), "InvalidArgument"],
])("%s is refused, never passed over", async (_what, change, code) => {
  const { run } = withBlock();
  expect(await errorCode(run((worksheet) => void change(add(worksheet), worksheet)))).toBe(code);
});

test("a chart goes with its cells when rows are inserted, and is gone when its figures are deleted", async () => {
  const { run, sheet } = withBlock();
  await run((worksheet) => {
    add(worksheet).setPosition("E1", "G4");
    worksheet.getRange("1:2").insert("Down");
    worksheet.getRange("D:D").insert("Right");
  });
  expect(sheet("Sheet1").charts).toMatchObject([
    { area: { row: 2, column: 5, rows: 4, columns: 3 }, data: { row: 2, column: 0, rows: 4, columns: 3 } },
  ]);
  await run((worksheet) => worksheet.getRange("A:C").delete("Left"));
  expect(sheet("Sheet1").charts).toEqual([]);
});

test("a copy of a sheet has its charts, drawn from the copy", async () => {
  const { run, workbook } = withBlock();
  await run((worksheet) => {
    add(worksheet);
    worksheet.copy("End");
  });
  expect(workbook.sheets[1]?.charts).toEqual(workbook.sheets[0]?.charts);
});
