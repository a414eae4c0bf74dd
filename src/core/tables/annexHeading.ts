import { fontFor } from "../layout/styles";
import { writeAcross } from "../layout/writeAcross";
import type { Sheet } from "../workbook/Sheet";
import { inBoth } from "./inBoth";
import type { StatTable } from "./StatTable";
import { type TableContext, voicesOf } from "./TableContext";

const TITLE = 1;

type Heading = Pick<StatTable, "title" | "headnote">;

/** The title in each language of the book. */
const titleLines = ({ title }: Heading): readonly string[] => title.split("\n");

/** Rows that stand over an annex before its body. */
export const annexHeadingRows = (heading: Heading): number =>
  TITLE + 2 * titleLines(heading).length + heading.headnote.length;

/** Rows of the line that says which report it belongs to, to be filled in by hand; first and last. */
export const referenceRows = (heading: Heading): { readonly first: number; readonly last: number } => {
  const titles = titleLines(heading).length;
  return { first: TITLE + titles, last: TITLE + 2 * titles - 1 };
};

/** What stands over an annex of an administrative document: annex line, title, reference line, whose figures and of when. */
export function writeAnnexHeading(
  sheet: Sheet,
  last: number,
  annexNumber: string,
  heading: Heading,
  context: TableContext,
): void {
  const line = (row: number, text: string, size: number, more: { bold?: boolean; italic?: boolean }): void => {
    writeAcross(sheet, row, 0, last, text, { font: fontFor(text, size, more), vertical: "center" });
  };
  const titles = titleLines(heading);
  const annex = inBoth(context, ({ translate }) => `${translate("table.annex")} ${annexNumber}`, " / ");
  line(0, annex, 14, { bold: true });
  titles.forEach((title, index) => {
    line(TITLE + index, title.toUpperCase(), 14, { bold: true });
    sheet.rows.set(TITLE + index, { height: 28 });
  });
  const attached = voicesOf(context).map(({ translate }) => translate("table.attachedTo"));
  [...attached.slice(0, titles.length), ...heading.headnote].forEach((text, index) => {
    const isName = index >= titles.length && index < 2 * titles.length;
    line(TITLE + titles.length + index, text, 13, isName ? { bold: true } : { italic: true });
  });
}
