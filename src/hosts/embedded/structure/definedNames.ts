import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";
import { sameName } from "../../../core/workbook/sameName";
import type { DefinedName, Sheet } from "../../../core/workbook/Sheet";
import { columnIndex } from "../../../core/workbook/a1";
import { parseAddress } from "../formula/addresses";

const MAX_NAME = 255;

/** A name Excel accepts: letters, digits, _ . \ ?, no leading digit, not a cell's address, not R or C. */
export function isLegalName(name: string): boolean {
  const cell = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(name);
  const isCell = cell?.[1] !== undefined && columnIndex(cell[1]) !== undefined && Number(cell[2]) <= 1_048_576;
  return (
    name.length <= MAX_NAME &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !isCell &&
    !/^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name)
  );
}

export const indexOfName = (names: readonly DefinedName[], name: string): number =>
  names.findIndex((known) => sameName(known.name, name));

/** The cells a name stands for, if it stands for one block. */
export function cellsOfName(
  workbook: MemoryWorkbook,
  name: DefinedName,
): { readonly sheet: Sheet; readonly rect: Rect } | undefined {
  const parsed = parseAddress(name.refersTo);
  const sheet = parsed?.sheet === undefined ? undefined : workbook.sheetByName(parsed.sheet);
  return parsed && sheet ? { sheet, rect: parsed.rect } : undefined;
}
