import type { CellValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../../src/hosts/embedded/calculation/createUniverCalculator";
import { openExcel, type OpenExcel } from "../../support/embedded/openExcel";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
}, 60_000);
afterAll(() => calculator.dispose());

/** A sheet with a small return on it; formulas are tried on a sheet of their own. */
async function withData(): Promise<OpenExcel> {
  const excel = openExcel(["Thử", "Dữ liệu '26"], { calculator });
  await excel.run((_sheet, context) => {
    const data = context.workbook.worksheets.getItem("Dữ liệu '26");
    data.getRange("A1:D5").values = [
      ["Vùng", "Vụ", "Heroin", "Ngày"],
      ["XBG", 977, 390.5, "2025-12-14"],
      ["NB", 42, 12.25, "2026-01-05"],
      ["XBG", 3, "không nêu", ""],
      ["", true, 0, "#N/A"],
    ];
    context.workbook.names.add("Vùng_cột", data.getRange("A2:A5"));
    context.workbook.names.add("Vụ_cột", "='Dữ liệu ''26'!$B$2:$B$5");
    context.workbook.names.add("Năm", "=2026");
    context.workbook.names.add("Nhãn", '="hơn "');
    context.workbook.names.add("Tổng_vụ", "=SUM(Vụ_cột)");
    context.workbook.worksheets.getItem("Thử").names.add("Năm", "=2025");
  });
  return excel;
}

describe("formulas", () => {
  test.each<[string, unknown, string]>([
    ["=1+2*3", 7, "Double"],
    ["=SUM('Dữ liệu ''26'!B2:B5)", 1022, "Double"],
    ["=SUM('Dữ liệu ''26'!B:B)", 1022, "Double"],
    ["=COUNT('Dữ liệu ''26'!A1:D5)", 8, "Double"],
    ["=COUNTA(Vùng_cột)", 3, "Double"],
    ["=COUNTBLANK(Vùng_cột)", 1, "Double"],
    ['=COUNTIF(Vùng_cột,"XBG")', 2, "Double"],
    ['=SUMIFS(Vụ_cột,Vùng_cột,"XBG")', 980, "Double"],
    ["=SUMIFS('Dữ liệu ''26'!C2:C5,Vùng_cột,\"XBG\",Vụ_cột,\">100\")", 390.5, "Double"],
    ["=COUNTIFS('Dữ liệu ''26'!D2:D3,\">=\"&DATE(2026,1,1))", 1, "Double"],
    ['=IF(Tổng_vụ>1000,"trên","dưới")', "trên", "String"],
    ["=SUM(Vụ_cột)-Tổng_vụ", 0, "Double"],
    ["=Năm+1", 2026, "Double"],
    ['=Nhãn&TEXT(1022,"0")', "hơn 1022", "String"],
    ["='Dữ liệu ''26'!A5", 0, "Double"],
    ["='Dữ liệu ''26'!B5", true, "Boolean"],
    ["='dữ liệu ''26'!b2*2", 1954, "Double"],
    ["=ZZ9999", 0, "Double"],
    ["=1=1", true, "Boolean"],
    ['=""', "", "String"],
    ["=1/0", "#DIV/0!", "Error"],
    ["='Dữ liệu ''26'!D5+1", "#N/A", "Error"],
    ['=IFERROR(1/0,"-")', "-", "String"],
    ["=NOSUCH(1)", "#NAME?", "Error"],
    ["=không_có", "#NAME?", "Error"],
    ["='Không có'!A1", "#REF!", "Error"],
    ['="x"+1', "#VALUE!", "Error"],
    ["=DATE(2026,11,21)", 46347, "Double"],
    ["=YEAR('Dữ liệu ''26'!D2)", 2025, "Double"],
    ["=ROUND(0.1285,3)", 0.129, "Double"],
    ["=0.1+0.2=0.3", true, "Boolean"],
    ["=INDEX('Dữ liệu ''26'!B2:B5,MATCH(\"NB\",Vùng_cột,0))", 42, "Double"],
    ['=SUMPRODUCT((Vùng_cột="XBG")*Vụ_cột)', 980, "Double"],
    ["=SUBTOTAL(9,Vụ_cột)", 1022, "Double"],
    ["=SUM(OFFSET('Dữ liệu ''26'!B2,0,0,2,1))", 1019, "Double"],
    ["=ROW()", 3, "Double"],
    ['=HYPERLINK("#A1","về đầu")', "về đầu", "String"],
  ])("%s is %j", async (formula, value, type) => {
    const { run } = await withData();
    const cell = await run((sheet) => {
      sheet.getRange("B3").formulas = [[formula]];
      return sheet.getRange("B3").load("values,valueTypes,formulas");
    });
    expect([cell.values[0]![0], cell.valueTypes[0]![0]]).toEqual([value, type]);
  });

  test("results are shown by their number format", async () => {
    const { run } = openExcel(["Sheet1"], { calculator, culture: "vi-VN" });
    const range = await run((sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.numberFormat = [["m/d/yyyy", "0.0%", "#,##0.00"]];
      cells.formulas = [["=DATE(2025,12,14)", "=1/8", "=1910.15"]];
      return cells.load("text");
    });
    expect(range.text).toEqual([["14/12/2025", "12,5%", "1.910,15"]]);
  });
});

