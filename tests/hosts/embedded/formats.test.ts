import type { CellStyle } from "../../../src/core/workbook/Cell";
import { errorCode, openExcel } from "../../support/embedded/openExcel";

type Change = (range: Excel.Range) => unknown;

describe("looks of cells", () => {
  test.each<[string, Change, CellStyle | undefined]>([
    ["fill", (r) => (r.format.fill.color = "#ffee00"), { fill: "#FFEE00" }],
    ["a named colour", (r) => (r.format.fill.color = "Yellow"), { fill: "#FFFF00" }],
    [
      "no fill",
      (r) => {
        r.format.fill.color = "red";
        r.format.fill.clear();
      },
      undefined,
    ],
    ["font name", (r) => (r.format.font.name = "Times New Roman"), { font: { name: "Times New Roman" } }],
    ["font size", (r) => (r.format.font.size = 13), { font: { size: 13 } }],
    ["bold and italic", (r) => r.format.font.set({ bold: true, italic: true }), { font: { bold: true, italic: true } }],
    ["bold taken back", (r) => ((r.format.font.bold = true), (r.format.font.bold = false)), undefined],
    ["underline", (r) => (r.format.font.underline = "Single"), { font: { underline: true } }],
    ["font colour", (r) => (r.format.font.color = "#0000ff"), { font: { color: "#0000FF" } }],
    ["centred", (r) => (r.format.horizontalAlignment = "Center"), { horizontal: "center" }],
    [
      "centred over cells",
      (r) => (r.format.horizontalAlignment = "CenterAcrossSelection"),
      { horizontal: "centerAcrossSelection" },
    ],
    ["at the top", (r) => (r.format.verticalAlignment = "Top"), { vertical: "top" }],
    ["at the bottom, as ever", (r) => (r.format.verticalAlignment = "Bottom"), undefined],
    ["wrapped", (r) => (r.format.wrapText = true), { wrap: true }],
    ["shrunk", (r) => (r.format.shrinkToFit = true), { shrink: true }],
    ["indented", (r) => (r.format.indentLevel = 2), { indent: 2 }],
    ["unlocked", (r) => (r.format.protection.locked = false), { locked: false }],
    ["number format", (r) => (r.numberFormat = [["#,##0"]]), { numberFormat: "#,##0" }],
    ["General again", (r) => ((r.numberFormat = [["0"]]), (r.numberFormat = [["General"]])), undefined],
    [
      "a line below",
      (r) => (r.format.borders.getItem("EdgeBottom").style = "Continuous"),
      { border: { bottom: "thin" } },
    ],
    ["a thick line", (r) => (r.format.borders.getItem("EdgeTop").weight = "Thick"), { border: { top: "thick" } }],
    ["a double line", (r) => (r.format.borders.getItem("EdgeLeft").style = "Double"), { border: { left: "double" } }],
    ["a dotted line", (r) => (r.format.borders.getItem("EdgeRight").style = "Dot"), { border: { right: "dotted" } }],
    ["a hairline", (r) => (r.format.borders.getItem("EdgeTop").weight = "Hairline"), { border: { top: "hair" } }],
    [
      "a grey line",
      (r) => (r.format.borders.getItem("EdgeTop").color = "#808080"),
      { border: { top: "thin" }, borderColor: "#808080" },
    ],
    [
      "a line taken away",
      (r) => {
        const line = r.format.borders.getItem("EdgeTop");
        line.set({ style: "Continuous", color: "red" });
        line.style = "None";
      },
      undefined,
    ],
    ["inside lines of one cell", (r) => (r.format.borders.getItem("InsideVertical").style = "Continuous"), undefined],
  ])("%s", async (_, change, style) => {
    const { run, sheet } = openExcel();
    await run((active) => change(active.getRange("B2")));
    expect(sheet("Sheet1").cell(1, 1)?.style).toEqual(style);
  });

  test("the borders of a block", async () => {
    const { run, sheet } = openExcel();
    await run((active) => {
      const { borders } = active.getRange("A1:B2").format;
      borders.getItem("EdgeTop").weight = "Medium";
      borders.getItem("InsideVertical").style = "Continuous";
      borders.getItem("InsideHorizontal").style = "Dot";
    });
    const border = (row: number, column: number): unknown => sheet("Sheet1").cell(row, column)?.style?.border;
    expect([border(0, 0), border(0, 1), border(1, 0), border(1, 1)]).toEqual([
      { top: "medium", right: "thin", bottom: "dotted" },
      { top: "medium", left: "thin", bottom: "dotted" },
      { right: "thin", top: "dotted" },
      { left: "thin", top: "dotted" },
    ]);
  });

  test("read back: the default, what is common, and null for what differs", async () => {
    const { run } = openExcel();
    const [fresh, mixed] = await run((sheet) => {
      sheet.getRange("A1").format.set({ fill: { color: "#112233" }, font: { bold: true, size: 13 }, wrapText: true });
      sheet.getRange("A1:B1").format.font.name = "Arial";
      const what =
        "horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font/name,font/size,font/bold,font/color,protection/locked";
      return ["D4", "A1:B1"].map((address) => sheet.getRange(address).format.load(what));
    });
    expect(fresh!.toJSON()).toMatchObject({
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      wrapText: false,
      indentLevel: 0,
      fill: { color: "#FFFFFF" },
      font: { name: "Calibri", size: 11, bold: false, color: "#000000" },
      protection: { locked: true },
    });
    expect(mixed!.toJSON()).toMatchObject({
      wrapText: null,
      fill: { color: "" },
      font: { name: "Arial", size: null, bold: null },
    });
  });

  test("loading the items of borders brings all of them", async () => {
    const { run } = openExcel();
    const borders = await run((sheet) => {
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
      return sheet.getRange("A1").format.borders.load("items/sideIndex,items/style");
    });
    const styles = Object.fromEntries(borders.items.map(({ sideIndex, style }) => [sideIndex, style]));
    expect(styles).toMatchObject({ EdgeTop: "None", EdgeBottom: "Double", InsideVertical: "None" });
  });

  test("widths in points, heights, and what is hidden", async () => {
    const { run, sheet } = openExcel();
    const [column, row, both] = await run((active) => {
      active.getRange("A:A").format.columnWidth = 79.5;
      active.getRange("2:2").format.rowHeight = 32.25;
      active.getRange("C:D").columnHidden = true;
      active.getRange("5:5").rowHidden = true;
      return [
        active.getRange("A1").format.load("columnWidth,rowHeight"),
        active.getRange("A1:A2").format.load("columnWidth,rowHeight"),
        active.getRange("B1:C5").load("columnHidden,rowHidden"),
      ] as const;
    });
    expect([column.columnWidth, column.rowHeight, row.columnWidth, row.rowHeight]).toEqual([79.5, 15, 79.5, null]);
    expect([both.columnHidden, both.rowHidden]).toEqual([null, null]);
    expect(Object.fromEntries(sheet("Sheet1").columns)).toEqual({
      0: { width: 15.14 },
      2: { hidden: true },
      3: { hidden: true },
    });
    expect(Object.fromEntries(sheet("Sheet1").rows)).toEqual({ 1: { height: 32.25 }, 4: { hidden: true } });
  });

  test("autofit: columns as wide as their text, rows of their own height again", async () => {
    const { run, sheet } = openExcel();
    await run((active) => {
      active.getRange("A1:B2").values = [
        ["ngắn", 1],
        ["một đoạn dài hơn", 22],
      ];
      active.getRange("1:1").format.rowHeight = 60;
      active.getRange("A:B").format.autofitColumns();
      active.getRange("1:2").format.autofitRows();
    });
    expect(Object.fromEntries(sheet("Sheet1").columns)).toEqual({ 0: { width: 17 }, 1: { width: 3 } });
    expect(sheet("Sheet1").rows.size).toBe(0);
  });

  test.each<[string, "Contents" | "Formats" | undefined, Record<string, unknown>]>([
    ["everything", undefined, { value: "", fill: "#FFFFFF", validations: 0, formats: 0 }],
    ["contents", "Contents", { value: "", fill: "#FF0000", validations: 1, formats: 1 }],
    ["formats", "Formats", { value: "x", fill: "#FFFFFF", validations: 1, formats: 0 }],
  ])("clears %s", async (_, applyTo, left) => {
    const { run, sheet } = openExcel();
    const range = await run((active) => {
      const cell = active.getRange("B2");
      cell.values = [["x"]];
      cell.format.fill.color = "red";
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      cell.conditionalFormats.add("Custom").custom.rule.formula = "=B2=1";
      cell.clear(applyTo);
      return cell.load("values,format/fill/color");
    });
    const { validations, conditionalFormats } = sheet("Sheet1");
    expect({
      value: range.values[0]![0] as unknown,
      fill: range.format.fill.color,
      validations: validations.length,
      formats: conditionalFormats.length,
    }).toEqual(left);
  });

  test("merging keeps the first cell's content; touching merges are taken in", async () => {
    const { run, sheet } = openExcel();
    const merged = await run((active) => {
      active.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      active.getRange("A1:B1").merge();
      active.getRange("B1:B2").merge();
      active.getRange("C1:D2").merge(true);
      return active.getRange("A1:D2").getMergedAreasOrNullObject().load("address");
    });
    expect(merged.address).toBe("Sheet1!A1:B2,Sheet1!C1:D1,Sheet1!C2:D2");
    expect([...sheet("Sheet1").entries()].map(([row, column, { value }]) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 2, 3],
      [1, 2, 6],
    ]);
  });

  test.each<[string, Change, string]>([
    ["a colour that is none", (r) => (r.format.fill.color = "hồng"), "InvalidArgument"],
    ["a word Excel does not know", (r) => (r.format.horizontalAlignment = "Middle" as never), "InvalidArgument"],
    ["a line the workbook cannot hold", (r) => (r.format.borders.getItem("EdgeTop").style = "Dash"), "ApiNotFound"],
    ["an alignment the workbook cannot hold", (r) => (r.format.horizontalAlignment = "Fill"), "ApiNotFound"],
    ["a diagonal", (r) => (r.format.borders.getItem("DiagonalUp").style = "Continuous"), "ApiNotFound"],
    ["text struck through", (r) => (r.format.font.strikethrough = true), "ApiNotFound"],
    ["looks of a whole sheet", (r) => (r.worksheet.getRange().format.font.bold = true), "ApiNotFound"],
    ["a row too high", (r) => (r.format.rowHeight = 410), "InvalidArgument"],
    ["a number format that is none", (r) => (r.numberFormat = [["[oops"]]), "InvalidArgument"],
  ])("refuses %s", async (_, change, code) => {
    const { run } = openExcel();
    expect(await errorCode(run((sheet) => void change(sheet.getRange("B2"))))).toBe(code);
  });
});
