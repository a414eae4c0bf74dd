import { errorCode, openExcel } from "../../support/embedded/openExcel";

describe("a protected sheet", () => {
  const protectedSheet = async (options?: Excel.WorksheetProtectionOptions) => {
    const excel = openExcel(["Nhập"]);
    await excel.run((sheet) => {
      sheet.getRange("A1:B2").format.protection.locked = false;
      sheet.protection.protect(options);
    });
    return excel;
  };

  type Work = (sheet: Excel.Worksheet) => unknown;

  test.each<[string, Work, string]>([
    ["an unlocked cell", (s) => (s.getRange("B2").values = [[1]]), "none"],
    [
      "a block of unlocked cells",
      (s) =>
        (s.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ]),
      "none",
    ],
    ["a locked cell", (s) => (s.getRange("C1").values = [[1]]), "AccessDenied"],
    ["a block with one locked cell", (s) => (s.getRange("A1:C1").values = [[1, 2, 3]]), "AccessDenied"],
    ["a formula", (s) => (s.getRange("C1").formulas = [["=1"]]), "AccessDenied"],
    ["clearing locked cells", (s) => s.getRange("A1:C1").clear("Contents"), "AccessDenied"],
    ["copying onto locked cells", (s) => s.getRange("C1").copyFrom("A1"), "AccessDenied"],
    ["a look", (s) => (s.getRange("A1").format.fill.color = "red"), "AccessDenied"],
    ["a number format", (s) => (s.getRange("A1").numberFormat = [["0"]]), "AccessDenied"],
    ["unlocking", (s) => (s.getRange("C1").format.protection.locked = false), "AccessDenied"],
    ["a width", (s) => (s.getRange("A:A").format.columnWidth = 50), "AccessDenied"],
    ["hiding a row", (s) => (s.getRange("1:1").rowHidden = true), "AccessDenied"],
    ["inserting rows", (s) => s.getRange("1:1").insert("Down"), "AccessDenied"],
    ["deleting columns", (s) => s.getRange("A:A").delete("Left"), "AccessDenied"],
    ["merging", (s) => s.getRange("A1:B1").merge(), "AccessDenied"],
    ["a validation", (s) => (s.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }), "AccessDenied"],
    ["a conditional format", (s) => s.getRange("A1").conditionalFormats.add("Custom"), "AccessDenied"],
    ["protecting once more", (s) => s.protection.protect(), "AccessDenied"],
    ["the sheet's name", (s) => (s.name = "Khác"), "none"],
    ["the printed page", (s) => (s.pageLayout.orientation = "Landscape"), "none"],
    ["unprotecting", (s) => s.protection.unprotect(), "none"],
  ])("%s", async (_, work, code) => {
    const { run } = await protectedSheet();
    expect(await errorCode(run((sheet) => void work(sheet)))).toBe(code);
  });

  test.each<[keyof Excel.WorksheetProtectionOptions, Work]>([
    ["allowFormatCells", (s) => (s.getRange("A1").format.fill.color = "red")],
    ["allowFormatColumns", (s) => (s.getRange("A:A").format.columnWidth = 50)],
    ["allowFormatRows", (s) => (s.getRange("1:1").rowHidden = true)],
    ["allowInsertRows", (s) => s.getRange("1:1").insert("Down")],
    ["allowInsertColumns", (s) => s.getRange("A:A").insert("Right")],
  ])("%s allows it", async (option, work) => {
    const { run } = await protectedSheet({ [option]: true });
    expect(await errorCode(run((sheet) => void work(sheet)))).toBe("none");
  });

  test("tells whether it is protected and what it allows", async () => {
    const { run, sheet } = await protectedSheet({ allowFormatColumns: true });
    const [on, off] = await run(async (active, context) => {
      const before = active.protection.load("protected,options");
      await context.sync();
      const told = before.toJSON();
      active.protection.unprotect();
      return [told, active.protection.load("protected")] as const;
    });
    expect(on).toMatchObject({ protected: true, options: { allowFormatColumns: true, allowFormatCells: false } });
    expect(off.protected).toBe(false);
    expect(sheet("Nhập").protection).toBeUndefined();
  });

  test.each<[string, Excel.WorksheetProtectionOptions | undefined, string | undefined]>([
    ["a password", {}, "mật khẩu"],
    ["deleting rows", { allowDeleteRows: true }, undefined],
  ])("refuses %s, which the workbook cannot hold", async (_, options, password) => {
    const { run } = openExcel();
    expect(await errorCode(run((sheet) => sheet.protection.protect(options, password)))).toBe("ApiNotFound");
  });

  test("what the user may not do is refused as well", async () => {
    const { bridge, sheet } = await protectedSheet();
    await expect(bridge.userEdit({ kind: "enter", sheet: "Nhập", address: "C1", values: "1" })).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await bridge.userEdit({ kind: "enter", sheet: "Nhập", address: "A1", values: "1" });
    expect([sheet("Nhập").value(0, 0), sheet("Nhập").value(0, 2)]).toEqual([1, null]);
  });
});
