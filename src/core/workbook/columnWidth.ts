/**
 * Office.js gives a column's width in points, OOXML in characters of the default font (Calibri 11: 7 pixels a digit), padding
 * included. ECMA-376 part 1, 18.3.1.13; 96 pixels and 72 points an inch.
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** The width in points, a whole number of pixels. */
export const charactersToPoints = (characters: number): number =>
  Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;

/** The width in characters, to two decimals. */
export const pointsToCharacters = (points: number): number =>
  Math.max(0, Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 100) / 100);

/** Of a column without a width of its own, in characters. */
export const DEFAULT_WIDTH = 9;
