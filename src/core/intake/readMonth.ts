import { serialToDate } from "../dataset/ReferencePeriod";
import type { CellValue } from "../workbook/Cell";
import { plainText } from "./plainText";

/** 8/2023, tháng 8/2023, or a day of the month, day first. */
const MONTH = /^(?:[\p{L}\p{M}]+\s*)?(?:\d{1,2}[/.-])?(0?[1-9]|1[0-2])\s*[/.-]\s*((?:19|20)\d\d)$/u;
const ISO_MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?$/;

/** The month someone has typed, as 08/2023; undefined for anything else. Where a program took it for a day, the cell's number is that day's. */
export function readMonth(value: CellValue): string | undefined {
  const typed =
    typeof value === "number"
      ? (serialToDate(value) ?? "")
      : typeof value === "string"
        ? plainText(value).text.trim()
        : "";
  const [, month, year] = MONTH.exec(typed) ?? [];
  const [, isoYear, isoMonth = month] = ISO_MONTH.exec(typed) ?? [];
  const of = year ?? isoYear;
  return of === undefined || isoMonth === undefined ? undefined : `${isoMonth.padStart(2, "0")}/${of}`;
}
