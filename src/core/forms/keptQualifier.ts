import type { Correction, Finding } from "../dataset/Finding";
import { writeQuantity } from "../intake/writeQuantity";
import type { Vocabulary } from "../intake/Vocabulary";
import type { Quantity } from "../quantity/Quantity";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import type { CellReading } from "../workbook/Workbook";
import type { KeptText } from "./readMeta";

/**
 * A number typed over a qualified figure keeps the cell's number format, and with it a "more than" nobody may have meant. The text kept for
 * the figure before shows that it is another one now: the user is asked which holds.
 */
export function keptQualifier(
  { value, formula, numberFormat }: CellReading,
  quantity: Quantity | undefined,
  kept: KeptText | undefined,
  vocabulary: Vocabulary,
): Omit<Finding, "place"> | undefined {
  if (quantity?.kind !== "number" || quantity.qualifier === "exact" || kept === undefined) return undefined;
  if (typeof value !== "number" || formula !== undefined || kept.value === value) return undefined;
  const { wording: _word, qualifier: _qualifier, ...figure } = quantity;
  const choices = [{ ...figure, qualifier: "exact" as const }, quantity].map((reading): Correction => {
    const content = writeQuantity(reading, vocabulary);
    return { value, numberFormat: content.numberFormat };
  });
  const word = wordOfNumberFormat(numberFormat) ?? "";
  return { rule: "form.keptQualifier", severity: "soft", parameters: { word, value }, choices };
}
