import type { Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { showCell } from "../entry/showCell";
import { recordArgument, textArgument, wordArgument } from "../interpreter/arguments";
import type { Session } from "../session/Session";
import { storedIn } from "./storedIn";

/** The cells of a block whose shown text holds (or is) the text sought, row by row. */
export function findText(
  session: Session,
  sheet: Sheet,
  rect: Rect,
  text: unknown,
  criteria: unknown,
): readonly { readonly row: number; readonly column: number }[] {
  const sought = textArgument(text, "text");
  const { completeMatch, matchCase, searchDirection } = recordArgument(criteria ?? {}, "criteria");
  const fold = (shown: string): string => (matchCase === true ? shown : shown.toLowerCase());
  const wanted = fold(sought);
  const found = [...storedIn(sheet, rect)].filter(([, , cell]) => {
    const shown = fold(showCell(cell.value, cell.style?.numberFormat ?? "General", session.culture));
    return completeMatch === true ? shown === wanted : shown.includes(wanted);
  });
  const backwards =
    wordArgument(searchDirection ?? "Forward", ["Forward", "Backwards"], "searchDirection") === "Backwards";
  const cells = found.map(([row, column]) => ({ row, column }));
  return backwards ? cells.reverse() : cells;
}
