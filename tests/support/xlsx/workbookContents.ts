import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { cellAddress } from "../../../src/core/workbook/a1";
import type { Sheet } from "../../../src/core/workbook/Sheet";

/** Everything a workbook holds as plain data, for `toEqual`: two workbooks are the same when their contents are. */
export function workbookContents(workbook: MemoryWorkbook) {
  return {
    sheets: workbook.sheets.map(sheetContents),
    names: workbook.names,
    properties: Object.fromEntries(workbook.properties),
    active: workbook.sheetById(workbook.activeSheetId ?? "")?.name,
  };
}

/** Everything a sheet holds as plain data; cells by address. */
export function sheetContents(sheet: Sheet) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells: Object.fromEntries([...sheet.entries()].map(([row, column, cell]) => [cellAddress(row, column), cell])),
    columns: Object.fromEntries(sheet.columns),
    rows: Object.fromEntries(sheet.rows),
    merges: sheet.merges,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    names: sheet.names,
    protection: sheet.protection,
    freeze: sheet.freeze,
    page: sheet.page,
  };
}
