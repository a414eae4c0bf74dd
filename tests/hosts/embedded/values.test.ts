import { errorCode, openExcel } from "../../support/embedded/openExcel";

type Shown = readonly [value: unknown, type: string, format: string, text: string];

/** What a cell holds after text was written into it, in a culture. */
async function enter(entry: string | number | boolean, culture: string, format?: string): Promise<Shown> {
  const { run } = openExcel(["Sheet1"], { culture });
  const range = await run((sheet) => {
    const cell = sheet.getRange("B2");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[entry]];
    return cell.load("values,valueTypes,numberFormat,text");
  });
  return [range.values[0]![0], range.valueTypes[0]![0]!, range.numberFormat[0]![0] as string, range.text[0]![0]!];
}

describe("what is written into a cell", () => {
  test.each<[string | number | boolean, ...Shown]>([
    [977, 977, "Double", "General", "977"],
    [1.5, 1.5, "Double", "General", "1.5"],
    [0, 0, "Double", "General", "0"],
    [true, true, "Boolean", "General", "TRUE"],
    ["", "", "Empty", "General", ""],
    ["Sơn La", "Sơn La", "String", "General", "Sơn La"],
    ["'=1+1", "=1+1", "String", "General", "=1+1"],
    ["'0123", "0123", "String", "General", "0123"],
    ["12", 12, "Double", "General", "12"],
    ["-12.5", -12.5, "Double", "General", "-12.5"],
    ["(5)", -5, "Double", "General", "-5"],
    [".5", 0.5, "Double", "General", "0.5"],
    ["1,234", 1234, "Double", "#,##0", "1,234"],
    ["1,234,567.8", 1234567.8, "Double", "#,##0.00", "1,234,567.80"],
    ["1,23", "1,23", "String", "General", "1,23"],
    ["1.910,15", "1.910,15", "String", "General", "1.910,15"],
    ["12.345.678", "12.345.678", "String", "General", "12.345.678"],
    ["390 kg", "390 kg", "String", "General", "390 kg"],
    ["50%", 0.5, "Double", "0%", "50%"],
    ["12.85%", 0.1285, "Double", "0.00%", "12.85%"],
    ["1e3", 1000, "Double", "0.00E+00", "1.00E+03"],
    ["1 1/2", 1.5, "Double", "# ?/?", "1 1/2"],
    ["$5", 5, "Double", "$#,##0", "$5"],
    ["TRUE", true, "Boolean", "General", "TRUE"],
    ["false", false, "Boolean", "General", "FALSE"],
    ["#N/A", "#N/A", "Error", "General", "#N/A"],
    ["#ref!", "#REF!", "Error", "General", "#REF!"],
    ["3/12", 46093, "Double", "d-mmm", "12-Mar"],
    ["36/38", "36/38", "String", "General", "36/38"],
    ["12/31/2025", 46022, "Double", "m/d/yyyy", "12/31/2025"],
    ["31/12/2025", "31/12/2025", "String", "General", "31/12/2025"],
    ["2026-11-21", 46347, "Double", "m/d/yyyy", "11/21/2026"],
    ["3-Mar-26", 46084, "Double", "d-mmm-yy", "3-Mar-26"],
    ["12:30", 0.5208333333333334, "Double", "h:mm", "12:30"],
    ["9:05 PM", 0.8784722222222222, "Double", "h:mm AM/PM", "9:05 PM"],
    ["1347 ", 1347, "Double", "General", "1347"],
  ])("%j in en-US", async (entry, ...shown) => {
    expect(await enter(entry, "en-US")).toEqual(shown);
  });

  test.each<[string, ...Shown]>([
    ["1.347", 1347, "Double", "#,##0", "1.347"],
    ["1,347", 1.347, "Double", "General", "1,347"],
    ["1.910,15", 1910.15, "Double", "#,##0.00", "1.910,15"],
    ["1.5", "1.5", "String", "General", "1.5"],
    ["12,85%", 0.1285, "Double", "0.00%", "12,85%"],
    ["3/12", 46359, "Double", "d-mmm", "3-thg 12"],
    ["31/12/2025", 46022, "Double", "m/d/yyyy", "31/12/2025"],
    ["12/31/2025", "12/31/2025", "String", "General", "12/31/2025"],
  ])("%j in vi-VN", async (entry, ...shown) => {
    expect(await enter(entry, "vi-VN")).toEqual(shown);
  });

  test.each<[string | number, string, ...Shown]>([
    ["=1+1", "@", "=1+1", "String", "@", "=1+1"],
    ["007", "@", "007", "String", "@", "007"],
    [7, "@", "7", "String", "@", "7"],
    ["3/12", "0.00", 46093, "Double", "0.00", "46093.00"],
    [390, '"hơn "0', 390, "Double", '"hơn "0', "hơn 390"],
    [-2, "0;[Red]-0", -2, "Double", "0;[Red]-0", "-2"],
  ])("%j in a cell of format %s", async (entry, format, ...shown) => {
    expect(await enter(entry, "en-US", format)).toEqual(shown);
  });

  test("null leaves a cell alone, one value fills a block", async () => {
    const { run } = openExcel();
    const range = await run((sheet) => {
      sheet.getRange("A1:B2").values = "x" as never;
      sheet.getRange("A1:B2").values = [
        [1, null],
        [null, ""],
      ];
      return sheet.getRange("A1:B2").load("values");
    });
    expect(range.values).toEqual([
      [1, "x"],
      ["x", ""],
    ]);
  });

  test("a block of more than 1500 cells, which the client cuts into pieces", async () => {
    const { run } = openExcel();
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `z${row}`]);
    const last = await run((sheet) => {
      sheet.getRange("A1:B1000").values = rows;
      return sheet.getRange("A999:B1000").load("values");
    });
    expect(last.values).toEqual([
      [998, "z998"],
      [999, "z999"],
    ]);
  });

  test.each([
    ["rows too few", [[1, 2]]],
    [
      "columns too many",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    [
      "an object",
      [
        [{}, 1],
        [1, 1],
      ],
    ],
    [
      "a formula with an open bracket",
      [
        ["=SUM(1", 1],
        [1, 1],
      ],
    ],
    [
      "a formula with an open text",
      [
        ['=A1&"x', 1],
        [1, 1],
      ],
    ],
  ])("refuses %s", async (_, values) => {
    const { run, workbook } = openExcel();
    expect(await errorCode(run((sheet) => void (sheet.getRange("A1:B2").values = values)))).toBe("InvalidArgument");
    expect(workbook.sheets[0]!.value(1, 0)).toBeNull();
  });

  test("formulas are kept as written and shown as Excel writes them", async () => {
    const { run, sheet } = openExcel(["Data", "Kết quả"]);
    const range = await run((active) => {
      active.getRange("A1:C1").formulas = [["='Data'!B1*2", "='Kết quả'!B1", "text"]];
      return active.getRange("A1:C1").load("formulas");
    });
    expect(range.formulas).toEqual([["=Data!B1*2", "='Kết quả'!B1", "text"]]);
    expect(sheet("Data").cell(0, 0)).toMatchObject({ formula: "='Data'!B1*2" });
  });

  test("a cell under a merge keeps nothing", async () => {
    const { run } = openExcel();
    const range = await run((sheet) => {
      sheet.getRange("A1:B1").values = [["left", "right"]];
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1").values = [["hidden"]];
      return sheet.getRange("A1:B1").load("values");
    });
    expect(range.values).toEqual([["left", ""]]);
  });

  test.each([
    ["A:A", null],
    ["1:2", null],
    ["B2:B3", [[""], [""]]],
  ])("the values of %s are %j", async (address, values) => {
    const { run } = openExcel();
    expect((await run((sheet) => sheet.getRange(address).load("values"))).values).toEqual(values);
  });
});
