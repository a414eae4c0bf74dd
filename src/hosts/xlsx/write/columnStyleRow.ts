import { lastIndex } from "../../../core/workbook/lastIndex";
import type { Sheet } from "../../../core/workbook/Sheet";

/**
 * The row below all others, where a sheet with formats of whole columns gets a cell for each of them: hucre makes formats for cells only.
 * `patchParts` puts them where they belong and takes the row away.
 */
export const columnStyleRow = (sheet: Sheet): number => {
  const used = sheet.usedRange();
  return Math.max(used ? used.row + used.rows : 0, lastIndex(sheet.rows.keys()) + 1);
};
