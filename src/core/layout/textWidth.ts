/** Marks above and below letters, and zero-width characters, take no room of their own. */
const NO_WIDTH = /[\u0300-\u036F\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECD\u200B-\u200D\uFEFF]/g;
const NARROW = /[.,:;'!|\-ijltfI1 ]/g;
const LAO = /[\u0E80-\u0EFF]/g;
/** Excel's column width counts digits of an 11 point font. */
const DEFAULT_SIZE = 11;
const PADDING = 2;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** About how wide a text is, in characters of the default font; Lao letters are wider, points and strokes narrower than digits. */
export function textWidth(text: string, size: number, bold = false): number {
  const visible = text.replace(NO_WIDTH, "");
  const units = visible.length - 0.4 * count(visible, NARROW) + 0.25 * count(visible, LAO);
  return units * (size / DEFAULT_SIZE) * (bold ? 1.08 : 1);
}

/** The column width that shows a figure of that text with room at both sides; too narrow a column shows ####. */
export const figureColumnWidth = (texts: readonly string[], bold: boolean, least: number): number =>
  Math.ceil(Math.max(least, ...texts.map((text) => textWidth(text, 12, bold) + PADDING)));

/** How many lines a text takes in a column, words kept whole. */
export function lineCount(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ \u200B])/)) {
    const wide = textWidth(word, size);
    if (used > 0 && used + wide > width) {
      lines++;
      used = 0;
    }
    used += wide;
    while (used > width) {
      lines++;
      used -= width;
    }
  }
  return lines;
}
