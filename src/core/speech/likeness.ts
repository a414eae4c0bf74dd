/** A character that goes on with a word. */
const LETTER = /[\p{L}\p{M}]/u;
const LAO = /[\u0E80-\u0EFF]/;

/**
 * How many characters of a name a text has: the longest run of its leading whole words anywhere in the text. "truy nã bắt" is found in "đối
 * tượng truy nã nguy hiểm" by "truy nã". Lao names, written without spaces, are found whole or not at all.
 */
export function likeness(name: string, text: string): number {
  for (let part = name; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf(" ")))) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (isWhole(part, text, at)) return part.length;
    }
  }
  return 0;
}

/** Whether a part of a text stands there as whole words. */
export function isWhole(part: string, text: string, at: number): boolean {
  if (LAO.test(part)) return true;
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + part.length));
}
