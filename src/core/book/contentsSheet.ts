import { centredStyle, fontFor, headingStyle, labelStyle } from "../layout/styles";
import { officialPage } from "../layout/page";
import { writeBothHeadings, writeOfficialHeading } from "../layout/officialBlocks";
import { lineCount } from "../layout/textWidth";
import { writeAcross } from "../layout/writeAcross";
import { BOOK_NAMES } from "../tables/dataSheet";
import { inBoth, saidInBoth } from "../tables/inBoth";
import type { LeftOut } from "../tables/StatTable";
import { headnote, scopeLine, type TableContext } from "../tables/TableContext";
import { parseSheetReference, quoteSheetName, sheetReference } from "../workbook/a1";
import type { CellStyle } from "../workbook/Cell";
import { cellRect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import type { SheetOutline } from "../workbook/Workbook";

export const CONTENTS_ID = "contents";
const TITLE = 4;
const LAST = 3;
const LINK = 2;
const WIDTHS = [12, 42, 26, 32] as const;
const LINE = 18;

/** A sheet of the book as the contents name it. */
export interface ContentsEntry {
  /** "I", "II"...; blank for what is no annex. */
  readonly annexNumber: string;
  readonly title: string;
  readonly sheet: string;
}

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly dataSheet: string;
  /** Of a signed copy. */
  readonly seal?: { readonly date: string; readonly code: string };
}

/** Where the code of a signed copy stands, on its contents as planned or as read. */
export function codeCellOf(
  sheet: Pick<SheetOutline, "names">,
): { readonly row: number; readonly column: number } | undefined {
  const name = sheet.names.find((each) => each.name.toLowerCase() === BOOK_NAMES.frozen);
  const rect = name && parseSheetReference(name.refersTo)?.rect;
  return rect && { row: rect.row + 1, column: rect.column };
}

/** Cover and contents: what book it is, a link to every sheet, what was not made and why, and of a signed copy its date and code. */
export function contentsSheet(
  name: string,
  context: TableContext,
  { dataSheet, entries, leftOut, seal }: Contents,
): Sheet {
  const { dataset, language, second, translate } = context;
  const { programme } = dataset;
  const sheet = new Sheet(name);
  WIDTHS.forEach((width, column) => sheet.columns.set(column, { width }));
  if (second) writeBothHeadings(sheet, 0, LAST, [translate, second.translate]);
  else writeOfficialHeading(sheet, 0, LAST, programme.office, language, translate);
  const across = (row: number, text: string, size: number, bold: boolean): void => {
    // A long name is one merged row: centring across columns does not wrap.
    sheet.merges.push({ row, column: 0, rows: 1, columns: LAST + 1 });
    sheet.put(row, 0, text, {
      font: fontFor(text, size, { bold }),
      horizontal: "center",
      vertical: "center",
      wrap: true,
    });
    sheet.rows.set(row, { height: 8 + (size + 6) * lineCount(text, size + 1, 108) });
  };
  let row = TITLE;
  across(row++, saidInBoth(context, "book.title").toUpperCase(), 16, true);
  headnote(context).forEach((_, index) => {
    const text = inBoth(context, (voice) => headnote(voice)[index] ?? "");
    across(row++, text, 13, index === 0);
  });
  const { framework } = programme;
  const agreed = framework && inBoth(context, ({ label }) => label(framework));
  if (agreed !== undefined) across(row++, agreed, 13, false);
  across(row++, inBoth(context, scopeLine), 12, false);
  if (seal) row = writeSeal(sheet, row, seal, context);
  row++;
  const contents = saidInBoth(context, "book.contents", " / ");
  writeAcross(sheet, row, 0, LAST, contents.toUpperCase(), { font: fontFor(contents, 13, { bold: true }) });
  row++;
  const titleRow = row++;
  const heads = ["table.annex", "book.head.title", "book.head.sheet", "book.head.note"].map((id) =>
    saidInBoth(context, id),
  );
  heads.forEach((head, column) => {
    sheet.put(titleRow, column, head, headingStyle(head));
  });
  sheet.rows.set(titleRow, { height: heightOf(heads, WIDTHS) });
  const line = (annexNumber: string, title: string, target: string | undefined, note: string): void => {
    sheet.put(row, 0, annexNumber === "" ? null : annexNumber, centredStyle(annexNumber));
    sheet.put(row, 1, title, labelStyle(title));
    if (target === undefined) sheet.put(row, LINK, null, labelStyle(""));
    else sheet.putFormula(row, LINK, linkFormula(target), target, linkStyle(target));
    sheet.put(row, LAST, note === "" ? null : note, labelStyle(note));
    sheet.rows.set(row++, { height: heightOf([title, target ?? "", note], WIDTHS.slice(1)) });
  };
  for (const entry of entries) line(entry.annexNumber, entry.title, entry.sheet, "");
  for (const { reason, title } of leftOut) {
    const why = inBoth(context, (voice) =>
      voice.translate("book.leftOut", { why: voice.translate(`book.leftOut.${reason}`) }),
    );
    line("", title, undefined, why);
  }
  sheet.names.push({ name: BOOK_NAMES.table(CONTENTS_ID), refersTo: sheetReference(name, cellRect(0, 0)) });
  sheet.names.push({ name: BOOK_NAMES.link, refersTo: sheetReference(dataSheet, cellRect(0, 0)) });
  sheet.showGridlines = false;
  sheet.page = {
    ...officialPage("portrait"),
    printArea: { row: 0, column: 0, rows: row, columns: LAST + 1 },
    titleRows: { first: titleRow, last: titleRow },
  };
  return sheet;
}

/** Of a row of texts in columns so wide, in points. */
const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  6 + LINE * Math.max(...texts.map((text, index) => lineCount(text, 12, (widths[index] ?? 0) - 3)));

const linkStyle = (text: string): CellStyle => {
  const { font, ...rest } = labelStyle(text);
  return { ...rest, font: { ...font, underline: true, color: "#0B4F9E" } };
};

/** Shows the sheet's name and goes there. */
function linkFormula(sheet: string): string {
  const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${text(`#${quoteSheetName(sheet)}!A1`)},${text(sheet)})`;
}

/** What tells a signed copy from another; its two cells bear a name, since the code can't be part of what it is made from. */
function writeSeal(
  sheet: Sheet,
  row: number,
  { code, date }: NonNullable<Contents["seal"]>,
  context: TableContext,
): number {
  for (const [index, [id, text]] of (
    [
      ["book.signed.date", date],
      ["book.signed.code", code],
    ] as const
  ).entries()) {
    const label = saidInBoth(context, id, " / ");
    sheet.put(row + index, 1, label, { font: fontFor(label, 12, { bold: true }), horizontal: "right" });
    sheet.put(row + index, LINK, text, { font: fontFor(text, 12, { bold: true }), numberFormat: "@" });
  }
  const refersTo = sheetReference(sheet.name, { row, column: LINK, rows: 2, columns: 1 });
  sheet.names.push({ name: BOOK_NAMES.frozen, refersTo });
  return row + 2;
}
