import type { Sheet } from "../../../src/core/workbook/Sheet";
import { errorCode, openExcel } from "../../support/embedded/openExcel";

type Change = (sheet: Excel.Worksheet) => unknown;

const insertRows: Change = (sheet) => sheet.getRange("3:4").insert("Down");
const deleteRows: Change = (sheet) => sheet.getRange("3:4").delete("Up");
const insertColumn: Change = (sheet) => sheet.getRange("B:B").insert("Right");
const deleteColumn: Change = (sheet) => sheet.getRange("B:B").delete("Left");
const insertCells: Change = (sheet) => sheet.getRange("B3:C3").insert("Down");
const deleteCells: Change = (sheet) => sheet.getRange("B3:C3").delete("Left");

const CHANGES = { insertRows, deleteRows, insertColumn, deleteColumn, insertCells, deleteCells };
type ChangeName = keyof typeof CHANGES;

describe("references follow inserted and deleted cells", () => {
  test.each<[string, ChangeName, string]>([
    ["=A1", "insertRows", "=A1"],
    ["=A3", "insertRows", "=A5"],
    ["=$B$10", "insertRows", "=$B$12"],
    ["=SUM(A1:A2)", "insertRows", "=SUM(A1:A2)"],
    ["=SUM(A1:A3)", "insertRows", "=SUM(A1:A5)"],
    ["=SUM(A3:A4)", "insertRows", "=SUM(A5:A6)"],
    ["=SUM(A:A)", "insertRows", "=SUM(A:A)"],
    ["=SUM(2:3)", "insertRows", "=SUM(2:5)"],
    ['="A3"&A3', "insertRows", '="A3"&A5'],
    ["=LOG10(A3)+Data!A3", "insertRows", "=LOG10(A5)+Data!A5"],
    ["=Khác!A3", "insertRows", "=Khác!A3"],
    ["=SUM(A10:A1)", "insertRows", "=SUM(A12:A1)"],
    ["=A3", "deleteRows", "=#REF!"],
    ["=A5", "deleteRows", "=A3"],
    ["=SUM(A1:A10)", "deleteRows", "=SUM(A1:A8)"],
    ["=SUM(A3:A4)", "deleteRows", "=SUM(#REF!)"],
    ["=SUM(A4:A6)", "deleteRows", "=SUM(A3:A4)"],
    ["=SUM(A2:A3)", "deleteRows", "=SUM(A2:A2)"],
    ["=Data!A3+1", "deleteRows", "=Data!#REF!+1"],
    ["=B1+A1", "insertColumn", "=C1+A1"],
    ["=SUM(A1:C1)", "insertColumn", "=SUM(A1:D1)"],
    ["=SUM(A:B)", "insertColumn", "=SUM(A:C)"],
    ["=B1+C1", "deleteColumn", "=#REF!+B1"],
    ["=SUM(B:D)", "deleteColumn", "=SUM(B:C)"],
    ["=B3+C9+D3+A3", "insertCells", "=B4+C10+D3+A3"],
    ["=SUM(B1:C9)", "insertCells", "=SUM(B1:C10)"],
    ["=SUM(A1:C9)", "insertCells", "=SUM(A1:C9)"],
    ["=B3+D3+D4", "deleteCells", "=#REF!+B3+D4"],
  ])("%s after %s is %s", async (before, change, after) => {
    const { run, sheet } = openExcel(["Data", "Khác"]);
    await run(async (data, context) => {
      data.getRange("H1").formulas = [[before]];
      await context.sync();
      CHANGES[change](data);
    });
    const [formula] = [...sheet("Data").entries()].flatMap(([, , cell]) => cell.formula ?? []);
    expect(formula).toBe(after);
  });

  test.each<[string, ChangeName, string]>([
    ["=A3+Data!A3", "insertRows", "=A3+Data!A5"],
    ["=SUM(data!$A$1:$B$9)", "deleteRows", "=SUM(data!$A$1:$B$7)"],
    ["=Data!B1", "deleteColumn", "=Data!#REF!"],
    ["=SUM(Data!B1:C9)", "insertCells", "=SUM(Data!B1:C10)"],
  ])("on another sheet %s after %s is %s", async (before, change, after) => {
    const { run, sheet } = openExcel(["Data", "Đọc"]);
    await run((data, context) => {
      context.workbook.worksheets.getItem("Đọc").getRange("C7").formulas = [[before]];
      CHANGES[change](data);
    });
    expect(sheet("Đọc").cell(6, 2)!.formula).toBe(after);
  });

  test.each<[ChangeName, string | undefined, string | undefined]>([
    ["insertRows", "Data!$A$2:$B$7", "'Đọc tiếp'!$A$3"],
    ["deleteRows", "Data!$A$2:$B$3", "'Đọc tiếp'!$A$3"],
    ["insertColumn", "Data!$A$2:$C$5", "'Đọc tiếp'!$A$3"],
    ["deleteColumn", "Data!$A$2:$A$5", "'Đọc tiếp'!$A$3"],
  ])("names after %s", async (change, own, other) => {
    const { run, workbook, sheet } = openExcel(["Data", "Đọc tiếp"]);
    await run((data, context) => {
      context.workbook.names.add("khối", "=Data!$A$2:$B$5");
      context.workbook.names.add("khác", "='Đọc tiếp'!$A$3");
      data.names.add("hàng", "=Data!$A$4");
      CHANGES[change](data);
    });
    expect(workbook.names.map(({ refersTo }) => refersTo)).toEqual([own, other]);
    expect(sheet("Data").names[0]!.refersTo).toBe(
      { insertRows: "Data!$A$6", deleteRows: "Data!#REF!", insertColumn: "Data!$A$4", deleteColumn: "Data!$A$4" }[
        change as "insertRows"
      ],
    );
  });

  test("a name for cells that were all deleted reads as an error and gives no range", async () => {
    const { run } = openExcel(["Data"]);
    const [name, range] = await run((sheet, context) => {
      const item = context.workbook.names.add("ô", sheet.getRange("A3"));
      sheet.getRange("3:3").delete("Up");
      return [item.load("formula,type"), item.getRangeOrNullObject().load("address")] as const;
    });
    expect([name.formula, name.type, range.isNullObject]).toEqual(["=Data!#REF!", "Error", true]);
  });
});

