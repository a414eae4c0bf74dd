import { type FormulaHolder, rewriteFormulas } from "./rewriteFormulas";
import { sameName } from "./sameName";
import { mapFormula } from "./scanFormula";
import type { Sheet } from "./Sheet";
import { sheetPrefix } from "./sheetNames";

/** Gives a sheet another name, in every formula, defined name and rule of its workbook too, as Excel does. */
export function renameSheet(workbook: FormulaHolder, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, before, name));
}

/** A formula after a sheet got another name. */
export const renameSheetInFormula = (formula: string, before: string, after: string): string =>
  mapFormula(formula, (piece) =>
    piece.kind !== "other" && piece.sheet !== undefined && sameName(piece.sheet, before)
      ? `${sheetPrefix(after)}!${piece.text}`
      : undefined,
  );
