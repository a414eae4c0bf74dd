import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { officeClient } from "../../support/officeClient";
import { featureSheet, FEATURES } from "../suite/features";
import { openExcel } from "../suite/excelHost";

const withOneSheet = (): MemoryWorkbook => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(new Sheet("Trang tính 1"));
  return workbook;
};

test("what was planned is what the client reads back", async () => {
  const { workbook, bridge } = openExcel(withOneSheet());
  const sheet = featureSheet(FEATURES["charts"]!);
  await workbook.apply({ sheets: [sheet] });
  const { Excel } = officeClient(bridge);
  const read = await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet.name);
    charts.load("items/name,items/chartType,items/title/text,items/axes/valueAxis/title/text,items/series/items/name");
    await context.sync();
    return charts.items.map(({ axes, chartType, name, series, title }) => ({
      name,
      chartType,
      title: title.text,
      unit: axes.valueAxis.title.text,
      series: series.items.map((each) => each.name),
    }));
  });
  const types = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" };
  expect(read).toEqual(
    sheet.charts.map(({ colors, kind, name, title, valueTitle }) => ({
      name,
      chartType: types[kind],
      title,
      unit: valueTitle,
      series: ["Số vụ", "Hê-rô-in 'kg'"].slice(0, colors.length),
    })),
  );
});

test("a chart Excel refuses costs nothing but itself", async () => {
  const { workbook, bridge } = openExcel(withOneSheet());
  const sheet = featureSheet(FEATURES["charts"]!);
  // The embedded Excel takes no chart of a block without a blank corner.
  sheet.put(20, 0, "x");
  const [first] = sheet.charts;
  sheet.charts.push({ ...first!, name: "hoptac.chart.bad.1", data: { row: 20, column: 0, rows: 3, columns: 3 } });
  await workbook.apply({ sheets: [sheet], activate: sheet.name });
  const written = bridge.workbook.sheetByName(sheet.name)!;
  expect(written.charts).toEqual(sheet.charts.slice(0, 3));
  expect(written.value(11, 1)).toBe(4_131);
  expect(bridge.workbook.sheets.map(({ name }) => name)).toEqual(["Trang tính 1", sheet.name]);
});

test("how many charts stand on a sheet is read with its cells, of an empty sheet too", async () => {
  const { workbook } = openExcel(withOneSheet());
  const sheet = featureSheet(FEATURES["charts"]!);
  await workbook.apply({ sheets: [sheet] });
  const found = await workbook.find();
  const { sheets } = await workbook.read(
    found,
    found.sheets.map(({ id }) => id),
  );
  expect(sheets.map(({ charts }) => charts)).toEqual([0, 3]);
});