describe("everything on the sheet follows", () => {
  const prepared = async (change: ChangeName): Promise<Sheet> => {
    const { run, sheet } = openExcel(["Data"]);
    await run(async (data, context) => {
      data.getRange("A1:D6").values = Array.from({ length: 6 }, (_, row) =>
        ["A", "B", "C", "D"].map((column) => `${column}${row + 1}`),
      );
      data.getRange("A2:D2").format.fill.color = "#111111";
      data.getRange("A6:B6").merge();
      data.getRange("A2:A5").dataValidation.rule = { custom: { formula: "=B2>$D$6" } };
      const format = data.getRange("C1:C6").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>0";
      data.getRange("A6").format.rowHeight = 30;
      data.getRange("D:D").format.columnWidth = 100;
      data.getRange("4:4").rowHidden = true;
      data.freezePanes.freezeRows(4);
      data.pageLayout.setPrintArea("A1:D6");
      data.pageLayout.setPrintTitleRows("$3:$4");
      data.pageLayout.setPrintTitleColumns("$B:$C");
      data.horizontalPageBreaks.add("A4");
      data.horizontalPageBreaks.add("A6");
      await context.sync();
      CHANGES[change](data);
    });
    return sheet("Data");
  };

  test("two rows inserted", async () => {
    const data = await prepared("insertRows");
    expect([data.value(1, 0), data.value(2, 0), data.value(4, 0), data.value(7, 0)]).toEqual(["A2", null, "A3", "A6"]);
    expect(data.cell(2, 0)?.style).toEqual({ fill: "#111111" });
    expect(data.merges).toEqual([{ row: 7, column: 0, rows: 1, columns: 2 }]);
    expect(data.validations).toEqual([
      { range: { row: 1, column: 0, rows: 6, columns: 1 }, rule: { kind: "custom", formula: "=B2>$D$8" } },
    ]);
    expect(data.conditionalFormats[0]).toMatchObject({ range: { row: 0, rows: 8 }, formula: "=A1>0" });
    expect(Object.fromEntries(data.rows)).toEqual({ 5: { hidden: true }, 7: { height: 30 } });
    expect(data.freeze).toEqual({ rows: 6, columns: 0 });
    expect(data.page).toMatchObject({
      printArea: { row: 0, rows: 8 },
      titleRows: { first: 4, last: 5 },
      breaks: [5, 7],
    });
  });

  test("two rows deleted", async () => {
    const data = await prepared("deleteRows");
    expect([data.value(1, 0), data.value(2, 0), data.value(3, 0)]).toEqual(["A2", "A5", "A6"]);
    expect(data.merges).toEqual([{ row: 3, column: 0, rows: 1, columns: 2 }]);
    expect(data.validations).toEqual([
      { range: { row: 1, column: 0, rows: 2, columns: 1 }, rule: { kind: "custom", formula: "=B2>$D$4" } },
    ]);
    expect([...data.rows]).toEqual([[3, { height: 30 }]]);
    expect(data.freeze).toEqual({ rows: 2, columns: 0 });
    expect(data.page?.titleRows).toBeUndefined();
    expect(data.page?.breaks).toEqual([3]);
    expect(data.page?.printArea).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
  });

  test("a rule whose first row is deleted still reads its own row", async () => {
    const { run, sheet } = openExcel(["Data"]);
    await run((data) => {
      data.getRange("A2:A5").dataValidation.rule = { custom: { formula: "=B2>0" } };
      data.getRange("1:2").delete("Up");
    });
    expect(sheet("Data").validations).toEqual([
      { range: { row: 0, column: 0, rows: 3, columns: 1 }, rule: { kind: "custom", formula: "=B1>0" } },
    ]);
  });

  test("a column inserted", async () => {
    const data = await prepared("insertColumn");
    expect([data.value(0, 0), data.value(0, 1), data.value(0, 2)]).toEqual(["A1", null, "B1"]);
    expect(data.merges).toEqual([{ row: 5, column: 0, rows: 1, columns: 3 }]);
    expect([...data.columns.keys()]).toEqual([4]);
    expect(data.validations[0]).toMatchObject({ range: { column: 0, columns: 1 }, rule: { formula: "=C2>$E$6" } });
    expect(data.page).toMatchObject({
      titleRows: { first: 2, last: 3 },
      titleColumns: { first: 2, last: 3 },
      breaks: [3, 5],
    });
  });

  test("cells inserted push down their own columns only; a rule is cut where they do", async () => {
    const { run, sheet } = openExcel();
    await run((active) => {
      active.getRange("A3:D3").values = [["a", "b", "c", "d"]];
      active.getRange("A3:B5").dataValidation.rule = { custom: { formula: "=D3>0" } };
      active.getRange("B3:C3").insert("Down");
    });
    const { validations } = sheet("Sheet1");
    expect([2, 3].map((row) => [0, 1, 2, 3].map((column) => sheet("Sheet1").value(row, column)))).toEqual([
      ["a", null, null, "d"],
      [null, "b", "c", null],
    ]);
    expect(validations).toEqual([
      { range: { row: 2, column: 0, rows: 3, columns: 1 }, rule: { kind: "custom", formula: "=D3>0" } },
      { range: { row: 3, column: 1, rows: 3, columns: 1 }, rule: { kind: "custom", formula: "=E3>0" } },
    ]);
  });

  test("cells that would tear a merge", async () => {
    const { run } = openExcel();
    const work = run((sheet) => {
      sheet.getRange("A5:B5").merge();
      sheet.getRange("A2").insert("Down");
    });
    expect(await errorCode(work)).toBe("MergedRangeConflict");
  });

  test("content that would fall off the sheet", async () => {
    const { run } = openExcel();
    const work = run((sheet) => {
      sheet.getRange("A1048576").values = [["last"]];
      sheet.getRange("1:1").insert("Down");
    });
    expect(await errorCode(work)).toBe("NonBlankCellOffSheet");
  });

  test("the inserted range is where the cells were", async () => {
    const { run } = openExcel();
    const inserted = await run((sheet) => sheet.getRange("B2:C3").insert("Down").load("address"));
    expect(inserted.address).toBe("Sheet1!B2:C3");
  });
});

