import { fontFor } from "../layout/styles";
import { writeAcross } from "../layout/writeAcross";
import type { Translate } from "../text/messages";
import type { Sheet } from "../workbook/Sheet";
import type { StatTable } from "./StatTable";

const TITLE = 1;

type Heading = Pick<StatTable, "title" | "headnote">;

/** Rows that stand over an annex before its body. */
export const annexHeadingRows = ({ headnote }: Pick<Heading, "headnote">): number => TITLE + 2 + headnote.length;

/** What stands over an annex of an administrative document: annex line, title, reference line, whose figures and of when. */
export function writeAnnexHeading(
  sheet: Sheet,
  last: number,
  annexNumber: string,
  { headnote, title }: Heading,
  translate: Translate,
): void {
  const line = (row: number, text: string, size: number, more: { bold?: boolean; italic?: boolean }): void => {
    writeAcross(sheet, row, 0, last, text, { font: fontFor(text, size, more), vertical: "center" });
  };
  line(0, `${translate("table.annex")} ${annexNumber}`, 14, { bold: true });
  line(TITLE, title.toUpperCase(), 14, { bold: true });
  sheet.rows.set(TITLE, { height: 28 });
  line(TITLE + 1, translate("table.attachedTo"), 13, { italic: true });
  headnote.forEach((text, index) => {
    line(TITLE + 2 + index, text, 13, { italic: index > 0, bold: index === 0 });
  });
}
