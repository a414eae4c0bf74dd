import { Sheet } from "../../../src/core/workbook/Sheet";

/** Name of the sheet every feature is tried on: quotes, spaces, marks. */
export const SHEET_NAME = "Kết quả 'A' ລາວ";

export const featureSheet = (feature: Feature): Sheet => {
  const sheet = new Sheet(SHEET_NAME);
  feature(sheet);
  return sheet;
};

type Feature = (sheet: Sheet) => void;

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const QUOTED = "'Kết quả ''A'' ລາວ'";

/** Texts Excel would make something else of, or that get lost on the way. */
export const HOSTILE_TEXTS: readonly string[] = [
  "=1+1",
  "'+x",
  "+x",
  "-5",
  "@a",
  '=HYPERLINK("http://example.com","x")',
  "=cmd|/c calc",
  "1.347",
  "1,347",
  "56,4",
  "3/12",
  "2009-2019",
  "12:30",
  "5%",
  "1E5",
  "₫5.000",
  "(5)",
  "001",
  "TRUE",
  "false",
  "#REF!",
  "#N/A",
  "\tsau tab",
  "trước\tsau",
  "\rCR đầu",
  "trước\rsau",
  "hai\ndòng",
  "  khoảng trắng  ",
  "Kết quả".normalize("NFD"),
  "ບໍ່ແກ້ວ ໑໒໓",
  "👮🏽‍♀️ 🇱🇦",
  '"ngoặc" & <thẻ> \\',
  "_x0041_",
  "a".repeat(32_767),
  "dài 1.347 ".repeat(1_000),
];

