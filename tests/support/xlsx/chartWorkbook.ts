import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { featureSheet, FEATURES } from "../../hosts/suite/features";

/** A workbook whose second sheet has a chart of every kind. */
export function chartWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(featureSheet(() => undefined));
  const sheet = featureSheet(FEATURES["charts"]!);
  sheet.name = "Biểu đồ 'A' 1";
  workbook.addSheet(sheet);
  return workbook;
}
