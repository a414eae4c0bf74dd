import {
  type ICellDataForSheetInterceptor,
  type ICellWithCoord,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import {
  getFontStyleString,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  type SpreadsheetSkeleton,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS } from "../../../core/workbook/a1";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Sheet } from "../../../core/workbook/Sheet";

/** Interceptors run one after the other; at this priority the text to show is made. */
const LAST = -0.5;
const PADDING = 2;

type CellDrawing = Extract<ICellDataForSheetInterceptor["customRender"], readonly unknown[]>[number];

interface Run {
  readonly first: number;
  readonly last: number;
}

const isAcross = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.cell(row, column)?.style?.horizontal === "centerAcrossSelection";

const isBlank = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  return cell?.value == null && cell?.formula === undefined;
};

/** The columns a text centred across the selection spreads over: its own and the blank ones behind it that are formatted alike. */
export function runAt(sheet: Sheet, row: number, column: number): Run | undefined {
  if (!isAcross(sheet, row, column)) return undefined;
  let first = column;
  while (first > 0 && isBlank(sheet, row, first) && isAcross(sheet, row, first - 1)) first--;
  if (isBlank(sheet, row, first)) return undefined;
  let last = column;
  while (last + 1 < MAX_COLUMNS && isAcross(sheet, row, last + 1) && isBlank(sheet, row, last + 1)) last++;
  return last > first ? { first, last } : undefined;
}

function linesOf(context: CanvasRenderingContext2D, text: string, width: number, wrap: boolean): readonly string[] {
  const given = text.split("\n");
  if (!wrap) return given;
  return given.flatMap((line) => {
    const lines: string[] = [""];
    for (const word of line.split(" ")) {
      const current = lines.at(-1) ?? "";
      const longer = current === "" ? word : `${current} ${word}`;
      if (current !== "" && context.measureText(longer).width > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}

interface Across {
  readonly run: Run;
  readonly text: string;
  readonly look: Nullable<IStyleData>;
}

/** The line at a cell's right does not run through the text, unless it is a border. */
function hideGridline(context: CanvasRenderingContext2D, cell: ICellWithCoord, own: Nullable<IStyleData>): void {
  if (own?.bd?.r) return;
  context.fillStyle = own?.bg?.rgb ?? "#FFFFFF";
  context.fillRect(cell.endX - 1, cell.startY + 1, 2, cell.endY - cell.startY - 2);
}

/** Draws the part of the run's text that lies in one cell, so that frozen panes cut it where they cut the cells. */
const partOf = ({ run, text, look }: Across): CellDrawing => ({
  drawWith(context, { primaryWithCoord: cell, row, style }, skeleton: SpreadsheetSkeleton) {
    if (cell.actualColumn < run.last) hideGridline(context, cell, style);
    const left = skeleton.getCellWithCoordByIndex(row, run.first, false).startX;
    const right = skeleton.getCellWithCoordByIndex(row, run.last, false).endX;
    context.beginPath();
    context.rect(cell.startX, cell.startY, cell.endX - cell.startX, cell.endY - cell.startY);
    context.clip();
    context.font = getFontStyleString(look ?? undefined).fontString;
    context.fillStyle = look?.cl?.rgb ?? "#000000";
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    const lines = linesOf(context, text, right - left - 2 * PADDING, look?.tb === WrapStrategy.WRAP);
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText("Ắg");
    const lineHeight = ascent + descent;
    const room = cell.endY - cell.startY - lines.length * lineHeight;
    const shares: Partial<Record<VerticalAlign, number>> = {
      [VerticalAlign.TOP]: PADDING,
      [VerticalAlign.MIDDLE]: room / 2,
    };
    const above = shares[look?.vt ?? VerticalAlign.BOTTOM] ?? room - PADDING;
    lines.forEach((line, n) =>
      context.fillText(line, (left + right) / 2, cell.startY + above + n * lineHeight + ascent),
    );
  },
});

/** Draws what is centred across a selection, which Univer cannot. */
export function drawAcrossSelection(injector: Injector, workbook: MemoryWorkbook): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Style,
    handler: (shown, { worksheet, workbook: book, subUnitId, row, col }, next) => {
      const sheet = workbook.sheetById(subUnitId);
      const run = sheet && runAt(sheet, row, col);
      if (!run) return next(shown);
      const leading = run.first === col ? shown : worksheet.getCell(row, run.first);
      const text = leading?.v == null ? "" : String(leading.v);
      const look = book.getStyles().getStyleByCell(worksheet.getCellRaw(row, run.first));
      return next({
        ...shown,
        customRender: [...(shown?.customRender ?? []), partOf({ run, text, look })],
        fontRenderExtension: { isSkip: true },
      });
    },
  });
}
