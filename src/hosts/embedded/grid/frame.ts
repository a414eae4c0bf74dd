import { BooleanNumber, type IWorksheetData, type Nullable, type Workbook as UniverWorkbook } from "@univerjs/core";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { ColumnFormat, RowFormat, Sheet } from "../../../core/workbook/Sheet";
import { columnCharacters, columnPixels, rowPixels, rowPoints } from "./pixels";
import { toRect } from "./ranges";
import { hexColor } from "./styleData";

type Lines<Line> = Readonly<Record<number, Nullable<Partial<Line>>>>;

/** Sizes are read only where the user changed them: going through pixels loses fractions. */
function readColumns(drawn: Lines<{ w: number; hd: BooleanNumber }>, columns: Map<number, ColumnFormat>): void {
  for (const [key, line] of Object.entries(drawn)) {
    const index = Number(key);
    const before = columns.get(index);
    const width =
      line?.w === undefined || (before?.width !== undefined && columnPixels(before.width) === line.w)
        ? before?.width
        : columnCharacters(line.w);
    setLine(columns, index, {
      ...(width !== undefined && { width }),
      ...(line?.hd === BooleanNumber.TRUE && { hidden: true }),
    });
  }
}

function readRows(drawn: Lines<{ h: number; hd: BooleanNumber }>, rows: Map<number, RowFormat>): void {
  for (const [key, line] of Object.entries(drawn)) {
    const index = Number(key);
    const before = rows.get(index);
    const height =
      line?.h === undefined || (before?.height !== undefined && rowPixels(before.height) === line.h)
        ? before?.height
        : rowPoints(line.h);
    setLine(rows, index, {
      ...(height !== undefined && { height }),
      ...(line?.hd === BooleanNumber.TRUE && { hidden: true }),
    });
  }
}

function setLine<Line extends object>(lines: Map<number, Line>, index: number, line: Line): void {
  if (Object.keys(line).length > 0) lines.set(index, line);
  else lines.delete(index);
}

/** Takes over everything of a drawn sheet that lies round its cells and that the user can change. */
export function readFrame(drawn: IWorksheetData, sheet: Sheet): void {
  readColumns(drawn.columnData, sheet.columns);
  readRows(drawn.rowData, sheet.rows);
  sheet.merges.splice(0, Infinity, ...drawn.mergeData.map(toRect));
  const rows = Math.max(0, drawn.freeze.ySplit);
  const columns = Math.max(0, drawn.freeze.xSplit);
  if (rows > 0 || columns > 0) sheet.freeze = { rows, columns };
  else delete sheet.freeze;
  sheet.showGridlines = drawn.showGridlines !== BooleanNumber.FALSE;
  if (drawn.tabColor) sheet.tabColor = hexColor(drawn.tabColor);
  else delete sheet.tabColor;
}

/** Takes over the order of the sheets and which are hidden. */
export function readSheetList(drawn: UniverWorkbook, workbook: MemoryWorkbook): void {
  const order = drawn.getSheetOrders();
  workbook.sheets.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  for (const sheet of workbook.sheets) {
    const hidden = drawn.getSheetBySheetId(sheet.id)?.isSheetHidden() === BooleanNumber.TRUE;
    if (!hidden) sheet.visibility = "visible";
    else if (sheet.visibility === "visible") sheet.visibility = "hidden";
  }
}
