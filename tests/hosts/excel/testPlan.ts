import { Sheet } from "../../../src/core/workbook/Sheet";
import type { WorkbookOutline } from "../../../src/core/workbook/Workbook";
import type { WorkbookPlan } from "../../../src/core/workbook/WorkbookPlan";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";

/** A workbook with an older table of ours, a sheet of the user's and a protected form. */
export function olderWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook("Sổ.xlsx");
  const notes = workbook.addSheet(new Sheet("Ghi chú"));
  notes.put(0, 0, "=1+1", { fill: "#FFFF00", border: { bottom: "hair" } });
  notes.put(1, 0, 266.8, { numberFormat: "#,##0.0", font: { italic: true } });
  notes.put(2, 0, "007", { numberFormat: "@" });
  const table = workbook.addSheet(new Sheet("Biểu 01"));
  table.put(0, 0, "cũ");
  table.protection = {};
  const form = workbook.addSheet(new Sheet("Biểu nhập"));
  form.put(0, 0, "Vụ");
  form.put(0, 1, 5, { locked: false, numberFormat: "#,##0" });
  form.protection = { formatColumns: true, sort: true };
  const lists = workbook.addSheet(new Sheet("_cũ"));
  lists.visibility = "veryHidden";
  workbook.names.push(
    { name: "bảng", refersTo: "'Biểu 01'!$A$1", hidden: true },
    { name: "ghi", refersTo: "'Ghi chú'!$A$1:$A$2" },
  );
  workbook.properties.set("năm", 2018);
  workbook.properties.set("bỏ", "x");
  return workbook;
}

const idOf = (found: WorkbookOutline, name: string): string => {
  const id = found.sheets.find((sheet) => sheet.name === name)?.id;
  if (id === undefined) throw new Error(`no sheet ${name}`);
  return id;
};

/** A plan that does one of everything there is to do. */
export function newPlan(found: WorkbookOutline): WorkbookPlan {
  const table = new Sheet("Biểu 01");
  table.put(0, 0, "BIỂU 01", { font: { bold: true }, fill: "#E7EDF5", border: { bottom: "medium" } });
  table.put(1, 0, 4297, { numberFormat: '"hơn "#,##0', locked: false });
  table.put(2, 0, "3/12", { wrap: true });
  table.columns.set(0, { width: 30 });
  table.rows.set(0, { height: 30 });
  table.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
  table.freeze = { rows: 1, columns: 0 };
  table.names.push({ name: "ô", refersTo: "'Biểu 01'!$A$2" });
  table.validations.push({
    range: { row: 1, column: 0, rows: 1, columns: 1 },
    rule: { kind: "wholeNumber", operator: "greaterThan", formula1: 0 },
    prompt: { title: "Vụ", message: "Số nguyên" },
    error: { style: "stop", title: "Sai", message: "Số nguyên" },
  });
  table.conditionalFormats.push({
    range: { row: 1, column: 0, rows: 1, columns: 1 },
    formula: "=A2<0",
    fill: "#FDECEA",
  });
  table.protection = { sort: true };
  table.page = {
    orientation: "landscape",
    paper: "A4",
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 7.5, footer: 7.5 },
    fit: { wide: 1, tall: 0 },
  };
  const lists = new Sheet("_danh mục");
  lists.visibility = "veryHidden";
  lists.put(0, 0, "Sơn La");
  return {
    sheets: [table, lists],
    replaces: [idOf(found, "Biểu 01"), idOf(found, "_cũ")],
    edits: [
      {
        sheetId: idOf(found, "Ghi chú"),
        row: 0,
        column: 0,
        value: 7,
        style: { fill: "#FDECEA", border: { bottom: "thin" } },
      },
      { sheetId: idOf(found, "Ghi chú"), row: 1, column: 0, style: { numberFormat: "0", font: { bold: true } } },
      { sheetId: idOf(found, "Ghi chú"), row: 2, column: 0, value: 8 },
      { sheetId: idOf(found, "Biểu nhập"), row: 0, column: 0, value: "Số vụ" },
      { sheetId: idOf(found, "Biểu nhập"), row: 0, column: 1, value: 6 },
    ],
    rewrites: [{ sheetId: idOf(found, "Biểu nhập"), validations: [], heights: new Map(), name: "Biểu nhập 2019" }],
    names: [
      { name: "ghi", refersTo: "'Biểu 01'!$A$1:$A$2", hidden: true },
      { name: "mới", refersTo: '"annual-return"' },
    ],
    properties: { năm: 2019, bỏ: null, mới: true },
    activate: "Biểu 01",
  };
}

/** A sheet of so many numbers. */
export function bigSheet(name: string, rows: number, columns: number): Sheet {
  const sheet = new Sheet(name);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sheet.put(row, column, (row * 7919 + column * 104_729) % 10_000);
  }
  return sheet;
}
