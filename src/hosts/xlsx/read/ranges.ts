import { parseRect } from "../../../core/workbook/a1";
import type { Rect } from "../../../core/workbook/Rect";
import { damaged } from "../damaged";

/** What Excel leaves of a range whose cells were deleted. */
const DELETED = "#REF!";

/**
 * The ranges of a sqref attribute: A1:B2 C3.
 * @throws WorkbookError `damaged` with `place`
 */
export function parseRanges(text: string | undefined, place: string): readonly Rect[] {
  return (text ?? "")
    .split(/\s+/)
    .filter((range) => range !== "" && range !== DELETED)
    .map((range) => {
      const rect = parseRect(range);
      if (!rect) throw damaged(`${place}: range`);
      return rect;
    });
}
