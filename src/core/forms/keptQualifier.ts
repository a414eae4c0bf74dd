import type { Correction, Finding } from "../dataset/Finding";
import { writeQuantity } from "../intake/writeQuantity";
import type { Vocabulary } from "../intake/Vocabulary";
import type { Quantity } from "../quantity/Quantity";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import type { CellReading } from "../workbook/Workbook";
import type { KeptText } from "./readMeta";

/** The rule by which it asks. */
export const KEPT_QUALIFIER = "form.keptQualifier";

/**
 * A number typed over a qualified figure keeps the cell's number format, and with it a "more than" nobody may have meant. What was kept of
 * the figure before shows that it is another one now: the user is asked which holds, and until then there is no figure. More than none is no
 * figure at all.
 */
export function keptQualifier(
  { value, formula, numberFormat }: CellReading,
  quantity: Quantity | undefined,
  kept: KeptText | undefined,
  vocabulary: Vocabulary,
): Omit<Finding, "place"> | undefined {
  if (quantity?.kind !== "number" || quantity.qualifier === "exact" || typeof value !== "number") return undefined;
  if (formula !== undefined || (value !== 0 && (kept === undefined || kept.value === value))) return undefined;
  const { wording: _word, qualifier: _qualifier, ...figure } = quantity;
  const exact = { ...figure, qualifier: "exact" as const };
  const choices = (value === 0 ? [exact] : [exact, quantity]).map((reading): Correction => {
    const content = writeQuantity(reading, vocabulary);
    return { value, numberFormat: content.numberFormat };
  });
  const word = wordOfNumberFormat(numberFormat, value) ?? "";
  const rule = value === 0 ? "form.qualifiedZero" : KEPT_QUALIFIER;
  return { rule, severity: "hard", parameters: { word, value }, choices };
}
