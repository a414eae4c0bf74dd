import {
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  isDefaultFormat,
  IUniverInstanceService,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  BrowserClipboardService,
  COPY_TYPE,
  getSheetCommandTarget,
  IClipboardInterfaceService,
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { GridHost, PasteKind } from "./GridHost";
import { parseClipboard } from "./parseClipboard";
import { toRect } from "./ranges";
import { typedCell } from "./typedCell";
import { UNIT_ID } from "./View";

type Rows = readonly (readonly string[])[];

const KINDS: Readonly<Record<string, PasteKind | undefined>> = {
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE]: "Values",
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMULA]: "Formulas",
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT]: "Formats",
};

/** The block a text is pasted into: one value fills the selection, more of them begin at its first cell. */
function targetOf(selection: IRange, rows: Rows): IRange {
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length === 1 && columns === 1) return selection;
  const { startRow, startColumn } = selection;
  return { startRow, startColumn, endRow: startRow + rows.length - 1, endColumn: startColumn + columns - 1 };
}

/**
 * Paste as the workbook needs it. Cells of this workbook are copied in the workbook itself; what was cut is copied and then emptied
 * at its old place, so that no formula that points there changes. What comes from elsewhere is pasted as text into the cells' own
 * formats and read as if typed: Univer would take its numbers for English ones, 1.264 for one and a bit.
 */
export class Clipboard {
  constructor(
    private readonly injector: Injector,
    private readonly host: GridHost,
  ) {
    const system = injector.get(IClipboardInterfaceService);
    // The page's policy lets no style attribute through: taken out here, the browser need not complain of each. The service
    // is a proxy that keeps what was once read from it: its method is replaced without being read.
    const write = Reflect.get<BrowserClipboardService, "write">(BrowserClipboardService.prototype, "write");
    system.write = (text, html) => Reflect.apply(write, system, [text, html.replace(/ style="[^"]*"/g, "")]);
    const service = injector.get(ISheetClipboardService);
    service.legacyPaste = (html = "", text = "") => Promise.resolve(this.paste(html, text, "All"));
    service.paste = async (item, type = "") => {
      const read = async (mime: string): Promise<string> =>
        item.types.includes(mime) ? (await item.getType(mime)).text() : "";
      return this.paste(await read("text/html"), await read("text/plain"), KINDS[type] ?? "All");
    };
  }

  private paste(html: string, text: string, kind: PasteKind): boolean {
    const target = getSheetCommandTarget(this.injector.get(IUniverInstanceService));
    const selection = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!target || !selection) return false;
    return (
      this.pasteCells(html, target.subUnitId, selection, kind) || this.pasteText(text, target.worksheet, selection)
    );
  }

  /** Answers false where the clipboard holds no cells of this workbook. */
  private pasteCells(html: string, sheetId: string, selection: IRange, kind: PasteKind): boolean {
    const service = this.injector.get(ISheetClipboardService);
    const copyId = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    const copied = copyId === undefined ? undefined : service.copyContentCache().get(copyId);
    if (copyId === undefined || !copied?.matrix) return false;
    const { rows, cols } = copied.range;
    const [startRow = 0, startColumn = 0] = [rows[0], cols[0]];
    const range = toRect({
      startRow,
      startColumn,
      endRow: rows.at(-1) ?? startRow,
      endColumn: cols.at(-1) ?? startColumn,
    });
    const clear = copied.copyType === COPY_TYPE.CUT;
    this.host.paste({ sheetId: copied.subUnitId, range, clear }, sheetId, toRect(selection), kind);
    if (clear) {
      service.copyContentCache().del(copyId);
      service.removeMarkSelection();
    }
    return true;
  }

  private pasteText(text: string, sheet: Worksheet, selection: IRange): boolean {
    if (text === "") return false;
    const rows = parseClipboard(text);
    const range = targetOf(selection, rows);
    if (range.endRow >= sheet.getRowCount() || range.endColumn >= sheet.getColumnCount()) {
      this.host.refused("sheetFull");
      return false;
    }
    const value = this.cellsFor(range, rows, sheet);
    const params = { unitId: UNIT_ID, subUnitId: sheet.getSheetId(), range, value };
    return this.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
  }

  private cellsFor(range: IRange, rows: Rows, sheet: Worksheet): Record<number, Record<number, Nullable<ICellData>>> {
    const matrix: Record<number, Record<number, Nullable<ICellData>>> = {};
    const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const text = single ?? rows[row - range.startRow]?.[column - range.startColumn];
        if (text === undefined) continue;
        const look = sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
        const pattern = look.n?.pattern;
        const format = pattern === undefined || isDefaultFormat(pattern) ? "General" : pattern;
        (matrix[row] ??= {})[column] = typedCell(text, format, look, this.host);
      }
    }
    return matrix;
  }
}
