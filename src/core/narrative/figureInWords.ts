import { MONEY, type Stated } from "../quantity/Quantity";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import type { Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import type { Vocabulary } from "../intake/Vocabulary";

/** No-break space: a number never stands apart from its unit. */
export const NBSP = "\u00A0";

/** A sentence whose number stays with the word behind it. @param n the number as it stands there, or its mark. */
export const keptTogether = (text: string, n: string): string => text.replace(`${n} `, `${n}${NBSP}`);

interface Scale {
  readonly factor: number;
  readonly word: string;
}

/** From here on, and with at most this many significant digits, a round figure is written in words: 400 nghìn, 56,4 triệu. */
const SMALLEST_IN_WORDS = 100_000;
const MOST_DIGITS = 3;
/** Money of several currencies is told in one way: 391 nghìn baht, 41 nghìn đô la. */
const SMALLEST_MONEY_IN_WORDS = 1000;

/**
 * A figure as running text has it: with its qualifier, grouped digits, large round numbers by their scale. Nothing is rounded: a
 * number with more than three significant digits is written out.
 */
export function figureInWords(
  figure: Stated,
  language: Language,
  vocabulary: Vocabulary,
  translate: Translate,
): string {
  const scale = scaled(figure, language, translate);
  const number = scale ?? formatNumber(figure.value, figure.decimals, SEPARATORS[language]);
  // Reports write hơn 390, but trên 56 triệu.
  const word =
    scale !== undefined && figure.qualifier === "moreThan" && figure.wording === undefined
      ? translate("number.moreThanScale")
      : qualifierWord(figure.qualifier, figure.wording, vocabulary);
  return word === "" ? number : `${word}${NBSP}${number}`;
}

function scaled({ unit, value }: Stated, language: Language, translate: Translate): string | undefined {
  if (value < (MONEY.includes(unit) ? SMALLEST_MONEY_IN_WORDS : SMALLEST_IN_WORDS) || !Number.isInteger(value))
    return undefined;
  const digits = String(value).replace(/0+$/, "").length;
  if (digits > MOST_DIGITS) return undefined;
  const scales: readonly Scale[] = [
    { factor: 1e9, word: translate("number.billion") },
    { factor: 1e6, word: translate("number.million") },
    { factor: 1e5, word: translate("number.hundredThousand") },
    { factor: 1e3, word: translate("number.thousand") },
  ];
  const scale = scales.find(({ factor, word }) => word !== "" && value >= factor);
  const share = value / (scale?.factor ?? 1);
  if (!scale || !shortIn(share)) return undefined;
  return `${formatNumber(share, String(share).split(".")[1]?.length ?? 0, SEPARATORS[language])}${NBSP}${scale.word}`;
}

/** One decimal place at most: 56,4 triệu, but not 56,43 triệu, which reads worse than the digits. */
const shortIn = (share: number): boolean => Number.isInteger(Math.round(share * 1e6) / 1e5);
