import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";

/** A workbook someone else made: one sheet with a few figures, names and properties. */
export function plainWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook("Sổ 2019.xlsx");
  const sheet = new Sheet("Trang tính 1");
  sheet.put(0, 0, "Heroin", { font: { bold: true } });
  sheet.put(0, 1, 266.8, { numberFormat: "#,##0.0", fill: "#FFFF00" });
  sheet.put(1, 1, "=1+1");
  sheet.put(2, 1, "007", { numberFormat: "@", locked: false });
  sheet.names.push({ name: "của_trang", refersTo: "'Trang tính 1'!$B$1" });
  workbook.addSheet(sheet);
  workbook.names.push({ name: "của_sổ", refersTo: "'Trang tính 1'!$A$1:$B$1" });
  workbook.properties.set("người làm", "Bounmy");
  return workbook;
}
