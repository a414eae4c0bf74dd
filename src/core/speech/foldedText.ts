import { foldWord } from "../intake/foldWord";
import { plainText } from "../intake/plainText";

/** A text in the form words are compared in, with the way back to the original. */
export interface FoldedText {
  readonly text: string;
  /** Where a place of the folded text lies in the original. */
  readonly originOf: (at: number) => number;
}

/** Runs that fold by themselves: spaces, line breaks, digits with their signs, one character of anything else, letters. */
const RUN = /[\r\n]+|[^\S\r\n]+|[\p{Nd}.,]+|[\p{L}\p{M}\u200B\u00AD]+|[^]/gu;

/** A name as it stands in a folded text. */
export const foldedName = (name: string): string => foldedText(name).text;

/** Folds running text piece by piece, so that every place of it can be found again. */
export function foldedText(raw: string): FoldedText {
  let text = "";
  const runs: { readonly at: number; readonly origin: number; readonly raw: string }[] = [];
  for (const match of raw.matchAll(RUN)) {
    const [run] = match;
    runs.push({ at: text.length, origin: match.index, raw: run });
    text += /^[\r\n]/.test(run) ? "\n" : /^\s/.test(run) ? " " : fold(run);
  }
  return {
    text,
    originOf: (at) => {
      let low = 0;
      for (let high = runs.length - 1; low < high;) {
        const middle = Math.ceil((low + high) / 2);
        if ((runs[middle]?.at ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      const run = runs[low];
      return run ? run.origin + rawLength(run.raw, at - run.at) : at;
    },
  };
}

const fold = (run: string): string => foldWord(plainText(run).text);

/** Characters of a run that fold to at least so many: folding may join or part letters. */
function rawLength(raw: string, length: number): number {
  if (length <= 0) return 0;
  if (fold(raw).length === raw.length) return Math.min(length, raw.length);
  for (let taken = 1; taken < raw.length; taken++) if (fold(raw.slice(0, taken)).length >= length) return taken;
  return raw.length;
}
