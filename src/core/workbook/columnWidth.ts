/**
 * Office.js gives a column's width in points, OOXML in characters of the default font (Calibri 11: 7 pixels a digit, 5 of padding).
 * ECMA-376 part 1, 18.3.1.13; 96 pixels and 72 points an inch.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export const charactersToPoints = (characters: number): number =>
  Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * 0.75;

export const pointsToCharacters = (points: number): number =>
  Math.max(0, Math.round(((points / 0.75 - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100);
