import type { Language } from "../text/Labels";
import { fontNameFor, fontNameOf, LAO_FONT } from "./styles";

/** Marks above and below letters, and zero-width characters, take no room of their own. */
const NO_WIDTH = /[\u0300-\u036F\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECD\u200B-\u200D\uFEFF]/g;
const NARROW = /[.,:;'!|\-ijltfrI ]/g;
const SMALL = /(?![ijltfr])\p{Ll}/gu;
const CAPITAL = /(?!I)\p{Lu}/gu;
const LAO = /[\u0E80-\u0EFF]/g;
/**
 * Characters of a column, which are digits of Calibri 11 (7 pixels), that a digit takes per point of its size: half an em in Times New Roman, 0.54
 * in Leelawadee UI.
 */
const DIGIT = { latin: 0.0952, lao: 0.1027 };
/** The indent of a figure and the space a cell leaves at both sides. */
const PADDING = 2.5;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * About how wide a text is, in characters of the default font: against a digit, points and strokes are half as wide, capitals a third wider, Lao
 * letters a quarter.
 * @param font which the text is set in; Lao where it holds a Lao letter.
 */
export function textWidth(text: string, size: number, bold = false, font = fontNameFor(text)): number {
  const visible = text.replace(NO_WIDTH, "");
  // In Leelawadee UI, as in other fonts without serifs, small letters are as wide as digits.
  const small = font === LAO_FONT ? 0.04 : -0.08;
  const units =
    visible.length -
    0.45 * count(visible, NARROW) +
    small * count(visible, SMALL) +
    0.35 * count(visible, CAPITAL) +
    0.25 * count(visible, LAO);
  return units * size * (font === LAO_FONT ? DIGIT.lao : DIGIT.latin) * (bold ? 1.08 : 1);
}

/** The column width that shows a figure of that text with room at both sides; too narrow a column shows ####. */
export const figureColumnWidth = (texts: readonly string[], bold: boolean, least: number, language: Language): number =>
  Math.ceil(Math.max(least, ...texts.map((text) => textWidth(text, 12, bold, fontNameOf(language)) + PADDING)));

/** The widest of the lines a text itself is broken into. */
export const widestLine = (text: string, size: number): number =>
  Math.max(...text.split("\n").map((line) => textWidth(line, size)));

/** The widest part of a heading that no program breaks: a word, and in Lao, which has no spaces, a whole phrase. */
export const widestWord = (text: string, size: number): number =>
  Math.max(...text.split(/\s+/).map((word) => textWidth(word, size, true)));

/** How many lines a text takes in a column, words kept whole. A cell has one font: beside Lao, other letters are set in its font, too. */
export function lineCount(text: string, size: number, width: number, bold = false): number {
  const widthOf = (word: string): number => textWidth(word, size, bold, fontNameFor(text));
  return text.split("\n").reduce((sum, line) => sum + wrappedLines(line, width, widthOf), 0);
}

function wrappedLines(text: string, width: number, widthOf: (word: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ \u200B])/)) {
    const wide = widthOf(word);
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
