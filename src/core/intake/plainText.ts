/** A cell's text made readable for the parsers. The original is kept by the caller. */
export interface PlainText {
  /** NFC, ASCII digits, single spaces, "-" for every dash, ";" for a line break; case and letters as typed. */
  readonly text: string;
  /** Whether digits of another script or full-width characters were replaced. */
  readonly foreignDigits: boolean;
}

/** Zero-width characters, byte-order mark, soft hyphen and marks of writing direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** First digits of the Lao, Thai and Khmer blocks. */
const ZEROS = [0x0ed0, 0x0e50, 0x17e0];
const FOREIGN_DIGIT = /[\u0ED0-\u0ED9\u0E50-\u0E59\u17E0-\u17E9]/g;
/**
 * Characters whose compatibility form is meant: full-width ones and square units such as U+338F (kg). Other characters keep
 * their form: NFKC of a whole text would break Lao and make 10² of three digits.
 */
const COMPATIBLE = /[\uFF00-\uFFEF\u3380-\u33DF]/g;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;

/** Drops what is not seen, and gives digits, dashes and spaces one form each. */
export function plainText(raw: string): PlainText {
  const visible = raw.normalize("NFC").replace(INVISIBLE, "");
  const folded = visible
    .replace(COMPATIBLE, (character) => character.normalize("NFKC"))
    .replace(FOREIGN_DIGIT, asciiDigit);
  const text = folded
    .replace(DASH, "-")
    .trim()
    .replace(/^['’]+\s*/, "")
    .replace(/\s*[\t\n\r\v\f\u2028\u2029]\s*/g, " ; ")
    .replace(/\s+/g, " ");
  return { text, foreignDigits: folded !== visible };
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
  return String(code - zero);
}
