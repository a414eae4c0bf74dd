import {
  CellValueType,
  type Injector,
  InterceptorEffectEnum,
  isDefaultFormat,
  type IStyleData,
  type Nullable,
  type Workbook as UniverWorkbook,
  type ICellData,
  WrapStrategy,
} from "@univerjs/core";
import { getFontStyleString, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { showCell } from "../entry/showCell";
import type { Culture } from "../session/Culture";
import { fitNumber, shrunk } from "./fitNumber";

/** Interceptors run one after the other; at this priority Univer's own have written the number the English way. */
const LATE = 0;
/** No digit is wider than this part of its font's size in points. */
const WIDEST_DIGIT = 0.8;
const DEFAULT_SIZE = 11;

/** A cell's number format as Excel has it. */
export function formatOf(book: UniverWorkbook, cell: Nullable<ICellData>): string {
  const pattern = book.getStyles().getStyleByCell(cell)?.n?.pattern;
  return pattern === undefined || isDefaultFormat(pattern) ? "General" : pattern;
}

/** Measures texts as they will be drawn. */
class Ruler {
  private readonly context = document.createElement("canvas").getContext("2d");

  width(text: string, look: IStyleData): number {
    if (!this.context) return 0;
    this.context.font = getFontStyleString(look).fontString;
    return this.context.measureText(text).width;
  }
}

/** The number with ever fewer decimals, as a General cell may show it where it is narrow. */
const roundings = (value: number, culture: Culture) => (): readonly string[] => {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return Array.from({ length: decimals }, (_, n) =>
    showCell(Number(value.toFixed(decimals - 1 - n)), "General", culture),
  );
};

/**
 * Shows numbers with the separators and dates of the user's system, and never a part of one where the column is too narrow; what shrinks to
 * fit, text too, is drawn smaller.
 */
export function displayNumbers(injector: Injector, culture: Culture): void {
  const ruler = new Ruler();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LATE,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (shown, { workbook, worksheet, rawData, row, col }, next) => {
      const value = rawData?.v;
      const number = rawData?.t === CellValueType.NUMBER && typeof value === "number" ? value : undefined;
      const style = workbook.getStyles().getStyleByCell(rawData);
      const shrinks = style?.tb === WrapStrategy.CLIP;
      if (!shown || value == null || (number === undefined && !shrinks)) return next(shown);
      const format = formatOf(workbook, rawData);
      const text = number === undefined ? String(value) : showCell(number, format, culture);
      const width = worksheet.getColumnWidth(col);
      const size = style?.fs ?? DEFAULT_SIZE;
      const fits = text.length * size * WIDEST_DIGIT < width || worksheet.getMergedCell(row, col) !== null;
      if (fits) return next({ ...shown, v: text });
      const look = worksheet.getComposedCellStyleByCellData(row, col, rawData);
      if (shrinks) {
        const room = width - (look.pd?.l ?? 0) - (look.pd?.r ?? 0);
        // What conditional formats have painted stays.
        const drawn = { ...look, ...workbook.getStyles().getStyleByCell(shown) };
        return next({ ...shown, v: text, s: { ...drawn, fs: shrunk(size, ruler.width(text, drawn), room) } });
      }
      const fewer = number !== undefined && format === "General" ? roundings(number, culture) : () => [];
      return next({ ...shown, v: fitNumber(text, width, (part) => ruler.width(part, look), fewer) });
    },
  });
}
