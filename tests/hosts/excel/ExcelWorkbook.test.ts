import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { CellChange } from "../../../src/core/workbook/Workbook";
import type { CellEdit } from "../../../src/core/workbook/WorkbookPlan";
import type { UserEdit } from "../../../src/hosts/embedded/bridge/UserEdit";
import { WorksheetProtectionObject } from "../../../src/hosts/embedded/objects/WorksheetProtectionObject";
import { applyPlan } from "../../../src/hosts/excel/applyPlan";
import { renamesOf } from "../../../src/hosts/excel/planSteps";
import { newWriter } from "../../../src/hosts/excel/buildMarks";
import type { ExcelHost } from "../../../src/hosts/excel/ExcelHost";
import { ExcelWorkbook } from "../../../src/hosts/excel/ExcelWorkbook";
import type { Found } from "../../../src/hosts/excel/outline";
import "../../support/toEqualWorkbook";
import { openExcel } from "../suite/excelHost";
import { bigSheet, newPlan, olderWorkbook } from "./testPlan";

const withSheet = (sheet: Sheet): MemoryWorkbook => {
  const workbook = new MemoryWorkbook("Sổ.xlsx");
  workbook.addSheet(sheet);
  return workbook;
};

/** A client whose every request fails with this code. */
function failing(code: string, errorLocation?: string): { host: ExcelHost; calls: () => number } {
  let calls = 0;
  const run = (): Promise<never> => {
    calls++;
    return Promise.reject(Object.assign(new Error("bí mật"), { code, debugInfo: { errorLocation } }));
  };
  return { host: { run, isSetSupported: () => true }, calls: () => calls };
}

describe("finding", () => {
  test("the separators of Excel's culture, where Excel tells them", async () => {
    const { workbook } = openExcel(olderWorkbook(), { culture: "vi-VN", requirements: { ExcelApi: "1.11" } });
    expect((await workbook.find()).separators).toEqual({ decimal: ",", group: "." });
  });

  test("no separators from an Excel that does not tell them", async () => {
    const { workbook } = openExcel(olderWorkbook(), { culture: "vi-VN", requirements: { ExcelApi: "1.9" } });
    expect(await workbook.find()).not.toHaveProperty("separators");
  });

  test.each([
    ["InvalidOperationInCellEditMode", undefined, "cellEditMode"],
    ["InvalidSelection", "Worksheet.names", "busy"],
    ["GeneralException", undefined, "hostFailure"],
  ])("%s at %s is told as %s", async (code, location, told) => {
    await expect(new ExcelWorkbook(failing(code, location).host).find()).rejects.toMatchObject({
      name: "WorkbookError",
      code: told,
    });
  });
});

describe("reading", () => {
  test.each([200_000, 60_000])("more than an answer of %i bytes can hold is read in parts", async (payloadLimit) => {
    const sheet = bigSheet("Lớn", 700, 30);
    sheet.put(699, 29, "cuối");
    sheet.put(0, 29, { error: "#N/A" });
    const other = new Sheet("Trống");
    const content = withSheet(sheet);
    content.addSheet(other);
    const { workbook, bridge } = openExcel(content, { payloadLimit });
    const found = await workbook.find();
    const { sheets } = await workbook.read(
      found,
      found.sheets.map(({ id }) => id),
    );
    expect(sheets[1]?.used).toBeUndefined();
    const read = sheets[0];
    expect(read?.used).toEqual({ row: 0, column: 0, rows: 700, columns: 30 });
    const cells = [...sheet.entries()];
    expect(cells.map(([row, column]) => read?.cell(row, column).value)).toEqual(cells.map(([, , { value }]) => value));
    expect(bridge.statistics.requests).toBeGreaterThan(4);
  });

  test("a sheet used up to its last corner is too large", async () => {
    const sheet = new Sheet("Xa");
    sheet.put(0, 0, 1);
    sheet.put(1_048_575, 16_383, 2);
    const { workbook } = openExcel(withSheet(sheet));
    const found = await workbook.find();
    await expect(workbook.read(found, [found.sheets[0]!.id])).rejects.toMatchObject({ code: "tooLarge" });
  });

  test("no sheets cost no request", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    const found = await workbook.find();
    bridge.resetStatistics();
    expect((await workbook.read(found, [])).sheets).toEqual([]);
    expect(bridge.statistics.requests).toBe(0);
  });
});

