import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { CellStyle } from "../../../core/workbook/Cell";
import { lastIndex } from "../../../core/workbook/lastIndex";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { toCellData } from "./cellData";
import { toConditionalRule } from "./conditionalData";
import { isSeen } from "./isSeen";
import { toRange } from "./ranges";
import { isOffered, toListRule } from "./validationData";
import { columnPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPixels, rowPixelsForFont } from "./pixels";
import { toStyleData } from "./styleData";

/** Univer's mark for a name of the whole workbook. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";
/** Rows and columns offered beyond the used block; a sheet of a million empty rows helps nobody here. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const MIN_ROWS = 200;
const MIN_COLUMNS = 26;
/** What Excel takes where a cell names no font. */
const DEFAULT_STYLE: IStyleData = { ff: "Calibri", fs: 11 };

/** Looks by name, each once; equal styles share one. */
class Looks {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byStyle = new Map<CellStyle, string>();
  private readonly byText = new Map<string, string>();

  readonly idOf = (style: CellStyle): string => {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const data = toStyleData(style);
    const text = JSON.stringify(data);
    let id = this.byText.get(text);
    if (id === undefined) {
      id = `s${this.byText.size + 1}`;
      this.byText.set(text, id);
      this.styles[id] = data;
    }
    this.byStyle.set(style, id);
    return id;
  };
}

function cellsOf(sheet: Sheet, looks: Looks): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of sheet.entries()) (cells[row] ??= {})[column] = toCellData(cell, looks.idOf);
  return cells;
}

/** Size of the largest letters in each row. */
function fontSizes(sheet: Sheet): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const [row, , { value, style }] of sheet.entries()) {
    const size = style?.font?.size ?? 0;
    if (value !== null && size > (sizes.get(row) ?? 0)) sizes.set(row, size);
  }
  return sizes;
}

function rowsOf(sheet: Sheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, size] of fontSizes(sheet)) rows[row] = { ah: rowPixelsForFont(size), ia: BooleanNumber.TRUE };
  for (const [index, { height, hidden }] of sheet.rows) {
    rows[index] = {
      ...(height === undefined ? rows[index] : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return rows;
}

function columnsOf(sheet: Sheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [index, { width, hidden }] of sheet.columns) {
    columns[index] = {
      ...(width !== undefined && { w: columnPixels(width) }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return columns;
}

function sizeOf(sheet: Sheet): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  const used = sheet.usedRange();
  const rows = Math.max(used ? used.row + used.rows : 0, lastIndex(sheet.rows.keys()) + 1, sheet.freeze?.rows ?? 0);
  const columns = Math.max(used ? used.column + used.columns : 0, sheet.freeze?.columns ?? 0);
  return {
    rowCount: Math.max(MIN_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(MIN_COLUMNS, columns + SPARE_COLUMNS),
  };
}

/** Rules as far as the grid draws rows: it looks at every cell of them, and rules of whole columns reach to the last row of Excel. */
function drawn<Rule extends { readonly range: Rect }>(sheet: Sheet, rules: readonly Rule[]): readonly Rule[] {
  const { rowCount } = sizeOf(sheet);
  return rules.map((rule) => ({
    ...rule,
    range: { ...rule.range, rows: Math.max(1, Math.min(rule.range.rows, rowCount - rule.range.row)) },
  }));
}

function toWorksheetData(sheet: Sheet, looks: Looks): Partial<IWorksheetData> {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultStyle: DEFAULT_STYLE,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    mergeData: sheet.merges.map(toRange),
    cellData: cellsOf(sheet, looks),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    ...sizeOf(sheet),
  };
}

/** A defined name as Univer has it. */
interface NameItem {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

const ruleFormulas = (sheet: Sheet): readonly string[] => [
  ...sheet.validations.filter(isOffered).map(({ rule }) => rule.source),
  ...sheet.conditionalFormats.filter(isSeen).map(({ formula }) => formula),
];

/** The names that rules use; Univer has no formulas of cells, and its name box would show names at the wrong cells. */
function namesOf(workbook: MemoryWorkbook): Record<string, NameItem> {
  const used = workbook.sheets.flatMap(ruleFormulas).join(" ").toLowerCase();
  const items: Record<string, NameItem> = {};
  const scopes = [...workbook.sheets.map((s) => [s.id, s.names] as const), [WORKBOOK_SCOPE, workbook.names] as const];
  for (const [scope, names] of scopes) {
    for (const name of names.filter((each) => used.includes(each.name.toLowerCase()))) {
      const id = `${scope} ${name.name}`;
      items[id] = { id, name: name.name, formulaOrRefString: name.refersTo, localSheetId: scope };
    }
  }
  return items;
}

/**
 * The whole workbook as Univer loads it. Very hidden sheets go along, since formulas refer to them; the grid keeps them
 * out of its list of hidden sheets.
 */
export function toWorkbookData(workbook: MemoryWorkbook, unitId: string): IWorkbookData {
  const looks = new Looks();
  const sheets = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, toWorksheetData(sheet, looks)]));
  const bySheet = <T>(list: (sheet: Sheet) => T[]): string =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, list(sheet)])));
  return {
    id: unitId,
    name: workbook.fileName ?? "",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: looks.styles,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets,
    resources: [
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(workbook)) },
      {
        name: "SHEET_DATA_VALIDATION_PLUGIN",
        data: bySheet((sheet) =>
          drawn(sheet, sheet.validations.filter(isOffered)).map((validation, n) => toListRule(validation, `v${n}`)),
        ),
      },
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: bySheet((sheet) =>
          drawn(sheet, sheet.conditionalFormats.filter(isSeen)).map((format, n) => toConditionalRule(format, `c${n}`)),
        ),
      },
    ],
  };
}