describe("copying cells", () => {
  test.each<[string, string, Parameters<Excel.Range["copyFrom"]>[1], string[][]]>([
    ["relative references move along", "C3", "All", [["=A2+$B$1"]]],
    [
      "a larger target is filled",
      "C3:D4",
      "All",
      [
        ["=A2+$B$1", "=B2+$B$1"],
        ["=A3+$B$1", "=B3+$B$1"],
      ],
    ],
    ["a target off the grid's edge", "A1", "All", [["=#REF!+$B$1"]]],
  ])("%s", async (_, target, type, formulas) => {
    const { run } = openExcel();
    const range = await run((sheet) => {
      sheet.getRange("F9").formulas = [["=D8+$B$1"]];
      sheet.getRange(target).copyFrom("F9", type);
      return sheet.getRange(target).load("formulas");
    });
    expect(range.formulas).toEqual(formulas);
  });

  test("from another sheet, values or formats alone, transposed", async () => {
    const { run, sheet } = openExcel(["Một", "Hai"]);
    const [values, formats] = await run((active, context) => {
      const source = active.getRange("A1:B1");
      source.values = [[1, "x"]];
      source.format.font.bold = true;
      const target = context.workbook.worksheets.getItem("Hai");
      target.getRange("A1:A2").copyFrom(source, "Values", false, true);
      target.getRange("D1").copyFrom("Một!A1", "Formats");
      return [target.getRange("A1:A2").load("values"), target.getRange("D1").load("values")] as const;
    });
    expect(values.values).toEqual([[1], ["x"]]);
    expect(formats.values).toEqual([[""]]);
    expect(sheet("Hai").cell(0, 0)?.style).toBeUndefined();
    expect(sheet("Hai").cell(0, 3)?.style).toEqual({ font: { bold: true } });
  });

  test("validations and conditional formats come along", async () => {
    const { run, sheet } = openExcel();
    await run((active) => {
      active.getRange("A1").dataValidation.rule = { custom: { formula: "=B1>0" } };
      active.getRange("C5").copyFrom("A1");
    });
    expect(sheet("Sheet1").validations).toEqual([
      { range: { row: 0, column: 0, rows: 1, columns: 1 }, rule: { kind: "custom", formula: "=B1>0" } },
      { range: { row: 4, column: 2, rows: 1, columns: 1 }, rule: { kind: "custom", formula: "=D5>0" } },
    ]);
  });
});
