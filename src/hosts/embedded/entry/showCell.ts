import { format } from "numfmt";
import type { CellValue } from "../../../core/workbook/Cell";
import type { Culture } from "../session/Culture";
import { addLaoFormats } from "./laoFormats";

addLaoFormats();

/** The formats that stand for the system's short date in a file. */
const SYSTEM_DATES: readonly string[] = ["m/d/yyyy", "mm-dd-yy"];

/** What a cell shows, wide enough: its value by its number format and the culture's separators. */
export function showCell(value: CellValue, numberFormat: string, culture: Culture): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = SYSTEM_DATES.includes(numberFormat)
    ? culture.shortDate
    : numberFormat === "m/d/yyyy h:mm"
      ? `${culture.shortDate} h:mm`
      : numberFormat;
  return format(pattern, value, { locale: culture.name, throws: false, nbsp: false });
}
