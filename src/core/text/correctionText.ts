import type { Correction } from "../dataset/Finding";
import { cellText } from "./cellText";
import type { Language } from "./Labels";

/** What a correction writes, as the cell would show it; behind it what it writes into which cells beside: 36 (D11: 38). */
export function correctionText(correction: Correction, language: Language): string {
  const { value, numberFormat = "General", besides = [] } = correction;
  const others = besides.map(
    ({ cell, value: other, numberFormat: format = "General" }) => `${cell}: ${cellText(other, format, language)}`,
  );
  const own = cellText(value, numberFormat, language);
  return others.length === 0 ? own : `${own} (${others.join("; ")})`;
}
