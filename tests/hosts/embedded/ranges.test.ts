import { errorCode, openExcel } from "../../support/embedded/openExcel";

type Reach = (sheet: Excel.Worksheet) => Excel.Range;

describe("ranges are reached from sheets and ranges", () => {
  test.each<[string, Reach, string]>([
    ["an address", (s) => s.getRange("B2:C3"), "'Kết quả'!B2:C3"],
    ["corners in any order", (s) => s.getRange("C3:B2"), "'Kết quả'!B2:C3"],
    ["dollar signs", (s) => s.getRange("$B$2"), "'Kết quả'!B2"],
    ["its own sheet's name", (s) => s.getRange("'Kết quả'!B2"), "'Kết quả'!B2"],
    ["whole columns", (s) => s.getRange("B:C"), "'Kết quả'!B:C"],
    ["whole rows", (s) => s.getRange("3:4"), "'Kết quả'!3:4"],
    ["the whole sheet", (s) => s.getRange(), "'Kết quả'!1:1048576"],
    ["a defined name", (s) => s.getRange("Vùng_1"), "'Kết quả'!A1:B4"],
    ["indexes", (s) => s.getRangeByIndexes(1, 2, 3, 4), "'Kết quả'!C2:F4"],
    ["a cell of the sheet", (s) => s.getCell(4, 1), "'Kết quả'!B5"],
    ["a cell of a range", (s) => s.getRange("B2:C3").getCell(1, 1), "'Kết quả'!C3"],
    ["a cell outside of its range", (s) => s.getRange("B2:C3").getCell(5, 0), "'Kết quả'!B7"],
    ["a row", (s) => s.getRange("B2:C5").getRow(1), "'Kết quả'!B3:C3"],
    ["a column", (s) => s.getRange("B2:C5").getColumn(0), "'Kết quả'!B2:B5"],
    ["the last row", (s) => s.getRange("B2:C5").getLastRow(), "'Kết quả'!B5:C5"],
    ["the last column", (s) => s.getRange("B2:C5").getLastColumn(), "'Kết quả'!C2:C5"],
    ["the last cell", (s) => s.getRange("B2:C5").getLastCell(), "'Kết quả'!C5"],
    ["the entire row", (s) => s.getRange("B2:C5").getEntireRow(), "'Kết quả'!2:5"],
    ["the entire column", (s) => s.getRange("B2:C5").getEntireColumn(), "'Kết quả'!B:C"],
    ["an offset", (s) => s.getRange("B2:C5").getOffsetRange(-1, 2), "'Kết quả'!D1:E4"],
    ["a larger one", (s) => s.getRange("B2").getResizedRange(2, 1), "'Kết quả'!B2:C4"],
    ["a smaller one", (s) => s.getRange("B2:C4").getResizedRange(-2, -1), "'Kết quả'!B2"],
    ["another size", (s) => s.getRange("B2:C4").getAbsoluteResizedRange(1, 3), "'Kết quả'!B2:D2"],
    ["rows above", (s) => s.getRange("B3:C4").getRowsAbove(2), "'Kết quả'!B1:C2"],
    ["rows below", (s) => s.getRange("B3:C4").getRowsBelow(1), "'Kết quả'!B5:C5"],
    ["columns before", (s) => s.getRange("B3:C4").getColumnsBefore(1), "'Kết quả'!A3:A4"],
    ["columns after", (s) => s.getRange("B3:C4").getColumnsAfter(2), "'Kết quả'!D3:E4"],
    ["the block round two", (s) => s.getRange("B2").getBoundingRect("D5"), "'Kết quả'!B2:D5"],
    ["what two have in common", (s) => s.getRange("A1:C3").getIntersection(s.getRange("B2:D9")), "'Kết quả'!B2:C3"],
    ["used cells", (s) => s.getUsedRange(), "'Kết quả'!B2:D6"],
    ["used cells with content", (s) => s.getUsedRange(true), "'Kết quả'!B2:C4"],
    ["used cells of a range", (s) => s.getRange("A:B").getUsedRange(true), "'Kết quả'!B2"],
  ])("%s", async (_, reach, address) => {
    const { run } = openExcel(["Kết quả"]);
    const found = await run((sheet, context) => {
      context.workbook.names.add("Vùng_1", "='Kết quả'!$A$1:$B$4");
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("C4").values = [["x"]];
      sheet.getRange("D6").format.font.bold = true;
      return reach(sheet).load("address");
    });
    expect(found.address).toBe(address);
  });

  test.each<[string, Reach, string]>([
    ["no address", (s) => s.getRange("no such name"), "InvalidArgument"],
    ["another sheet's cells", (s) => s.getRange("Khác!A1"), "InvalidArgument"],
    ["off the sheet", (s) => s.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["no rows", (s) => s.getRange("A1").getResizedRange(-1, 0), "InvalidArgument"],
    ["half a row", (s) => s.getCell(0.5, 0), "InvalidArgument"],
    ["nothing in common", (s) => s.getRange("A1").getIntersection("B2"), "ItemNotFound"],
  ])("%s is refused", async (_, reach, code) => {
    const { run } = openExcel(["Kết quả", "Khác"]);
    expect(await errorCode(run((sheet) => reach(sheet).load("address")))).toBe(code);
  });

  test("nothing in common, nothing used: null objects, and what is done to them is nothing", async () => {
    const { run, workbook } = openExcel();
    const [common, used] = await run((sheet) => {
      const none = [sheet.getRange("A1").getIntersectionOrNullObject("B2"), sheet.getUsedRangeOrNullObject()];
      none[0]!.values = [[1]];
      none[0]!.getCell(0, 0).format.fill.color = "red";
      return none.map((range) => range.load("address"));
    });
    expect([common!.isNullObject, used!.isNullObject]).toEqual([true, true]);
    expect(workbook.sheets[0]!.usedRange()).toBeUndefined();
  });

  test("places and sizes", async () => {
    const { run } = openExcel();
    const [block, column, sheet] = await run((active) => [
      active.getRange("C2:D4").load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn"),
      active.getRange("B:B").load("rowCount,isEntireColumn"),
      active.getRange().load("cellCount"),
    ]);
    const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = block;
    expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([1, 2, 3, 2, 6]);
    expect([block.isEntireRow, block.isEntireColumn, column.isEntireColumn]).toEqual([false, false, true]);
    expect([column.rowCount, sheet.cellCount]).toEqual([1048576, -1]);
  });

  test("a range object follows its cells", async () => {
    const { run } = openExcel();
    const [moved, stretched] = await run(async (sheet, context) => {
      const ranges = [sheet.getRange("B5"), sheet.getRange("A4:A6")];
      await context.sync();
      sheet.getRange("5:5").insert("Down");
      return ranges.map((range) => range.load("address"));
    });
    expect([moved!.address, stretched!.address]).toEqual(["Sheet1!B6", "Sheet1!A4:A7"]);
  });

  test("a range whose cells are deleted is no reference any more", async () => {
    const { run } = openExcel();
    const work = run(async (sheet, context) => {
      const range = sheet.getRange("B5");
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      range.values = [[1]];
    });
    expect(await errorCode(work)).toBe("InvalidReference");
  });

  test("several areas at once", async () => {
    const { run, sheet } = openExcel();
    const areas = await run((active) => {
      const ranges = active.getRanges("A1:B2,D4");
      ranges.format.fill.color = "#FFEE00";
      ranges.areas.load("items/address");
      return ranges.load("address,areaCount,cellCount");
    });
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
    expect(sheet("Sheet1").cell(3, 3)?.style).toEqual({ fill: "#FFEE00" });
  });

  test.each([
    ["cộng", {}, "Sheet1!A3"],
    ["CỘNG", { matchCase: true }, undefined],
    ["Cộng", { completeMatch: true }, undefined],
    ["Tổng cộng", { completeMatch: true }, "Sheet1!A3"],
    ["1,234", {}, "Sheet1!B3"],
    ["tổng", { searchDirection: "Backwards" as const }, "Sheet1!A3"],
  ])("finds %s with %j", async (text, criteria, address) => {
    const { run } = openExcel();
    const found = await run((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Tổng", 1],
        ["Vụ", 2],
        ["Tổng cộng", "1,234"],
      ];
      return sheet.getRange("A1:B3").findOrNullObject(text, criteria).load("address");
    });
    expect(found.isNullObject ? undefined : found.address).toBe(address);
  });
});
