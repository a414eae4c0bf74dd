import { sameName } from "../../../core/workbook/sameName";
import { parseReference, referenceRect, referenceText, translated, withRect } from "./CellReference";
import { sheetPrefix } from "../../../core/workbook/sheetNames";
import { mapFormula } from "../../../core/workbook/scanFormula";
import { moveRect, type Shift } from "./Shift";

const LOST = "#REF!";

/**
 * A formula after cells of `sheetName` were inserted or deleted. `home` is the sheet the formula stands on: references
 * without a sheet mean it. A reference whose cells are gone becomes #REF!.
 */
export const shiftFormula = (formula: string, home: string | undefined, sheetName: string, shift: Shift): string =>
  mapFormula(formula, (piece) => {
    if (piece.kind !== "reference") return undefined;
    const sheet = piece.sheet ?? home;
    const reference = parseReference(piece.text);
    if (!reference || sheet === undefined || !sameName(sheet, sheetName)) return undefined;
    const before = referenceRect(reference);
    const after = moveRect(shift, before);
    if (after === before) return undefined;
    return piece.prefix + (after ? referenceText(withRect(reference, after)) : LOST);
  });

/** A formula as it reads when copied so many rows down and columns to the right: relative references move along. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : mapFormula(formula, (piece) => {
        const reference = piece.kind === "reference" ? parseReference(piece.text) : undefined;
        if (piece.kind !== "reference" || !reference) return undefined;
        const moved = translated(reference, rows, columns);
        return piece.prefix + (moved ? referenceText(moved) : LOST);
      });

/** A formula after a sheet was deleted: what pointed there is #REF!, as in Excel with the cell still behind it. */
export const loseSheetInFormula = (formula: string, sheetName: string): string =>
  mapFormula(formula, (piece) =>
    piece.kind !== "other" && piece.sheet !== undefined && sameName(piece.sheet, sheetName)
      ? `${LOST}${piece.text === LOST ? "" : piece.text}`
      : undefined,
  );

/** A formula as Excel shows it: apostrophes round a sheet's name only where they are needed. */
export const tidyFormula = (formula: string): string =>
  mapFormula(formula, (piece) =>
    piece.kind !== "other" && piece.prefix.startsWith("'") && piece.sheet !== undefined && !piece.sheet.includes("[")
      ? `${sheetPrefix(piece.sheet)}!${piece.text}`
      : undefined,
  );
