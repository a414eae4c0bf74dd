import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { CellStyle } from "../../../src/core/workbook/Cell";

const HEADING: CellStyle = {
  font: { name: "Times New Roman", size: 13, bold: true },
  horizontal: "centerAcrossSelection",
  vertical: "center",
  wrap: true,
  fill: "#E7EDF5",
  border: { top: "thin", bottom: "double", left: "hair", right: "medium" },
  borderColor: "#1B1B1B",
};
const INPUT: CellStyle = { fill: "#FFF8E1", locked: false, numberFormat: "#,##0.00", horizontal: "right" };

/** A workbook with everything a file of ours can hold; its cached values are what its formulas amount to. */
export function featureWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(resultsSheet());
  workbook.addSheet(infoSheet());
  const lists = workbook.addSheet(new Sheet("_lists"));
  lists.visibility = "veryHidden";
  ["Sơn La", "ບໍ່ແກ້ວ", 'Hà Nội & "khác" <1>'].forEach((text, row) => lists.put(row, 0, text));
  workbook.names.push(
    { name: "hoptac.template", refersTo: '"annual-return"', hidden: true },
    { name: "hoptac.version", refersTo: "1", hidden: true },
    { name: "Địa_bàn", refersTo: "'_lists'!$A$1:$A$3" },
    { name: "gone", refersTo: "#REF!", hidden: true },
  );
  workbook.properties.set("hoptac.template", "annual-return");
  workbook.properties.set("hoptac.programme", "Sơn La – Bắc Lào & khác");
  workbook.properties.set("hoptac.version", 1);
  workbook.properties.set("hoptac.large", 3_000_000_000);
  workbook.properties.set("hoptac.share", 0.25);
  workbook.properties.set("hoptac.final", true);
  workbook.activeSheetId = workbook.sheetByName("Kết quả 'A' 1")?.id;
  return workbook;
}

function resultsSheet(): Sheet {
  const sheet = new Sheet("Kết quả 'A' 1");
  sheet.tabColor = "#2B579A";
  sheet.showGridlines = false;
  sheet.freeze = { rows: 2, columns: 1 };
  sheet.columns.set(0, { width: 30 });
  sheet.columns.set(3, { hidden: true });
  sheet.columns.set(4, { width: 12.5, hidden: true });
  sheet.rows.set(0, { height: 32.25 });
  sheet.rows.set(9, { hidden: true });
  sheet.put(0, 0, "BIỂU 01. KẾT QUẢ", HEADING);
  for (let column = 1; column < 6; column++) sheet.put(0, column, null, HEADING);
  sheet.merges.push({ row: 1, column: 2, rows: 1, columns: 2 });
  sheet.put(2, 0, "Vùng biên giới");
  sheet.put(2, 1, 390, { ...INPUT, numberFormat: '"hơn "#,##0' });
  sheet.put(3, 0, "Ngoại biên");
  sheet.put(3, 1, 874.25, { ...INPUT, numberFormat: '"khoảng "#,##0.00' });
  sheet.put(4, 0, "TỔNG CỘNG", { font: { bold: true, italic: true, underline: true, color: "#B3261E" }, indent: 2 });
  sheet.putFormula(4, 1, "=SUM(B3:B4)", 1264.25, { numberFormat: "#,##0.00" });
  sheet.putFormula(5, 1, '=IF(B5>1000,"hơn "&B3,"")', "hơn 390");
  sheet.putFormula(6, 1, "=B5>1000", true);
  sheet.putFormula(7, 1, "=B3-390", 0);
  sheet.putFormula(8, 1, "=1/B8", { error: "#DIV/0!" });
  sheet.putFormula(8, 2, "=B5=0", false);
  sheet.putFormula(8, 5, '=IFNA(VLOOKUP("x",A3:B4,2,FALSE),"không có")', "không có");
  sheet.put(10, 0, 45292, { numberFormat: "dd/mm/yyyy" });
  sheet.put(10, 1, 45292.5, { numberFormat: "m/d/yyyy h:mm" });
  sheet.put(10, 2, 0.125, { numberFormat: "0%" });
  ["=1+1", "+84", "-5", "@x", "\tTab", "\rCR", "#N/A", "_x0041_", " đầu và cuối ", "hai\ndòng", "1"].forEach(
    (text, index) => sheet.put(12 + index, 0, text),
  );
  sheet.put(12, 1, "001", { numberFormat: "@" });
  sheet.put(13, 1, { error: "#N/A" });
  sheet.put(14, 1, false);
  sheet.put(15, 1, -0.1 - 0.2);
  addRules(sheet);
  sheet.names.push(
    { name: "hoptac.rows", refersTo: "'Kết quả ''A'' 1'!$A$3:$A$4", hidden: true },
    { name: "local", refersTo: "'Kết quả ''A'' 1'!$B$3:$B$4" },
  );
  sheet.protection = { formatColumns: true, formatRows: true, sort: true };
  sheet.page = {
    orientation: "landscape",
    paper: "A4",
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 7.5, footer: 7.5 },
    fit: { wide: 1, tall: 0 },
    printArea: { row: 0, column: 0, rows: 25, columns: 6 },
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 1 },
    breaks: [12, 20],
    centerHorizontally: true,
    header: { left: "Công an tỉnh", center: "&P", right: '&"Times New Roman,Bold"&12&A && B' },
    footer: { center: "Trang &P/&N" },
    plainFirstPage: true,
  };
  return sheet;
}

