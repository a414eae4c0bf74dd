/** A cell holds 32 767 characters; longer texts are cut well below that. */
const CHUNK = 8_000;
/** As long as a piece may be at most. */
export const LONGEST_CHUNK = 32_000;

/**
 * Cuts a long text into pieces a cell can hold; joined, they are the text again. No character of two code units is split, and no piece
 * begins or ends with a space, where programs trim.
 */
export function chunks(text: string, size = CHUNK): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + size);
    while (end < text.length && /[\s\uDC00-\uDFFF]/.test(text.slice(end - 1, end + 1))) end--;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
