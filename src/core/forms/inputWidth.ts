import type { Indicator } from "../dataset/Programme";
import { figureColumnWidth } from "../layout/textWidth";
import { formatNumber } from "../text/formatNumber";
import type { Language } from "../text/Labels";
import { SEPARATORS } from "../text/separators";

/** Narrower columns leave no room for their headings. */
const LEAST = 13;
/** Decimals a quantity may be stated with and still be shown whole at its plausible maximum. */
const DECIMALS = 2;

/**
 * The width of an indicator's columns: its largest plausible figure, as the total shows it in bold. A word before it (`hơn`) has room before
 * smaller figures, and where the page has some (`roomForWords`); more than the column holds is shown smaller.
 */
export function inputWidth({ measure, plausibleMaximum }: Indicator, language: Language): number {
  const digits = formatNumber(plausibleMaximum, measure === "quantity" ? DECIMALS : 0, SEPARATORS[language]);
  return figureColumnWidth([digits], true, LEAST, language);
}