/** Every feature of a sheet, alone. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  "nothing at all": () => undefined,
  "numbers, truth values, errors": (sheet) => {
    [0, -0.1 - 0.2, 1e-300, 9_007_199_254_740_991, 1_395_703, true, false].forEach((value, row) =>
      sheet.put(row, 0, value),
    );
    ["#N/A", "#DIV/0!", "#REF!"].forEach((error, row) => sheet.put(row, 1, { error }));
  },
  "hostile texts": (sheet) => HOSTILE_TEXTS.forEach((text, row) => sheet.put(row, row % 3, text)),
  "hostile texts in cells of format text": (sheet) =>
    HOSTILE_TEXTS.forEach((text, row) => sheet.put(row, 0, text, { numberFormat: "@", locked: false })),
  "numbers and formulas in cells of format text": (sheet) => {
    sheet.put(0, 0, 5, { numberFormat: "@" });
    sheet.putFormula(1, 0, "=A1*2", 10, { numberFormat: "@" });
  },
  formulas: (sheet) => {
    sheet.put(0, 0, 2);
    sheet.put(1, 0, 3.5, { numberFormat: "#,##0.0" });
    sheet.putFormula(2, 0, "=SUM(A1:A2)", 5.5, { numberFormat: '"hơn "#,##0.0' });
    sheet.putFormula(3, 0, '=IF(A3>5,"hơn "&A1,"")', "hơn 2");
    sheet.putFormula(4, 0, "=1/0", { error: "#DIV/0!" });
    sheet.putFormula(5, 0, "=A3>5", true);
    sheet.putFormula(6, 0, `=${QUOTED}!A3*2`, 11);
    sheet.putFormula(7, 0, "='Trang tính 1'!B1", 266.8);
  },
  "a formula among hostile and long texts": (sheet) => {
    HOSTILE_TEXTS.forEach((text, row) => sheet.put(row, 0, text));
    sheet.putFormula(1, 1, "=1+1", 2);
    sheet.put(40, 0, "b".repeat(10_000));
  },
  "number formats": (sheet) => {
    ["General", "0", "#,##0", "#,##0.00", "0%", "dd/mm/yyyy", '"hơn "#,##0', '"gần "#,##0.0;-#,##0.0;"–"', "@"].forEach(
      (numberFormat, row) => sheet.put(row, row % 2, 45_000, { numberFormat }),
    );
  },
  "many scattered number formats": (sheet) => {
    for (let row = 0; row < 30; row++) {
      for (let column = 0; column < 8; column++) {
        const marked = (row * 7 + column * 3) % 4 === 0;
        sheet.put(row, column, row * column, { numberFormat: marked ? '"hơn "#,##0' : "#,##0" });
      }
    }
  },
  fonts: (sheet) => {
    sheet.put(0, 0, "a", { font: { name: "Times New Roman", size: 13, bold: true, color: "#1B1B1B" } });
    sheet.put(0, 1, "b", { font: { italic: true, underline: true } });
    sheet.put(1, 0, "c", { font: { bold: false } });
    sheet.put(5, 5, null, { font: { size: 9.5 } });
  },
  "fills and alignment": (sheet) => {
    (["left", "center", "right", "justify", "centerAcrossSelection"] as const).forEach((horizontal, row) =>
      sheet.put(row, 0, "x", { horizontal, fill: "#E7EDF5" }),
    );
    (["top", "center", "bottom"] as const).forEach((vertical, row) => sheet.put(row, 1, "x", { vertical, wrap: true }));
    sheet.put(3, 1, "x", { horizontal: "left", indent: 2 });
    sheet.put(4, 1, 1_234_567, { horizontal: "right", shrink: true });
    sheet.put(9, 1, null, { fill: "#FFF8E1", locked: false });
  },
  "a table with borders": (sheet) => {
    const thin = { top: "thin", bottom: "thin", left: "thin", right: "thin" } as const;
    sheet.format(rect(0, 0, 6, 4), { border: thin });
    sheet.format(rect(0, 0, 1, 4), { border: { top: "medium", bottom: "medium" } });
    sheet.format(rect(5, 0, 1, 4), { border: { bottom: "double" }, borderColor: "#2B579A" });
    sheet.format(rect(8, 1, 3, 1), { border: { bottom: "hair" } });
    sheet.format(rect(8, 3, 1, 3), { border: { left: "dotted", right: "thick" } });
  },
  "scattered looks": (sheet) => {
    for (let row = 0; row < 40; row++)
      sheet.put(row, (row * 5) % 7, row, { fill: "#FFFF00", border: { bottom: "thin" } });
  },
  "merged cells": (sheet) => {
    sheet.put(0, 0, "BIỂU 01", { horizontal: "center", fill: "#E7EDF5" });
    sheet.merges.push(rect(0, 0, 1, 5), rect(3, 1, 2, 2));
    sheet.put(3, 1, 5);
  },
  "widths and heights": (sheet) => {
    [30, 12.5, 12.5, 8, 30].forEach((width, column) => sheet.columns.set(column, { width }));
    sheet.columns.set(7, { width: 3, hidden: true });
    sheet.columns.set(8, { hidden: true });
    [32.25, 15, 15, 60].forEach((height, row) => sheet.rows.set(row, { height }));
    sheet.rows.set(9, { hidden: true });
    sheet.rows.set(10, { height: 40.5, hidden: true });
  },
  "looks of whole columns": (sheet) => {
    const font = { name: "Times New Roman", size: 12 };
    sheet.columns.set(0, { width: 12, style: { font, numberFormat: "@", wrap: true, vertical: "center" } });
    sheet.columns.set(1, {
      width: 15,
      style: { font, numberFormat: "dd/mm/yyyy", horizontal: "center", locked: false },
    });
    sheet.columns.set(2, { hidden: true, style: { fill: "#FFF8E1" } });
    sheet.columns.set(4, { width: 20, style: { font, numberFormat: "@" } });
    sheet.putFormula(0, 0, "=1+1", 2, { font: { ...font, bold: true }, numberFormat: "General", vertical: "center" });
    sheet.put(0, 1, "đầu cột", { font: { ...font, size: 14 } });
    sheet.put(3, 0, "001");
    sheet.put(3, 1, 45_292);
    sheet.put(3, 4, "=x");
    sheet.put(3, 5, 7);
  },
  "an input list and other validations": (sheet) => {
    ["có", "không"].forEach((text, row) => sheet.put(row, 9, text));
    sheet.names.push({ name: "lựa_chọn", refersTo: `${QUOTED}!$J$1:$J$2` });
    const error = { style: "stop", title: "Chưa đúng", message: "Nhập lại" } as const;
    sheet.validations.push(
      { range: rect(0, 0), rule: { kind: "list", source: "có,không" }, error },
      { range: rect(1, 0, 3, 1), rule: { kind: "list", source: "=lựa_chọn" } },
      { range: rect(0, 1, 5, 2), rule: { kind: "wholeNumber", operator: "between", formula1: 0, formula2: 999_999 } },
      {
        range: rect(0, 3, 5, 1),
        rule: { kind: "decimal", operator: "greaterThanOrEqual", formula1: 0.5 },
        prompt: { title: "Khối lượng (kg)", message: "Số không âm" },
        error: { style: "warning", title: "Lạ", message: "Bạn chắc chứ?" },
      },
      { range: rect(0, 4), rule: { kind: "date", operator: "lessThan", formula1: 45_292 } },
      { range: rect(0, 5), rule: { kind: "textLength", operator: "lessThanOrEqual", formula1: "=$B$1" } },
      {
        range: rect(2, 6, 4, 1),
        rule: { kind: "custom", formula: '=OR(ISNUMBER(G3),G3="không rõ")' },
        error: { style: "information", title: "", message: 'Số hoặc "không rõ"' },
      },
    );
  },
  "conditional formats, first one first": (sheet) => {
    sheet.put(1, 1, "x");
    sheet.conditionalFormats.push(
      { range: rect(1, 1, 4, 1), formula: "=ISTEXT(B2)", fill: "#FDECEA", color: "#B3261E", bold: true },
      { range: rect(1, 1, 4, 1), formula: "=B2<0", fill: "#FFF4D6" },
      { range: rect(1, 3), formula: "=$D$2>B2", color: "#8A5A00" },
      { range: rect(5, 1, 4, 3), formula: "=COUNTA($B6:$D6)>0", frame: "#8C8C8C" },
    );
  },
  "local names": (sheet) => {
    sheet.put(0, 0, 1);
    sheet.names.push(
      { name: "ô", refersTo: `${QUOTED}!$A$1` },
      { name: "hoptac.rows", refersTo: `${QUOTED}!$A$3:$B$4`, hidden: true },
      { name: "hoptac.template", refersTo: '"annual-return"', hidden: true },
      { name: "hoptac.version", refersTo: "3", hidden: true },
      { name: "của_sheet_khác", refersTo: "'Trang tính 1'!$A$1:$B$2" },
    );
  },
  protection: (sheet) => {
    sheet.put(0, 0, "khóa");
    sheet.put(1, 0, 5, { locked: false, numberFormat: "#,##0" });
    sheet.protection = { formatColumns: true, formatRows: true, sort: true };
  },
  "protection that allows nothing": (sheet) => {
    sheet.protection = {};
  },
  "frozen rows and columns": (sheet) => {
    sheet.freeze = { rows: 3, columns: 1 };
  },
  "frozen rows": (sheet) => {
    sheet.freeze = { rows: 2, columns: 0 };
  },
  "frozen columns": (sheet) => {
    sheet.freeze = { rows: 0, columns: 2 };
  },
  charts: (sheet) => {
    sheet.rows.set(0, { height: 200 });
    sheet.put(0, 0, "Biểu đồ cột: Số vụ & <khác>");
    ["Số vụ", "Hê-rô-in 'kg'"].forEach((text, column) => sheet.put(10, column + 1, text));
    ["2018", "2019 & <2020>", "ປີ 2021"].forEach((text, row) => sheet.put(11 + row, 0, text, { numberFormat: "@" }));
    [4_131, 4_244].forEach((value, row) => sheet.put(11 + row, 1, value, { numberFormat: '"hơn "#,##0' }));
    sheet.putFormula(13, 1, "=B12+B13", 8_375, { numberFormat: "#,##0" });
    [266.8, 1.5].forEach((value, row) => sheet.put(12 + row, 2, value, { numberFormat: "#,##0.0" }));
    const look = { valueTitle: "kg", axisFormat: "#,##0", font: "Times New Roman" };
    const title = 'Số vụ "qua" các năm & <khác> ລາວ';
    (["column", "bar", "line"] as const).forEach((kind, index) => {
      const colors = ["#17365D", "#C77CA8"].slice(0, index === 1 ? 1 : 2);
      sheet.charts.push({
        ...{ ...look, kind, title, colors },
        name: `hoptac.chart.${kind}.1`,
        area: rect(index, 0, 1, 1 + index),
        data: rect(10, 0, 4, colors.length + 1),
      });
    });
  },
  "tab and gridlines": (sheet) => {
    sheet.tabColor = "#2B579A";
    sheet.showGridlines = false;
  },
  "a printed page": (sheet) => {
    sheet.put(0, 0, "x");
    sheet.page = {
      orientation: "landscape",
      paper: "A4",
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 7.5, footer: 7.5 },
      fit: { wide: 1, tall: 0 },
      printArea: rect(0, 0, 25, 6),
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 2 },
      breaks: [9, 17],
      centerHorizontally: true,
      header: { left: "Công an tỉnh", right: '&"Times New Roman,Bold"&12&A' },
      footer: { center: "Trang &P/&N" },
      plainFirstPage: true,
    };
  },
  "a printed page, plainly": (sheet) => {
    sheet.page = {
      orientation: "portrait",
      paper: "A4",
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 8, footer: 8 },
      fit: { wide: 1, tall: 1 },
    };
  },
  "a hidden sheet": (sheet) => {
    sheet.visibility = "hidden";
    sheet.put(0, 0, "danh mục");
  },
  "a very hidden sheet": (sheet) => {
    sheet.visibility = "veryHidden";
    sheet.put(0, 0, "danh mục");
  },
  "cells far apart": (sheet) => {
    sheet.put(0, 0, 1);
    sheet.put(1_999, 60, 2);
    sheet.put(500, 3, 3);
  },
};
