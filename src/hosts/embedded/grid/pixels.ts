import { charactersToPoints, pointsToCharacters } from "../../../core/workbook/columnWidth";

/** 96 pixels and 72 points an inch. */
const PIXELS_PER_POINT = 96 / 72;

/** Excel's standard column (8.43 characters) and row (15 points). */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export const columnPixels = (characters: number): number =>
  Math.round(charactersToPoints(characters) * PIXELS_PER_POINT);
export const columnCharacters = (pixels: number): number => pointsToCharacters(pixels / PIXELS_PER_POINT);
export const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const rowPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;

/** The height Excel gives a row for its largest letters: 15 points for 11, 15.75 for 12, 18.75 for 14. */
export const rowPixelsForFont = (size: number): number => Math.max(DEFAULT_ROW_PIXELS, Math.ceil(size * 1.72));
