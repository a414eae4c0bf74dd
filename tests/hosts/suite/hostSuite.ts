import { cellAddress } from "../../../src/core/workbook/a1";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Rect } from "../../../src/core/workbook/Rect";
import { type DefinedName, Sheet } from "../../../src/core/workbook/Sheet";
import type { CellChange, CellReading, WorkbookError, WorkbookOutline } from "../../../src/core/workbook/Workbook";
import type { WorkbookPlan } from "../../../src/core/workbook/WorkbookPlan";
import "../../support/toEqualWorkbook";
import { featureWorkbook } from "../../support/xlsx/featureWorkbook";
import { canonicalReference } from "../../support/workbookFacts";
import { featureSheet, FEATURES, HOSTILE_TEXTS } from "./features";
import type { HostUnderTest, OpenWorkbook } from "./HostUnderTest";
import { plainWorkbook } from "./plainWorkbook";

/** A plan, made anew for each workbook it is applied to. */
type MakePlan = (found: WorkbookOutline) => WorkbookPlan;

const idOf = (found: WorkbookOutline, name: string): string => {
  const sheet = found.sheets.find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.id;
};

const sheetWith = (name: string, value: string | number): Sheet => {
  const sheet = new Sheet(name);
  sheet.put(0, 0, value);
  return sheet;
};

const PLANS: Readonly<Record<string, MakePlan>> = {
  ...Object.fromEntries(
    Object.entries(FEATURES).map(([name, feature]) => [
      name,
      (): WorkbookPlan => ({ sheets: [featureSheet(feature)] }),
    ]),
  ),
  "several sheets that refer to each other": () => {
    const data = sheetWith("Số liệu", 21);
    const table = new Sheet("Biểu 01");
    table.putFormula(0, 0, "='Số liệu'!A1*2", 42);
    data.names.push({ name: "sang_biểu", refersTo: "'Biểu 01'!$A$1" });
    return { sheets: [table, data], activate: "Biểu 01" };
  },
  "a whole workbook with everything": () => {
    const { sheets, names, properties } = featureWorkbook();
    return { sheets, names, properties: Object.fromEntries(properties), activate: sheets[0]!.name };
  },
  "a sheet that takes the place of another of the same name": (found) => ({
    sheets: [sheetWith("Trang tính 1", "mới")],
    replaces: [idOf(found, "Trang tính 1")],
    activate: "Trang tính 1",
  }),
  "a sheet whose name differs only in case from the replaced one": (found) => ({
    sheets: [sheetWith("TRANG TÍNH 1", "mới")],
    replaces: [idOf(found, "Trang tính 1")],
  }),
  "names and properties, new and changed": () => ({
    sheets: [sheetWith("Mới", 5)],
    names: [
      { name: "của_sổ", refersTo: "'Mới'!$A$1" },
      { name: "hoptac.form", refersTo: "'Mới'!$A$1:$C$7", hidden: true },
      { name: "hoptac.year", refersTo: "2019", hidden: true },
    ],
    properties: { "người làm": null, năm: 2019, "tỷ lệ": 0.25, xong: true, chữ: "=1+1" },
  }),
  "edits of cells": (found) => {
    const sheetId = idOf(found, "Trang tính 1");
    return {
      sheets: [],
      edits: [
        { sheetId, row: 0, column: 0, value: "Thuốc phiện" },
        { sheetId, row: 0, column: 1, value: 360.5, style: { numberFormat: '"hơn "#,##0.0' } },
        { sheetId, row: 1, column: 1, value: null },
        { sheetId, row: 2, column: 1, value: 8 },
        { sheetId, row: 3, column: 1, value: "1.347", style: { fill: "#FDECEA", font: { bold: true } } },
        { sheetId, row: 5, column: 5, value: true, style: { numberFormat: "0", border: { bottom: "thin" } } },
        { sheetId, row: 6, column: 5, style: { wrap: true, locked: false } },
      ],
    };
  },
  "hostile texts as edits": (found) => ({
    sheets: [],
    edits: HOSTILE_TEXTS.map((value, row) => ({ sheetId: idOf(found, "Trang tính 1"), row, column: 3, value })),
  }),
};

