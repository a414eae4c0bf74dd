import type { Figure } from "./Figure";
import type { TracedFigure } from "./Sentence";

/** Two characters no text holds; between them stands the number of a figure while its sentence is put together. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARK = /\uE000(\d+)\uE001/g;

/**
 * The figures of a sentence under construction. Messages are filled with marks instead of figures, in whatever order their language
 * has them; at the end every mark gives way to its words, whose place is then known.
 */
export class FigureMarks {
  private readonly marked: { readonly words: string; readonly figure: Figure }[] = [];

  /** The mark for a figure said in these words. */
  put(words: string, figure: Figure): string {
    this.marked.push({ words, figure });
    return `${OPEN}${String(this.marked.length - 1)}${CLOSE}`;
  }

  /** The finished text and where each figure stands in it. */
  finish(text: string): { readonly text: string; readonly figures: readonly TracedFigure[] } {
    const figures: TracedFigure[] = [];
    let finished = "";
    let from = 0;
    for (const match of text.matchAll(MARK)) {
      finished += text.slice(from, match.index);
      from = match.index + match[0].length;
      const one = this.marked[Number(match[1])];
      if (!one) continue;
      figures.push({ start: finished.length, end: finished.length + one.words.length, figure: one.figure });
      finished += one.words;
    }
    return { text: finished + text.slice(from), figures };
  }
}
