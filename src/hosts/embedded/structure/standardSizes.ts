/** Excel's default row of Calibri 11, in points. */
export const STANDARD_HEIGHT = 15;

/** Excel's default column, in characters. */
export const STANDARD_WIDTH = 8.43;
