import { isValidFormat } from "numfmt";
import type { Rect } from "../../../core/workbook/Rect";
import type { CellStyle } from "../../../core/workbook/Cell";
import type { Sheet } from "../../../core/workbook/Sheet";
import { rowsFor } from "../entry/writeCells";
import { invalidArgument } from "../HostError";
import type { Session } from "../session/Session";
import { requireAllowed } from "./protection";
import { restyle, restyleColumns } from "./restyle";

/** Sets number formats in en-US code, one for each cell or one for all; null leaves a cell's own. */
export function setNumberFormats(session: Session, sheet: Sheet, rect: Rect, sent: unknown): void {
  const at = rowsFor(rect, sent, "numberFormat");
  requireAllowed(sheet, "formatCells");
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const format = at(row, column);
      if (format === null || format === undefined) continue;
      const code = checked(format);
      restyle(sheet, rect.row + row, rect.column + column, (style) => withFormat(style, code));
    }
  }
  session.looksChanged(sheet);
}

/** The number format of whole columns. */
export function setColumnFormats(session: Session, sheet: Sheet, rect: Rect, sent: unknown): void {
  requireAllowed(sheet, "formatCells");
  const code = checked(sent);
  restyleColumns(sheet, rect, (style) => withFormat(style, code));
  session.looksChanged(sheet);
}

function checked(format: unknown): string {
  if (typeof format !== "string" || !isValidFormat(format)) throw invalidArgument("numberFormat");
  return format;
}

const withFormat = ({ numberFormat: _, ...style }: CellStyle, format: string): CellStyle =>
  format === "General" || format === "" ? style : { ...style, numberFormat: format };