describe("writing", () => {
  test("a sheet the user has added meanwhile under the same name stays", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    await workbook.find();
    await bridge.userEdit({ kind: "addSheet", name: "Mới" });
    await bridge.userEdit({ kind: "enter", sheet: "Mới", address: "A1", values: "của tôi" });
    await expect(workbook.apply({ sheets: [bigSheet("Mới", 2, 2)] })).rejects.toMatchObject({ code: "hostFailure" });
    expect(bridge.workbook.sheets.map(({ name }) => name)).toEqual(["Ghi chú", "Biểu 01", "Biểu nhập", "_cũ", "Mới"]);
    expect(bridge.workbook.sheetByName("Mới")?.value(0, 0)).toBe("của tôi");
  });

  describe("refused by Excel", () => {
    const plan = { sheets: [new Sheet("Mới")] };
    const foundIn = async (structureProtected: boolean): Promise<Found> => ({
      outline: await olderWorkbook().find(),
      structureProtected,
      unfinished: [],
      committed: undefined,
      journal: [],
    });

    test("while a cell is being edited: once, and the clean-up too, but not again", async () => {
      const { host, calls } = failing("InvalidOperationInCellEditMode");
      await expect(applyPlan(host, plan, await foundIn(false), newWriter(Date.now))).rejects.toMatchObject({
        code: "cellEditMode",
      });
      expect(calls()).toBe(2);
    });

    test("in a workbook whose structure is protected: before anything is asked", async () => {
      const { host, calls } = failing("AccessDenied");
      await expect(applyPlan(host, plan, await foundIn(true), newWriter(Date.now))).rejects.toMatchObject({
        code: "workbookProtected",
      });
      expect(calls()).toBe(0);
    });

    test.each([
      [true, []],
      [false, ["Biểu nhập 2019"]],
    ])("where the structure is protected (%s) sheets keep their names", async (structureProtected, names) => {
      const found = await foundIn(structureProtected);
      expect(renamesOf(newPlan(found.outline), found).map(({ name }) => name)).toEqual(names);
    });
  });

  test.each(["vi-VN", "en-US", "lo-LA"])("text stays text with the separators of %s", async (culture) => {
    const texts = ["1.347", "1,347", "3/12", "12/2009", "56,4", "=1+1", "+x", "TRUE", "#REF!", "50%", "1.000.000 ₫"];
    const { workbook, bridge } = openExcel(olderWorkbook(), { culture });
    const sheet = new Sheet("Mới");
    texts.forEach((text, row) => sheet.put(row, 0, text));
    await workbook.apply({ sheets: [sheet] });
    const written = bridge.workbook.sheetByName("Mới")!;
    expect(texts.map((_, row) => written.cell(row, 0))).toEqual(texts.map((value) => ({ value })));
  });

  test("a number that is none is refused before anything is written", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    const sheet = new Sheet("Mới");
    sheet.put(0, 0, NaN);
    await expect(workbook.apply({ sheets: [sheet] })).rejects.toMatchObject({ code: "invalidPlan" });
    expect(bridge.workbook).toEqualWorkbook(olderWorkbook());
  });

  test("several edits of one cell count as one", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    const { id: sheetId } = (await workbook.find()).sheets[0]!;
    const at = { sheetId, row: 1, column: 0 };
    const edits: CellEdit[] = [
      { ...at, value: 5, style: { fill: "#FFFF00" } },
      { ...at, style: { font: { bold: true } } },
      { ...at, formula: "=1+1" },
      { ...at, value: 6 },
    ];
    await workbook.apply({ sheets: [], edits });
    expect(bridge.workbook.sheets[0]!.cell(1, 0)).toEqual({
      value: 6,
      style: { numberFormat: "#,##0.0", fill: "#FFFF00", font: { italic: true, bold: true } },
    });
  });

  describe("on a protected form", () => {
    const form = (): MemoryWorkbook => {
      const sheet = new Sheet("Biểu");
      sheet.put(0, 0, "Vụ");
      sheet.put(0, 1, 5, { locked: false, numberFormat: "#,##0" });
      sheet.put(1, 1, "07", { locked: false, numberFormat: "@" });
      sheet.protection = { formatColumns: true, sort: true };
      return withSheet(sheet);
    };

    test.each<[string, Partial<CellEdit>, number]>([
      ["an input cell is written as it stands", { column: 1, value: 6 }, 0],
      ["a locked cell is written without protection", { column: 0, value: "Số vụ" }, 1],
      ["looks are changed without protection", { column: 1, style: { fill: "#FDECEA" } }, 1],
      ["a cell of format text is written without protection", { row: 1, column: 1, value: 8 }, 1],
    ])("%s", async (_, edit, unprotected) => {
      const { workbook, bridge } = openExcel(form());
      const { id: sheetId } = (await workbook.find()).sheets[0]!;
      const plan = { sheets: [], edits: [{ sheetId, row: 0, column: 0, ...edit }] };
      const expected = form();
      await expected.apply({
        sheets: [],
        edits: plan.edits.map((one) => ({ ...one, sheetId: expected.sheets[0]!.id })),
      });
      const unprotect = jest.spyOn(WorksheetProtectionObject.prototype, "Unprotect");
      await workbook.apply(plan);
      expect(bridge.workbook).toEqualWorkbook(expected);
      expect(unprotect).toHaveBeenCalledTimes(unprotected);
      unprotect.mockRestore();
    });
  });
});

