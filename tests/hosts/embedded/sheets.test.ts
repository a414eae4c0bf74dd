import { errorCode, openExcel } from "../../support/embedded/openExcel";

const NAMES = ["Một", "Hai", "Ba"];

describe("worksheets", () => {
  test.each<[string, (sheets: Excel.WorksheetCollection) => Excel.Worksheet, string | undefined]>([
    ["by name, whatever its case", (s) => s.getItem("hai"), "Hai"],
    ["by name in decomposed form", (s) => s.getItem("Một".normalize("NFD")), "Một"],
    ["the active one", (s) => s.getActiveWorksheet(), "Một"],
    ["the first", (s) => s.getFirst(), "Một"],
    ["the last", (s) => s.getLast(), "Ba"],
    ["the last visible", (s) => s.getLast(true), "Hai"],
    ["the next", (s) => s.getItem("Một").getNext(), "Hai"],
    ["the next visible: none", (s) => s.getItem("Hai").getNextOrNullObject(true), undefined],
    ["the one before", (s) => s.getItem("Hai").getPrevious(), "Một"],
    ["one that is not there", (s) => s.getItemOrNullObject("Bốn"), undefined],
  ])("%s", async (_, find, name) => {
    const { run } = openExcel(NAMES);
    const found = await run((_sheet, context) => {
      context.workbook.worksheets.getItem("Ba").visibility = "Hidden";
      return find(context.workbook.worksheets).load("name");
    });
    expect(found.isNullObject ? undefined : found.name).toBe(name);
  });

  test("listed with what is asked for", async () => {
    const { run } = openExcel(NAMES);
    const [sheets, count, visible] = await run((sheet, context) => {
      sheet.visibility = "VeryHidden";
      const { worksheets } = context.workbook;
      return [
        worksheets.load("items/name,items/position,items/visibility,items/id"),
        worksheets.getCount(),
        worksheets.getCount(true),
      ] as const;
    });
    expect(sheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ["Một", 0, "VeryHidden"],
      ["Hai", 1, "Visible"],
      ["Ba", 2, "Visible"],
    ]);
    expect([count.value, visible.value]).toEqual([3, 2]);
  });

  test("added at the end, with a name of its own or the given one; found again by later requests", async () => {
    const { run, workbook } = openExcel(NAMES);
    await run(async (_sheet, context) => {
      const added = context.workbook.worksheets.add();
      const named = context.workbook.worksheets.add("Kết quả '26");
      await context.sync();
      added.getRange("A1").values = [[1]];
      named.getRange("A1").values = [[2]];
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...NAMES, "Sheet4", "Kết quả '26"]);
    expect(workbook.sheets.slice(3).map((sheet) => sheet.value(0, 0))).toEqual([1, 2]);
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]!.id);
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => unknown, string]>([
    ["a name that is taken, in another case", (s) => s.add("MỘT"), "ItemAlreadyExists"],
    ["a name with a colon", (s) => s.add("a:b"), "InvalidArgument"],
    ["a name too long", (s) => s.add("x".repeat(32)), "InvalidArgument"],
    ["renaming to a name that is taken", (s) => (s.getItem("Một").name = "hai"), "ItemAlreadyExists"],
    ["a sheet that is not there", (s) => s.getItem("Bốn").load("name"), "ItemNotFound"],
    [
      "deleting a very hidden sheet",
      (s) => {
        s.getItem("Ba").visibility = "VeryHidden";
        s.getItem("Ba").delete();
      },
      "InvalidOperation",
    ],
    [
      "hiding the last visible sheet",
      (s) => NAMES.forEach((name) => (s.getItem(name).visibility = "Hidden")),
      "InvalidOperation",
    ],
    ["deleting the last sheet", (s) => NAMES.forEach((name) => s.getItem(name).delete()), "InvalidOperation"],
    [
      "activating a hidden sheet",
      (s) => {
        s.getItem("Ba").visibility = "Hidden";
        s.getItem("Ba").activate();
      },
      "InvalidOperation",
    ],
    ["a place that is none", (s) => (s.getItem("Một").position = 3), "InvalidArgument"],
  ])("refuses %s", async (_, work, code) => {
    const { run } = openExcel(NAMES);
    expect(await errorCode(run((_sheet, context) => void work(context.workbook.worksheets)))).toBe(code);
  });

  test("a new name goes into formulas, names and rules everywhere", async () => {
    const { run, sheet, workbook } = openExcel(NAMES);
    await run((first, context) => {
      const second = context.workbook.worksheets.getItem("Hai");
      second.getRange("A1:A2").formulas = [['=SUM(Một!A1:A9)&"Một!A1"'], ["='Một'!B1+Ba!B1"]];
      second.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Một!$A$1:$A$3" } };
      context.workbook.names.add("khối", "=Một!$A$1:$B$2");
      first.name = "Kết quả '26";
    });
    expect([0, 1].map((row) => sheet("Hai").cell(row, 0)!.formula)).toEqual([
      "=SUM('Kết quả ''26'!A1:A9)&\"Một!A1\"",
      "='Kết quả ''26'!B1+Ba!B1",
    ]);
    expect(sheet("Hai").validations[0]!.rule).toEqual({ kind: "list", source: "='Kết quả ''26'!$A$1:$A$3" });
    expect(workbook.names[0]!.refersTo).toBe("'Kết quả ''26'!$A$1:$B$2");
  });

  test("what pointed to a deleted sheet is an error; the next visible sheet comes to the front", async () => {
    const { run, sheet, workbook } = openExcel(NAMES);
    await run((first, context) => {
      context.workbook.worksheets.getItem("Hai").getRange("A1").formulas = [["=Một!A1+1"]];
      context.workbook.names.add("ô", "=Một!$A$1");
      first.delete();
    });
    expect(sheet("Hai").cell(0, 0)!.formula).toBe("=#REF!A1+1");
    expect(workbook.names[0]!.refersTo).toBe("#REF!$A$1");
    expect(workbook.activeSheetId).toBe(sheet("Hai").id);
  });

  test("a copy has everything, and names of its own", async () => {
    const { run, sheet, workbook } = openExcel(NAMES);
    const copy = await run((first, context) => {
      first.getRange("A1:B1").formulas = [[1, "=Một!A1+Hai!A1"]];
      first.getRange("A1").format.fill.color = "red";
      first.tabColor = "#112233";
      first.showGridlines = false;
      first.freezePanes.freezeRows(1);
      first.names.add("riêng", "=Một!$A$1");
      context.workbook.names.add("chung", "=Một!$B$1");
      first.protection.protect();
      return first.copy("Before", context.workbook.worksheets.getItem("Ba")).load("name,position");
    });
    expect([copy.name, copy.position]).toEqual(["Một (2)", 2]);
    const made = sheet("Một (2)");
    expect(made.cell(0, 1)!.formula).toBe("='Một (2)'!A1+Hai!A1");
    expect(made.cell(0, 0)!.style).toEqual({ fill: "#FF0000" });
    expect(made).toMatchObject({
      tabColor: "#112233",
      showGridlines: false,
      freeze: { rows: 1, columns: 0 },
      protection: {},
    });
    expect(made.names).toEqual([
      { name: "riêng", refersTo: "'Một (2)'!$A$1" },
      { name: "chung", refersTo: "'Một (2)'!$B$1" },
    ]);
    expect(workbook.names).toEqual([{ name: "chung", refersTo: "Một!$B$1" }]);
  });

  test("moved, coloured, brought to the front, selected in", async () => {
    const { run, sheet, workbook } = openExcel(NAMES);
    const [selected, cell] = await run((first, context) => {
      first.position = 2;
      first.tabColor = "red";
      const third = context.workbook.worksheets.getItem("Ba");
      third.activate();
      third.getRange("B2:C3").select();
      return [
        context.workbook.getSelectedRange().load("address"),
        context.workbook.getActiveCell().load("address"),
      ] as const;
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Hai", "Ba", "Một"]);
    expect(workbook.activeSheetId).toBe(sheet("Ba").id);
    expect([selected.address, cell.address]).toEqual(["Ba!B2:C3", "Ba!B2"]);
    expect(sheet("Một").tabColor).toBe("#FF0000");
  });
});
