import type { ConditionalFormat, DataValidation } from "../../../src/core/workbook/Sheet";
import { errorCode, openExcel } from "../../support/embedded/openExcel";

const at = (row: number, column: number, rows: number, columns: number): DataValidation["range"] => ({
  row,
  column,
  rows,
  columns,
});

describe("data validation", () => {
  test.each<[Excel.DataValidationRule, string, DataValidation["rule"]]>([
    [{ list: { inCellDropDown: true, source: "có,không" } }, "List", { kind: "list", source: "có,không" }],
    [
      { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$9" } },
      "List",
      { kind: "list", source: "=Lists!$A$1:$A$9" },
    ],
    [
      { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
      "WholeNumber",
      { kind: "wholeNumber", operator: "between", formula1: 0, formula2: 10 },
    ],
    [
      { decimal: { formula1: "=$A$1", operator: "GreaterThanOrEqualTo" } },
      "Decimal",
      { kind: "decimal", operator: "greaterThanOrEqual", formula1: "=$A$1" },
    ],
    [
      { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } },
      "Date",
      { kind: "date", operator: "between", formula1: 46023, formula2: 46387 },
    ],
    [
      { textLength: { formula1: 255, operator: "LessThanOrEqualTo" } },
      "TextLength",
      { kind: "textLength", operator: "lessThanOrEqual", formula1: 255 },
    ],
    [{ custom: { formula: "=ISNUMBER(B2)" } }, "Custom", { kind: "custom", formula: "=ISNUMBER(B2)" }],
  ])("%j", async (rule, type, kept) => {
    const { run, sheet } = openExcel();
    const validation = await run((active) => {
      const { dataValidation } = active.getRange("B2:C3");
      dataValidation.rule = rule;
      return dataValidation.load("type,rule,ignoreBlanks");
    });
    expect(validation.type).toBe(type);
    expect(sheet("Sheet1").validations).toEqual([{ range: at(1, 1, 2, 2), rule: kept }]);
    expect(Object.keys(validation.rule)).toEqual(Object.keys(rule));
  });

  test("a range as the source of a list", async () => {
    const { run, sheet } = openExcel(["Nhập", "Danh mục"]);
    await run((active, context) => {
      const source = context.workbook.worksheets.getItem("Danh mục").getRange("A1:A3");
      active.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect(sheet("Nhập").validations[0]!.rule).toEqual({ kind: "list", source: "='Danh mục'!$A$1:$A$3" });
  });

  test("prompt and alert", async () => {
    const { run, sheet } = openExcel();
    const validation = await run((active) => {
      const { dataValidation } = active.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.prompt = { showPrompt: true, title: "Số vụ", message: "Số nguyên" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Nhập lại" };
      return dataValidation.load("prompt,errorAlert");
    });
    expect(sheet("Sheet1").validations[0]).toMatchObject({
      prompt: { title: "Số vụ", message: "Số nguyên" },
      error: { style: "warning", title: "Sai", message: "Nhập lại" },
    });
    expect(validation.prompt).toEqual({ showPrompt: true, title: "Số vụ", message: "Số nguyên" });
    expect(validation.errorAlert).toEqual({ showAlert: true, style: "Warning", title: "Sai", message: "Nhập lại" });
  });

  test("a rule over a part of another cuts it, with its formulas", async () => {
    const { run, sheet } = openExcel();
    const types = await run((active) => {
      active.getRange("A1:A5").dataValidation.rule = { custom: { formula: "=B1>0" } };
      active.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      active.getRange("A5").dataValidation.clear();
      return ["A1:A2", "A2:A3", "A3", "A4:A5", "C1"].map((address) =>
        active.getRange(address).dataValidation.load("type"),
      );
    });
    expect(sheet("Sheet1").validations).toEqual([
      { range: at(0, 0, 2, 1), rule: { kind: "custom", formula: "=B1>0" } },
      { range: at(3, 0, 1, 1), rule: { kind: "custom", formula: "=B4>0" } },
      { range: at(2, 0, 1, 1), rule: { kind: "list", source: "x,y" } },
    ]);
    expect(types.map(({ type }) => type)).toEqual(["Custom", "MixedCriteria", "List", "Inconsistent", "None"]);
  });

  test.each<[string, (string | number)[], boolean | null, string | undefined]>([
    ["all kept", [1, 2, 10], true, undefined],
    ["one broken", [1, 11, 2], null, "Sheet1!A2"],
    ["all broken", [0.5, 11, "x"], false, "Sheet1!A1,Sheet1!A2,Sheet1!A3"],
    ["blank cells", ["", "", ""], true, undefined],
  ])("values written are not checked, only told of: %s", async (_, values, valid, invalid) => {
    const { run } = openExcel();
    const [validation, cells] = await run((active) => {
      const range = active.getRange("A1:A3");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      range.values = values.map((value) => [value]);
      return [
        range.dataValidation.load("valid"),
        range.dataValidation.getInvalidCellsOrNullObject().load("address"),
      ] as const;
    });
    expect(validation.valid).toBe(valid);
    expect(cells.isNullObject ? undefined : cells.address).toBe(invalid);
  });

  test("a list of cells is compared without case, through a name too", async () => {
    const { run } = openExcel(["Nhập", "Danh mục"]);
    const validation = await run((active, context) => {
      context.workbook.worksheets.getItem("Danh mục").getRange("A1:A2").values = [["Sơn La"], ["Điện Biên"]];
      context.workbook.names.add("tỉnh", "='Danh mục'!$A$1:$A$2");
      active.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "=tỉnh" } };
      active.getRange("A1").values = [["sơn la"]];
      return active.getRange("A1").dataValidation.load("valid");
    });
    expect(validation.valid).toBe(true);
  });

  test.each<[string, (validation: Excel.DataValidation) => unknown, string]>([
    [
      "two kinds at once",
      (v) => (v.rule = { list: { inCellDropDown: true, source: "x" }, custom: { formula: "=A1" } }),
      "InvalidArgument",
    ],
    [
      "a list too long",
      (v) => (v.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
      "InvalidArgument",
    ],
    ["between without an end", (v) => (v.rule = { decimal: { formula1: 1, operator: "Between" } }), "InvalidArgument"],
    ["a formula without =", (v) => (v.rule = { custom: { formula: "A1>0" } }), "InvalidArgument"],
    [
      "a title too long",
      (v) => (v.prompt = { showPrompt: true, title: "x".repeat(33), message: "" }),
      "InvalidArgument",
    ],
    ["times", (v) => (v.rule = { time: { formula1: "12:00", operator: "LessThan" } }), "ApiNotFound"],
    ["blanks that count", (v) => (v.ignoreBlanks = false), "ApiNotFound"],
  ])("refuses %s", async (_, change, code) => {
    const { run } = openExcel();
    expect(await errorCode(run((sheet) => void change(sheet.getRange("A1").dataValidation)))).toBe(code);
  });
});

describe("conditional formats", () => {
  test("the newest comes first; rule, fill and font", async () => {
    const { run, sheet } = openExcel();
    const formats = await run(async (active, context) => {
      const range = active.getRange("A2:B9");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A2=1";
      const red = range.conditionalFormats.add("Custom");
      await context.sync();
      red.custom.rule.formula = "=A2>$C$1";
      red.custom.format.fill.color = "#FFC7CE";
      red.custom.format.font.set({ color: "#9C0006", bold: true });
      return range.conditionalFormats.load(
        "items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color",
      );
    });
    expect(sheet("Sheet1").conditionalFormats).toEqual<ConditionalFormat[]>([
      { range: at(1, 0, 8, 2), formula: "=A2>$C$1", fill: "#FFC7CE", color: "#9C0006", bold: true },
      { range: at(1, 0, 8, 2), formula: "=A2=1" },
    ]);
    expect(formats.items.map(({ type, priority, custom }) => [type, priority, custom.rule.formula])).toEqual([
      ["Custom", 0, "=A2>$C$1"],
      ["Custom", 1, "=A2=1"],
    ]);
  });

  test("counted, deleted, cleared from a part", async () => {
    const { run, sheet } = openExcel();
    const count = await run(async (active, context) => {
      const range = active.getRange("A1:A9");
      const first = range.conditionalFormats.add("Custom");
      first.custom.rule.formula = "=A1=1";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=B1=1";
      await context.sync();
      first.delete();
      active.getRange("A1:A4").conditionalFormats.clearAll();
      return range.conditionalFormats.getCount();
    });
    expect(count.value).toBe(1);
    expect(sheet("Sheet1").conditionalFormats).toEqual([{ range: at(4, 0, 5, 1), formula: "=B5=1" }]);
  });

  test.each<[string, (formats: Excel.ConditionalFormatCollection) => unknown, string]>([
    ["a data bar", (f) => f.add("DataBar"), "ApiNotFound"],
    ["a kind that is none", (f) => f.add("Nice" as never), "InvalidArgument"],
    ["a rule without =", (f) => (f.add("Custom").custom.rule.formula = "A1>0"), "InvalidArgument"],
    ["stopping at it", (f) => (f.add("Custom").stopIfTrue = true), "ApiNotFound"],
  ])("refuses %s", async (_, change, code) => {
    const { run } = openExcel();
    expect(await errorCode(run((sheet) => void change(sheet.getRange("A1").conditionalFormats)))).toBe(code);
  });
});