describe("watching", () => {
  /** The user does something, and the add-in has heard of it. */
  const byUser = async ({ workbook, bridge }: ReturnType<typeof openExcel>, edit: UserEdit): Promise<void> => {
    await bridge.userEdit(edit);
    await workbook.find();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const ENTRY: UserEdit = { kind: "enter", sheet: "Ghi chú", address: "A1", values: 1 };

  const watched = async (): Promise<
    ReturnType<typeof openExcel> & { changes: CellChange[]; end: () => Promise<void> }
  > => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    const changes: CellChange[] = [];
    const end = await workbook.watch((change) => changes.push(change));
    return { workbook, bridge, changes, end };
  };

  test("tells of what the user changes, with its place", async () => {
    const { workbook, bridge, changes, end } = await watched();
    await byUser(
      { workbook, bridge },
      {
        kind: "enter",
        sheet: "Ghi chú",
        address: "B3:C4",
        values: [
          [1, 2],
          [3, 4],
        ],
      },
    );
    await byUser({ workbook, bridge }, { kind: "insert", sheet: "Ghi chú", address: "2:3", shift: "Down" });
    const { id: sheetId } = bridge.workbook.sheets[0]!;
    expect(changes).toEqual([
      { sheetId, range: { row: 2, column: 1, rows: 2, columns: 2 } },
      { sheetId, range: { row: 1, column: 0, rows: 2, columns: 16_384 } },
    ]);
    await end();
    await byUser({ workbook, bridge }, ENTRY);
    expect(changes).toHaveLength(2);
  });

  test("tells of sheets that come and go", async () => {
    const { workbook, bridge, changes, end } = await watched();
    await byUser({ workbook, bridge }, { kind: "addSheet", name: "Ba" });
    const { id: sheetId } = bridge.workbook.sheetByName("Ba")!;
    await byUser({ workbook, bridge }, { kind: "deleteSheet", sheet: "Ba" });
    expect(changes).toEqual([{ sheetId }, { sheetId }]);
    await end();
    await byUser({ workbook, bridge }, { kind: "addSheet", name: "Bốn" });
    expect(changes).toHaveLength(2);
  });

  test("is silent about our own writing, and goes on after it", async () => {
    const { workbook, bridge, changes } = await watched();
    const { id: sheetId } = (await workbook.find()).sheets[0]!;
    await workbook.apply({ sheets: [bigSheet("Mới", 2, 2)], edits: [{ sheetId, row: 0, column: 0, value: 5 }] });
    expect(changes).toEqual([]);
    await byUser({ workbook, bridge }, ENTRY);
    expect(changes).toHaveLength(1);
  });

  test("goes on after a plan that failed", async () => {
    const { workbook, bridge, changes } = await watched();
    await workbook.find();
    bridge.inject({ request: 1, kind: "fail", code: "InvalidArgument", action: 20 });
    await expect(workbook.apply({ sheets: [bigSheet("Mới", 2, 2)] })).rejects.toMatchObject({ code: "hostFailure" });
    await byUser({ workbook, bridge }, ENTRY);
    expect(changes).toHaveLength(1);
  });
});

describe("showing", () => {
  const block = { row: 2, column: 1, rows: 3, columns: 2 };

  test("a passing failure of Excel's own is got over", async () => {
    const { workbook, bridge } = openExcel(olderWorkbook());
    bridge.inject({ request: 1, kind: "fail", code: "GeneralException", action: 1 });
    await workbook.reveal("Biểu nhập", block);
    expect(bridge.workbook.revealed).toEqual({ sheetName: "Biểu nhập", range: block });
  });

  test("a sheet that is not there is told", async () => {
    const { workbook } = openExcel(olderWorkbook());
    await expect(workbook.reveal("không có", block)).rejects.toMatchObject({ code: "hostFailure" });
  });
});
