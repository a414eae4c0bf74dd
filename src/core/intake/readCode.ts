import type { CellValue } from "../workbook/Cell";
import { plainText } from "./plainText";

/**
 * A code of digits as a cell holds it, which is text: 01 keeps its zero, and a number that has lost its leading zeros gets them back. What a
 * code means is for the register to say, by date. Undefined for what is no such code.
 * @param width digits of every code of the list.
 */
export function readCode(value: CellValue, width: number): string | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const { text } = plainText(String(value));
  return /^\d+$/.test(text) && text.length <= width ? text.padStart(width, "0") : undefined;
}