/** Plans no workbook takes, each with what is wrong about it. */
const REFUSED: Readonly<Record<string, MakePlan>> = {
  "a name that is taken": () => ({ sheets: [sheetWith("trang tính 1", 1)] }),
  "a name Excel has no room for": () => ({ sheets: [sheetWith("a/b", 1)] }),
  "two sheets of one name": () => ({ sheets: [sheetWith("Mới", 1), sheetWith("MỚI", 2)] }),
  "a replaced sheet that is not there": () => ({ sheets: [sheetWith("Mới", 1)], replaces: ["{none}"] }),
  "an edit on a sheet that is not there": () => ({
    sheets: [],
    edits: [{ sheetId: "{none}", row: 0, column: 0, value: 1 }],
  }),
  "no visible sheet left": (found) => ({ sheets: [], replaces: [idOf(found, "Trang tính 1")] }),
  "a property too long": () => ({ sheets: [], properties: { dài: "x".repeat(256) } }),
  "a sheet to show that is not there": () => ({ sheets: [], activate: "không có" }),
};

/** The cases every host passes: the same plan makes the same workbook, and what was written is read. */
export function describeHost(host: HostUnderTest): void {
  const applied = async (makePlan: MakePlan): Promise<{ expected: MemoryWorkbook; open: OpenWorkbook }> => {
    const expected = plainWorkbook();
    await expected.apply(makePlan(await expected.find()));
    const open = await host.open(plainWorkbook());
    await open.workbook.apply(makePlan(await open.workbook.find()));
    return { expected, open };
  };

  describe(host.name, () => {
    test.each(Object.keys(PLANS))("applies %s", async (name) => {
      const { expected, open } = await applied(PLANS[name]!);
      expect(await open.content()).toEqualWorkbook(expected);
    });

    test.each(Object.keys(PLANS))("reads back %s", async (name) => {
      const { expected, open } = await applied(PLANS[name]!);
      expect(await readAll(open.workbook)).toEqual(await readAll(expected));
    });

    test.each(Object.keys(REFUSED))("refuses %s and changes nothing", async (name) => {
      const { workbook, content } = await host.open(plainWorkbook());
      const plan = REFUSED[name]!(await workbook.find());
      await expect(workbook.apply(plan)).rejects.toMatchObject({ name: "WorkbookError", code: "invalidPlan" });
      expect(await content()).toEqualWorkbook(plainWorkbook());
    });

    test("a plan cancelled before it starts changes nothing", async () => {
      const { workbook, content } = await host.open(plainWorkbook());
      const progress = { report: jest.fn(), signal: { aborted: true } };
      await expect(workbook.apply({ sheets: [sheetWith("Mới", 1)] }, progress)).rejects.toEqual(
        expect.objectContaining<Partial<WorkbookError>>({ code: "aborted" }),
      );
      expect(await content()).toEqualWorkbook(plainWorkbook());
      expect(progress.report).not.toHaveBeenCalled();
    });

    test("progress ends at 1", async () => {
      const { workbook } = await host.open(plainWorkbook());
      const report = jest.fn<undefined, [number]>();
      await workbook.apply({ sheets: [sheetWith("Mới", 1)] }, { report });
      expect(report).toHaveBeenLastCalledWith(1);
    });

    test("reads some sheets only, and in the order asked for", async () => {
      const { workbook } = await host.open(featureWorkbook());
      const found = await workbook.find();
      const ids = [idOf(found, "_lists"), idOf(found, "Thông tin")];
      const { sheets } = await workbook.read(found, ids);
      expect(sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
        [ids[0], "_lists", "veryHidden"],
        [ids[1], "Thông tin", "hidden"],
      ]);
    });

    test("cells outside what is used are blank", async () => {
      const { workbook } = await host.open(plainWorkbook());
      const found = await workbook.find();
      const { sheets } = await workbook.read(found, [idOf(found, "Trang tính 1")]);
      expect([sheets[0]!.cell(0, 2), sheets[0]!.cell(9, 0), sheets[0]!.cell(1_048_575, 16_383)]).toEqual(
        Array.from({ length: 3 }, () => ({ value: null, numberFormat: "General" })),
      );
    });

    test.each<[string, readonly string[]]>([
      ["one font", ["Saysettha Lao", "Saysettha Lao", "Saysettha Lao", "Saysettha Lao"]],
      ["several fonts", ["Saysettha Lao", "Times New Roman", ".VnTime", "Saysettha Lao"]],
    ])("tells the fonts of a block that was asked about: %s", async (_, names) => {
      const content = plainWorkbook();
      names.forEach((name, index) => {
        content.sheets[0]!.put(4 + (index >> 1), index % 2, index, { font: { name } });
      });
      content.sheets[0]!.put(4, 2, "beside", { font: { name: "Alice5 Lao" } });
      const { workbook } = await host.open(content);
      const found = await workbook.find();
      const id = idOf(found, "Trang tính 1");
      const fonts = new Map([[id, { row: 4, column: 0, rows: 2, columns: 2 }]]);
      const { sheets } = await workbook.read(found, [id], { fonts });
      const told = names.map((_name, index) => sheets[0]!.cell(4 + (index >> 1), index % 2).font);
      expect(told).toEqual(names);
      expect(sheets[0]!.cell(4, 2).font).toBeUndefined();
    });

    test.each<[string, readonly number[], readonly number[]]>([
      ["none", [], []],
      ["a row", [3], []],
      ["a column and several rows", [1, 4], [2]],
      ["some beside the content", [40], [30]],
    ])(
      "tells the first hidden row and column of content where it is asked to look closely: %s",
      async (_, rows, columns) => {
        const content = plainWorkbook();
        const [sheet] = content.sheets;
        sheet!.put(5, 3, "last");
        for (const row of rows) sheet!.rows.set(row, { hidden: true });
        for (const column of columns) sheet!.columns.set(column, { hidden: true });
        const { workbook } = await host.open(content);
        const found = await workbook.find();
        const id = idOf(found, "Trang tính 1");
        const [read] = (await workbook.read(found, [id], { closely: [id] })).sheets;
        const within = (lines: readonly number[]): number | undefined => lines.find((line) => line < 6);
        expect([read!.hiddenRow, read!.hiddenColumn]).toEqual([within(rows), within(columns)]);
      },
    );

    test("a sheet that is not there cannot be read", async () => {
      const { workbook } = await host.open(plainWorkbook());
      await expect(workbook.find().then((found) => workbook.read(found, ["{none}"]))).rejects.toMatchObject({
        code: "hostFailure",
      });
    });

    test("shows a block", async () => {
      const { workbook, content } = await host.open(featureWorkbook());
      await workbook.reveal(SHOWN_SHEET, { row: 3, column: 1, rows: 2, columns: 2 });
      const { activeSheetId, sheets } = await content();
      expect(sheets.find(({ id }) => id === activeSheetId)?.name).toBe(SHOWN_SHEET);
    });

    test("tells of the user's changes until asked to stop", async () => {
      const { workbook, changeByUser } = await host.open(plainWorkbook());
      const sheetId = idOf(await workbook.find(), "Trang tính 1");
      const changes: CellChange[] = [];
      const end = await workbook.watch((change) => changes.push(change));
      await changeByUser();
      const told = [{ sheetId, range: { row: 0, column: 0, rows: 1, columns: 1 } }];
      expect(changes).toEqual(told);
      await end();
      await changeByUser();
      expect(changes).toEqual(told);
    });
  });
}

