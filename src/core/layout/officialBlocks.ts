import { type Office, SIGNATORIES } from "../dataset/Programme";
import { labelIn, type Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import type { Sheet } from "../workbook/Sheet";
import { fontFor } from "./styles";
import { writeWhole } from "./writeWhole";

/**
 * The heading of an administrative document over the columns from `first` to `last` of a sheet. Vietnamese (Decree 30/2020): agency left,
 * national title right; Lao: both lines of the national title centred over the page, agency left below. Three rows. Columns too narrow for a
 * line get wider, so they have their widths before.
 */
export function writeOfficialHeading(
  sheet: Sheet,
  row: number,
  last: number,
  office: Office,
  language: Language,
  translate: Translate,
  first = 0,
): void {
  const superior = labelIn(office.superior, language).toUpperCase();
  const name = labelIn(office.name, language).toUpperCase();
  const state = translate("official.state");
  const motto = translate("official.motto");
  if (language === "lo") {
    writeWhole(sheet, row, first, last, state, { font: fontFor(state, 13, { bold: true }) });
    writeWhole(sheet, row + 1, first, last, motto, { font: fontFor(motto, 13, { bold: true }) });
    sheet.put(row + 2, first, name, { font: fontFor(name, 12, { bold: true }), horizontal: "left" });
    return;
  }
  const middle = Math.max(first + 1, Math.floor((first + last - 1) / 2));
  writeWhole(sheet, row, first, middle, superior, { font: fontFor(superior, 12) });
  writeWhole(sheet, row + 1, first, middle, name, { font: fontFor(name, 12, { bold: true }) });
  writeWhole(sheet, row, middle + 1, last, state, { font: fontFor(state, 12, { bold: true }) });
  writeWhole(sheet, row + 1, middle + 1, last, motto, { font: fontFor(motto, 13, { bold: true, underline: true }) });
}

/** The national titles of the two sides beside each other, the leading language's left. Two rows, each line with room as above. */
export function writeBothHeadings(
  sheet: Sheet,
  row: number,
  last: number,
  languages: readonly [Translate, Translate],
): void {
  const middle = Math.max(1, Math.floor((last - 1) / 2));
  languages.forEach((translate, index) => {
    const [from, to] = index === 0 ? [0, middle] : [middle + 1, last];
    const [state, motto] = [translate("official.state"), translate("official.motto")];
    writeWhole(sheet, row, from, to, state, { font: fontFor(state, 11, { bold: true }) });
    writeWhole(sheet, row + 1, from, to, motto, { font: fontFor(motto, 11, { bold: true, underline: true }) });
  });
}

/** A language of a document with its messages. */
interface Voice {
  readonly language: Language;
  readonly translate: Translate;
}

/** The title over a signature, in capitals like the heading: the office's own in that language, else the usual one. */
export const signatureTitle = (
  who: (typeof SIGNATORIES)[number],
  office: Office,
  { language, translate }: Voice,
): string => (office[who]?.[language] ?? translate(`official.${who}`)).toUpperCase();

/** Room for a signature and the name below it. */
const SIGNATURE_ROWS = 3;

/**
 * Who drew the table up (left) and who answers for it (right), with the date line above, in each language of the document. Columns too
 * narrow for a line get wider. Returns the last row kept for them.
 */
export function writeSignatures(
  sheet: Sheet,
  row: number,
  first: number,
  last: number,
  office: Office,
  voices: readonly Voice[],
): number {
  const middle = Math.floor((first + last) / 2);
  voices.forEach(({ translate }, index) => {
    const date = translate("official.dateLine");
    writeWhole(sheet, row + index, middle + 1, last, date, { font: fontFor(date, 13, { italic: true }) });
  });
  const top = row + voices.length;
  const heights = SIGNATORIES.map((who, side) => {
    const lines = voices.flatMap((voice) => signatureTitle(who, office, voice).split("\n"));
    const [from, to] = side === 0 ? [first, middle] : [middle + 1, last];
    lines.forEach((text, line) => {
      writeWhole(sheet, top + line, from, to, text, { font: fontFor(text, 13, { bold: true }) });
    });
    return lines.length;
  });
  return top + Math.max(...heights) + SIGNATURE_ROWS;
}
