/** Pixels at the sides of a cell that its text does not use. */
const PADDING = 4;

/**
 * What a cell of a given width shows of a number: the whole text, a General number with fewer decimals, or "####". Part of a
 * number would be another number.
 * @param decimals texts with ever fewer decimals, for numbers that may be rounded to fit
 */
export function fitNumber(
  text: string,
  width: number,
  measure: (text: string) => number,
  decimals: () => readonly string[],
): string {
  const fits = (shown: string): boolean => measure(shown) + PADDING <= width;
  if (fits(text)) return text;
  return decimals().find(fits) ?? "#".repeat(Math.max(1, Math.floor((width - PADDING) / measure("#"))));
}

/** The font size at which a text of that width just fits a cell that shrinks what is too wide for it. */
export const shrunk = (size: number, textWidth: number, width: number): number =>
  textWidth + PADDING <= width ? size : Math.max(1, Math.floor((size * (width - PADDING) * 2) / textWidth) / 2);
