import { noteParagraphs } from "../../core/report/noteParagraphs";
import type { Report, ReportTable } from "../../core/report/Report";

/** Inches at the foot of a slide that notes may take; more are for the speaker. */
const MOST_NOTES = 1.05;

/** Whose figures, of when: on one line, in two languages on one each, where each says as much. */
export function headnoteLines(headnote: readonly string[], inTwo: boolean): readonly string[] {
  const joined = (lines: readonly string[]): string => lines.join(" · ");
  if (!inTwo || headnote.length % 2 > 0) return headnote.length > 0 ? [joined(headnote)] : [];
  return [0, 1].map((language) => joined(headnote.filter((_, index) => index % 2 === language)));
}

/**
 * The notes of a table or chart that stand on its slide: all that have room in letters a room can read, a paragraph a language. Where some have not, those
 * that do, as many of each language, and where the others are.
 */
export function shownNotes(
  table: Pick<ReportTable, "notes" | "secondNotes">,
  { moreNotes }: Pick<Report, "moreNotes">,
  heightOf: (text: string) => number,
): string {
  const { notes } = table;
  const whole = noteParagraphs(table).join("\n");
  for (let count = notes.length; count > 0; count--) {
    const shown = noteParagraphs(table, count);
    const isAll = shown.join("\n") === whole;
    const text = [...shown, ...(isAll ? [] : [moreNotes])].join("\n");
    if (heightOf(text) <= MOST_NOTES) return text;
  }
  return notes.length > 0 ? moreNotes : "";
}