describe("what depends on a change follows", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, unknown[]]>([
    [
      "a value",
      (_s, c) => (c.workbook.worksheets.getItem("Dữ liệu '26").getRange("B3").values = [[100]]),
      [1080, 1081, "1081!"],
    ],
    ["a value outside", (s) => (s.getRange("Z1").values = [[100]]), [1022, 1023, "1023!"]],
    ["a formula instead of a value", (s) => (s.getRange("A1").formulas = [["=5"]]), [5, 6, "6!"]],
    ["a name", (_s, c) => (c.workbook.names.getItem("Vụ_cột").formula = "='Dữ liệu ''26'!$B$2"), [977, 978, "978!"]],
    ["a sheet's name", (_s, c) => (c.workbook.worksheets.getItem("Dữ liệu '26").name = "D"), [1022, 1023, "1023!"]],
    [
      "a deleted row",
      (_s, c) => c.workbook.worksheets.getItem("Dữ liệu '26").getRange("2:2").delete("Up"),
      [45, 46, "46!"],
    ],
    ["a deleted sheet", (_s, c) => c.workbook.worksheets.getItem("Dữ liệu '26").delete(), ["#REF!", "#REF!", "#REF!"]],
  ])("%s", async (_, change, expected) => {
    const { run } = await withData();
    const range = await run(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [["=SUM(Vụ_cột)", "=A1+1", '=B1&"!"']];
      await context.sync();
      change(sheet, context);
      return sheet.getRange("A1:C1").load("values");
    });
    expect(range.values).toEqual([expected]);
  });

  test("within one batch, before each query", async () => {
    const { run } = openExcel(["Sheet1"], { calculator });
    const [first, second] = await run(async (sheet, context) => {
      sheet.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
      const before = sheet.getRange("A2").load("values");
      sheet.getRange("A1").values = [[2]];
      const after = sheet.getRange("A2").load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect([first, second]).toEqual([[[10]], [[20]]]);
  });

  test("through a long chain, whatever its order", async () => {
    const { run } = openExcel(["Sheet1"], { calculator });
    const length = 300;
    const last = await run(async (sheet, context) => {
      const rows = Array.from({ length }, (_, row) => [row === length - 1 ? 1 : `=A${row + 2}+1`]);
      sheet.getRange(`A1:A${length}`).formulas = rows;
      await context.sync();
      sheet.getRange(`A${length}`).values = [[1000]];
      return sheet.getRange("A1").load("values");
    });
    expect(last.values).toEqual([[1299]]);
  });

  test("what the user types", async () => {
    const { run, bridge, sheet } = openExcel(["Sheet1"], { calculator, culture: "vi-VN" });
    await run((active) => void (active.getRange("A2").formulas = [["=SUM(A1:A1)*2"]]));
    await bridge.userEdit({ kind: "enter", sheet: "Sheet1", address: "A1", values: "1.347" });
    expect(sheet("Sheet1").value(1, 0)).toBe(2694);
  });

  test("not in manual mode until asked", async () => {
    const { run } = openExcel(["Sheet1"], { calculator });
    const values = await run(async (sheet, context) => {
      sheet.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
      await context.sync();
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[2]];
      const before = sheet.getRange("A2").load("values");
      await context.sync();
      context.workbook.application.calculate("Recalculate");
      const after = sheet.getRange("A2").load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(values).toEqual([[[10]], [[20]]]);
  });

  test("once for a whole batch when calculation is suspended", async () => {
    const { run, sheet } = openExcel(["Sheet1"], { calculator });
    await run(async (active, context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      active.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
      const before = active.getRange("A2").load("values");
      await context.sync();
      expect(before.values).toEqual([[""]]);
    });
    expect(sheet("Sheet1").value(1, 0)).toBe(10);
  });

  test("the values a workbook came with count until it changes", async () => {
    const { run, workbook, sheet } = openExcel(["Sheet1"], { calculator });
    sheet("Sheet1").putFormula(0, 0, "=B1+1", 99);
    const before = await run((active) => active.getRange("A1").load("values"));
    expect(before.values).toEqual([[99]]);
    await run((active) => void (active.getRange("B1").values = [[1]]));
    expect(workbook.sheets[0]!.value(0, 0)).toBe(2);
  });
});

test("what another engine on the page is at work on does not show in an answer", async () => {
  const other = await createUniverCalculator();
  /** Cell C11 with what it holds, and many formulas that read it. */
  const workbookWith = (value: number | null, formulas: number): MemoryWorkbook => {
    const workbook = new MemoryWorkbook();
    const sheet = workbook.addSheet(new Sheet("Sheet1"));
    sheet.put(10, 2, value);
    for (let row = 0; row < formulas; row++) sheet.putFormula(row, 5, "=ISNUMBER(C11)", null);
    return workbook;
  };
  // The engine pauses after every 500 formulas, and another one goes on there.
  const work = other.recalculate(workbookWith(null, 2000), "all");
  const workbook = workbookWith(null, 0);
  const [{ id: sheetId }] = workbook.sheets as [Sheet];
  const question = { sheetId, row: 10, column: 2, cell: { value: 12 }, formula: "=IF(ISNUMBER(C11),C11>5)" };
  const answers: CellValue[] = [];
  for (let time = 0; time < 4; time++) answers.push(await calculator.answer(workbook, question));
  await work;
  other.dispose();
  expect(answers).toEqual([true, true, true, true]);
});
