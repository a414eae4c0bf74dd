import type { Indicator } from "../dataset/Programme";
import { figureColumnWidth } from "../layout/textWidth";
import type { QualifierWords } from "../quantity/qualifierFormat";
import { formatNumber } from "../text/formatNumber";
import type { Language } from "../text/Labels";
import { SEPARATORS } from "../text/separators";

/** Narrower columns leave no room for their headings. */
const LEAST = 13;
/** Decimals a quantity may be stated with and still be shown whole at its plausible maximum. */
const DECIMALS = 2;

/**
 * The width of an indicator's columns: its largest plausible figure behind the language's longest word for a qualifier, as the total shows
 * it in bold. A number that does not fit its column shows as ####.
 */
export function inputWidth(
  { measure, plausibleMaximum }: Indicator,
  words: QualifierWords,
  language: Language,
): number {
  const digits = formatNumber(plausibleMaximum, measure === "quantity" ? DECIMALS : 0, SEPARATORS[language]);
  const texts = [words.moreThan, words.nearly, words.about].map(([word = ""]) => `${word} ${digits}`);
  return figureColumnWidth(texts, true, LEAST, language);
}
