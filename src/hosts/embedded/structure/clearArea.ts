import { type Rect, rectContains } from "../../../core/workbook/Rect";
import { clearContents } from "../entry/writeCells";
import { wordArgument } from "../interpreter/arguments";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { requireAllowed, requireEditable } from "./protection";
import { restyle } from "./restyle";
import { cutRules } from "./rules";
import { storedIn } from "./storedIn";

const CLEAR_WHAT = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** `Range.clear`: contents, formats (conditional ones too) or everything with validations and merges. There are no hyperlinks here. */
export function clearArea(session: Session, area: CellArea, applyTo: unknown): void {
  const what = wordArgument(applyTo ?? "All", CLEAR_WHAT, "applyTo");
  const { sheet } = area;
  if (what === "All") requireEditable(sheet, area.rects);
  if (what === "All" || what === "Formats") requireAllowed(sheet, "formatCells");
  for (const rect of area.rects) {
    if (what === "All" || what === "Contents") clearContents(session, sheet, rect);
    if (what === "All" || what === "Formats") clearFormats(area, rect);
    if (what === "All") {
      cutRules(sheet.validations, rect);
      sheet.merges.splice(0, Infinity, ...sheet.merges.filter((merge) => !rectContains(rect, merge.row, merge.column)));
    }
  }
  session.looksChanged(sheet);
}

function clearFormats({ sheet }: CellArea, rect: Rect): void {
  for (const [row, column] of [...storedIn(sheet, rect)]) restyle(sheet, row, column, () => ({}));
  cutRules(sheet.conditionalFormats, rect);
}
