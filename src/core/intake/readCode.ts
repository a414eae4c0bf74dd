import { isErrorValue } from "../workbook/Cell";
import { plainText } from "./plainText";
import { type CellInput, failure, type FieldReading, message } from "./Reading";

/**
 * Reads a code of digits, which is text: 01 keeps its zero. A number that has lost its leading zeros is proposed with them. What a code
 * means is for the register to say, by date.
 * @param width digits of every code of the list.
 */
export function readCode({ value }: CellInput, width: number): FieldReading<string> {
  if (value === null) return { outcome: "ok", value: undefined };
  if (isErrorValue(value)) return failure(message("intake.error.errorValue", value.error));
  if (typeof value === "boolean") return failure(message("intake.error.logical", String(value).toUpperCase()));
  const { text } = plainText(String(value));
  if (text === "") return { outcome: "ok", value: undefined };
  if (!/^\d+$/.test(text) || text.length > width) return failure(message("intake.error.code", value));
  const code = text.padStart(width, "0");
  if (code === value) return { outcome: "ok", value: code };
  return { outcome: "fix", value: code, note: message("intake.fix.code", value) };
}
