import { errorCode, openExcel } from "../../support/embedded/openExcel";

describe("defined names", () => {
  test.each<[string, unknown, string, string, unknown]>([
    ["a formula", "=Data!$A$1:$B$2", "=Data!$A$1:$B$2", "Range", "Data!A1:B2"],
    ["a quoted sheet that needs none", "='Data'!$A$1", "=Data!$A$1", "Range", "Data!A1"],
    ["text", '="annual-return"', '="annual-return"', "String", "annual-return"],
    ["a whole number", "=3", "=3", "Integer", 3],
    ["a decimal", "=0.5", "=0.5", "Double", 0.5],
    ["a truth value", "=TRUE", "=TRUE", "Boolean", true],
    ["an error", "=#REF!", "=#REF!", "Error", "#REF!"],
  ])("for %s", async (_, reference, formula, type, value) => {
    const { run } = openExcel(["Data"]);
    const item = await run((_sheet, context) =>
      context.workbook.names.add("tên", reference as string).load("name,formula,type,value,visible,scope"),
    );
    expect([item.name, item.formula, item.type, item.value, item.visible, item.scope]).toEqual([
      "tên",
      formula,
      type,
      value,
      true,
      "Workbook",
    ]);
  });

  test("for a range, of the workbook or of a sheet, hidden, changed, deleted", async () => {
    const { run, workbook, sheet } = openExcel(["Kết quả", "Data"]);
    const [range, none, scoped] = await run(async (active, context) => {
      const { names } = context.workbook;
      names.add("khối", active.getRange("B2:C3")).visible = false;
      names.add("thừa", "=1");
      active.names.add("khối", "=Data!$A$1");
      await context.sync();
      names.getItem("THỪA").delete();
      active.names.getItem("khối").formula = "=Data!$A$2";
      return [
        names.getItem("khối").getRange().load("address"),
        names.getItemOrNullObject("không có").load("name"),
        active.names.getItem("khối").load("scope,worksheet/name"),
      ] as const;
    });
    expect(workbook.names).toEqual([{ name: "khối", refersTo: "'Kết quả'!$B$2:$C$3", hidden: true }]);
    expect(sheet("Kết quả").names).toEqual([{ name: "khối", refersTo: "Data!$A$2" }]);
    expect([range.address, none.isNullObject]).toEqual(["'Kết quả'!B2:C3", true]);
    expect([scoped.scope, scoped.worksheet.name]).toEqual(["Worksheet", "Kết quả"]);
  });

  test.each<[string, string, string]>([
    ["taken, in another case", "TÊN", "InvalidArgument"],
    ["an address", "AB12", "InvalidArgument"],
    ["like R1C1", "R1C1", "InvalidArgument"],
    ["with a space", "một tên", "InvalidArgument"],
    ["beginning with a digit", "1a", "InvalidArgument"],
    ["too long", "x".repeat(256), "InvalidArgument"],
  ])("refuses a name that is %s", async (_, name, code) => {
    const { run } = openExcel();
    const work = run((sheet, context) => {
      context.workbook.names.add("tên", sheet.getRange("A1"));
      context.workbook.names.add(name, sheet.getRange("A1"));
    });
    expect(await errorCode(work)).toBe(code);
  });

  test("a name that is not there", async () => {
    const { run } = openExcel();
    expect(await errorCode(run((_sheet, context) => context.workbook.names.getItem("x").load("name")))).toBe(
      "ItemNotFound",
    );
  });
});