function addRules(sheet: Sheet): void {
  const input = { row: 2, column: 1, rows: 2, columns: 1 };
  sheet.validations.push(
    {
      range: input,
      rule: { kind: "custom", formula: '=OR(AND(ISNUMBER(B3),B3>=0,B3<1000000),B3="không nêu",B3="nhiều")' },
      prompt: { title: "Khối lượng (kg)", message: 'Số không âm, hoặc:\n"không nêu"' },
      error: { style: "stop", title: "Chưa đúng", message: "Nhập số từ 0 đến 999 999" },
    },
    { range: { row: 2, column: 2, rows: 1, columns: 1 }, rule: { kind: "list", source: "=Địa_bàn" } },
    {
      range: { row: 3, column: 2, rows: 1, columns: 1 },
      rule: { kind: "list", source: 'có,không,"khác"' },
      error: { style: "warning", title: "Danh sách", message: "Chọn một mục" },
    },
    {
      range: { row: 4, column: 2, rows: 3, columns: 1 },
      rule: { kind: "wholeNumber", operator: "between", formula1: 0, formula2: "=$B$5" },
    },
    {
      range: { row: 7, column: 2, rows: 1, columns: 1 },
      rule: { kind: "date", operator: "greaterThanOrEqual", formula1: 45292 },
      error: { style: "information", title: "", message: "Ngày" },
    },
    {
      range: { row: 9, column: 2, rows: 1, columns: 1 },
      rule: { kind: "decimal", operator: "notBetween", formula1: -1.5, formula2: 1.5 },
    },
    {
      range: { row: 11, column: 2, rows: 1, columns: 1 },
      rule: { kind: "textLength", operator: "lessThan", formula1: 100 },
    },
  );
  sheet.conditionalFormats.push(
    { range: input, formula: '=AND(ISTEXT(B3),B3<>"không nêu")', fill: "#FDECEA", color: "#B3261E", bold: true },
    { range: input, formula: "=B3<0", fill: "#FFF4D6" },
    { range: { row: 2, column: 2, rows: 2, columns: 1 }, formula: "=C3='_lists'!$A$1", color: "#8A5A00" },
    { range: input, formula: '=B3<>""', fill: "#FFF4D6", frame: "#8C8C8C" },
  );
}

function infoSheet(): Sheet {
  const sheet = new Sheet("Thông tin");
  sheet.visibility = "hidden";
  sheet.put(0, 0, "Đơn vị");
  sheet.put(1, 0, "ແຂວງບໍ່ແກ້ວ");
  sheet.putFormula(2, 0, "='Kết quả ''A'' 1'!B5*2", 2528.5);
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.protection = {};
  return sheet;
}