const SHOWN_SHEET = "Kết quả 'A' 1";

/** All a reader is told, without ids and without what only some hosts know. */
async function readAll(workbook: OpenWorkbook["workbook"]): Promise<unknown> {
  const found = await workbook.find();
  const { sheets } = await workbook.read(
    found,
    found.sheets.map(({ id }) => id),
  );
  return {
    fileName: found.fileName,
    names: sortedNames(found.names),
    properties: found.properties,
    sheets: sheets.map(({ name, visibility, protected: isProtected, names, used, cell }) => ({
      name,
      visibility,
      isProtected,
      names: sortedNames(names),
      used,
      cells: used && contentIn(used, cell),
    })),
  };
}

const sortedNames = (names: readonly DefinedName[]): readonly DefinedName[] =>
  names
    .map((name) => ({ ...name, refersTo: canonicalReference(name.refersTo) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Readings that say something, by address; a block of millions of blanks is looked at in its corners and edges only. */
function contentIn(used: Rect, cell: (row: number, column: number) => CellReading): Record<string, CellReading> {
  const read: Record<string, CellReading> = {};
  const rows = used.rows > 1_000 ? [0, 500, used.rows - 1] : Array.from({ length: used.rows }, (_, row) => row);
  const columns = used.columns > 1_000 ? [0, 3, used.columns - 1] : Array.from({ length: used.columns }, (_, c) => c);
  for (const row of rows) {
    for (const column of columns) {
      const reading = cell(used.row + row, used.column + column);
      if (reading.value !== null || reading.formula !== undefined)
        read[cellAddress(used.row + row, used.column + column)] = reading;
    }
  }
  return read;
}
