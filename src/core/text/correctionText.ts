import type { Correction } from "../dataset/Finding";
import { quoteSheetName } from "../workbook/a1";
import { cellText } from "./cellText";
import type { Language } from "./Labels";

/**
 * What a correction writes, as the cell would show it; behind it what it writes into which cells beside: 36 (D11: 38).
 * @param sheet the sheet of the corrected cell; cells of others are named with theirs: 4.4 ('Tang vật'!H134: 2).
 */
export function correctionText(correction: Correction, language: Language, sheet?: string): string {
  const { value, numberFormat = "General", besides = [] } = correction;
  const others = besides.map((beside) => {
    const place = beside.sheet === sheet ? beside.cell : `${quoteSheetName(beside.sheet)}!${beside.cell}`;
    return `${place}: ${cellText(beside.value, beside.numberFormat ?? "General", language)}`;
  });
  const own = cellText(value, numberFormat, language);
  return others.length === 0 ? own : `${own} (${others.join("; ")})`;
}
