import type { CellValueType, ICellData } from "@univerjs/core";
import type { CellValue } from "../../../core/workbook/Cell";
import { isErrorText } from "../entry/errorValues";

/** Changes cell values into Univer's and back; given Univer's marks for types, so that this file does not load it. */
export class CellValues {
  constructor(private readonly types: typeof CellValueType) {}

  /** Undefined for a blank cell. */
  toEngine(value: CellValue): ICellData | undefined {
    if (value === null) return undefined;
    if (typeof value === "number") return { v: value, t: this.types.NUMBER };
    if (typeof value === "boolean") return { v: value ? 1 : 0, t: this.types.BOOLEAN };
    return { v: typeof value === "string" ? value : value.error, t: this.types.STRING };
  }

  /** A formula's result; one that is blank counts as 0, as in Excel, and one of HYPERLINK is its text. */
  fromEngine({ v: value, t: type, p: rich }: ICellData): CellValue {
    const text = rich?.body?.dataStream;
    if (text !== undefined) return text.replace(/\r\n$/, "");
    if (value === undefined || value === null) return 0;
    if (type === this.types.BOOLEAN) return value === 1 || value === true || value === "TRUE";
    if (typeof value === "string" && isErrorText(value)) return { error: value };
    return value;
  }
}
