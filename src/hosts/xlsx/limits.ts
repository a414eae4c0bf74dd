/**
 * What a workbook may weigh. A return has a few hundred kilobytes; a file beyond these limits is an accident or an attack,
 * and is refused before it takes the memory.
 */
export const MAX_PART_BYTES = 128 * 1024 * 1024;
export const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 10_000;
/** Worksheet XML shrinks 10 to 40 times; the bound applies to parts over `RATIO_FREE_BYTES` only, since tiny parts may shrink more. */
export const MAX_RATIO = 300;
export const RATIO_FREE_BYTES = 8 * 1024 * 1024;
/** Cells with content or a style, over all sheets. */
export const MAX_CELLS = 5_000_000;
/** Ranges of validations, conditional formats and merges of one sheet. */
export const MAX_RANGES = 100_000;
/** Characters of formulas that shared formulas expand to, over all sheets. */
export const MAX_SHARED_FORMULA_TEXT = 64 * 1024 * 1024;
