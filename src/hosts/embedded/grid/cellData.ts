import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { type Cell, type CellStyle, type CellValue, isErrorValue } from "../../../core/workbook/Cell";
import { isErrorText } from "../entry/errorValues";
import { fromStyleData } from "./styleData";

/** Whether a text would be taken for something else if a user opened its cell and pressed Enter. */
const needsForce = (text: string): boolean =>
  /^[=+\-@\t\r']/.test(text) || (text.trim() !== "" && !Number.isNaN(Number(text)));

function content(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean")
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  if (isErrorValue(value)) return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: needsForce(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Where Univer keeps a cell's formula for us: it shows results and leaves it to the workbook's own calculator to find them. */
interface Custom {
  readonly formula?: string;
}

/** The formula of a cell in Univer: ours, or one that a function of Univer's put there. */
export const formulaOf = (data: Nullable<ICellData>): string | undefined =>
  data?.f || (data?.custom as Custom | undefined)?.formula;

/** A cell as Univer has it; `look` makes of its style either Univer's look or the id of one. */
export const toCellData = (cell: Cell, look: (style: CellStyle) => string | IStyleData): ICellData => ({
  ...content(cell.value),
  ...(cell.formula !== undefined && { custom: { formula: cell.formula } satisfies Custom }),
  ...(cell.style && { s: look(cell.style) }),
});

/** Text of a cell whose letters carry formats of their own, or that has several lines; formats of letters are not kept. */
const plainText = (dataStream: string): string => dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");

/** The value Univer holds in a cell. */
export function valueOf(data: Nullable<ICellData>): CellValue {
  if (data?.p?.body) return plainText(data.p.body.dataStream) || null;
  const value = data?.v ?? null;
  if (data?.t === CellValueType.BOOLEAN) return value === true || value === "TRUE" || Number(value) === 1;
  if (typeof value !== "string") return value;
  if (data?.t === CellValueType.NUMBER && value.trim() !== "" && !Number.isNaN(Number(value))) return Number(value);
  if (data?.t !== CellValueType.FORCE_STRING && isErrorText(value)) return { error: value };
  return value === "" && formulaOf(data) === undefined ? null : value;
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (a !== null && b !== null && isErrorValue(a) && isErrorValue(b) && a.error === b.error);

/** Whether two cells hold the same, whatever they look like. */
export const sameContent = (a: Cell | undefined, b: Cell | undefined): boolean =>
  sameValue(a?.value ?? null, b?.value ?? null) && a?.formula === b?.formula;

/** The cell as it is in the grid: the one before itself where nothing changed, undefined where nothing is left of it. */
export function fromCellData(
  data: Nullable<ICellData>,
  look: IStyleData | null | undefined,
  before: Cell | undefined,
): Cell | undefined {
  const value = valueOf(data);
  const formula = formulaOf(data);
  const style = fromStyleData(look, before?.style);
  if (value === null && formula === undefined && !style) return undefined;
  const cell: Cell = { value, ...(formula !== undefined && { formula }), ...(style && { style }) };
  return before && before.style === style && sameContent(cell, before) ? before : cell;
}
