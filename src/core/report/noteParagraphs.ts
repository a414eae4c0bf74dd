import type { ReportTable } from "./Report";

/**
 * Notes of two languages behind each other, a paragraph a language: they take half the room that lines of their own do.
 * @param most of each language.
 */
export function noteParagraphs(
  { notes, secondNotes = notes.length }: Pick<ReportTable, "notes" | "secondNotes">,
  most = Infinity,
): readonly string[] {
  return [notes.slice(0, secondNotes), notes.slice(secondNotes)]
    .filter((own) => own.length > 0)
    .map((own) => own.slice(0, most).map(asSentence).join(" "));
}

const asSentence = (note: string): string => (/[.!?:;…]$/.test(note) ? note : `${note}.`);
