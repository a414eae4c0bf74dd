import { encodingOfFont, isCapitalFont, type LegacyEncoding } from "./legacyFonts";
import { tcvn3Table, VIQR_TONES, VIQR_VOWELS, vniTable } from "./legacyCharsets";
import { isVietnameseSyllable } from "./vietnameseSyllable";

const TCVN3 = tcvn3Table();
const VNI = vniTable();

const VIQR_LETTER = /([aeou])([(^+])([`?~'.])?|([aeiouy])([`?~'])|([aeiouy])(\.)(?=\p{L})|(d)d/giu;

/**
 * The legacy encoding a text seems to be in: that of its font, else the one under which every word it changes becomes a Vietnamese
 * syllable, where they are none as they stand. Undefined for Unicode text, Lao text and plain ASCII.
 */
export function legacyEncoding(text: string, font?: string): LegacyEncoding | undefined {
  const byFont = font === undefined ? undefined : encodingOfFont(font);
  if (byFont) return convertLegacy(text, byFont) === text ? undefined : byFont;
  return (["tcvn3", "vni", "viqr"] as const).find((encoding) => becomesVietnamese(text, encoding));
}

function becomesVietnamese(text: string, encoding: LegacyEncoding): boolean {
  // Words as they stand in print, with any signs their letters may be written by.
  const words = text.split(/[\s\d,;:/"]+/).filter((word) => word !== "");
  const changed = words.filter((word) => convertLegacy(word, encoding) !== word);
  if (changed.length === 0 || changed.every((word) => !INNER_CAPITAL.test(word) && isVietnamese(word))) return false;
  return changed.every((word) => isVietnamese(convertLegacy(word, encoding)));
}

/** Capitals after small letters: tÊn, which is TCVN3 for tấn, would be tên otherwise. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Syllables joined by hyphens count as one word; punctuation around it is left out. */
const isVietnamese = (word: string): boolean =>
  word
    .replace(/^[('"]+|[)'".!?]+$/g, "")
    .split("-")
    .every((syllable) => isVietnameseSyllable(syllable));

/** A text in Unicode. @param font a TCVN3 font for capitals (name ending in H) makes capitals of all letters. */
export function convertLegacy(text: string, encoding: LegacyEncoding, font = ""): string {
  const raw = text.normalize("NFC");
  if (encoding === "tcvn3") {
    const converted = raw.replace(/\P{ASCII}/gu, (character) => TCVN3.get(character) ?? character);
    return isCapitalFont(font) ? converted.toUpperCase() : converted;
  }
  return encoding === "vni" ? convertVni(raw) : convertViqr(raw);
}

function convertVni(text: string): string {
  let converted = "";
  for (let at = 0; at < text.length; at++) {
    const pair = VNI.get(text.slice(at, at + 2));
    converted += pair ?? VNI.get(text.charAt(at)) ?? text.charAt(at);
    if (pair !== undefined) at++;
  }
  return converted;
}

function convertViqr(text: string): string {
  return text.replace(VIQR_LETTER, (...match: (string | undefined)[]) => {
    const [, shaped, shape, tone, vowel, mark, dotted, , d] = match;
    if (d !== undefined) return d === "d" ? "đ" : "Đ";
    const plain = shaped ?? vowel ?? dotted ?? "";
    const small = shape === undefined ? plain.toLowerCase() : VIQR_VOWELS[plain.toLowerCase() + shape];
    if (small === undefined) return match[0] ?? "";
    const toneMark = VIQR_TONES[tone ?? mark ?? (dotted === undefined ? "" : ".")] ?? "";
    const letter = (small + toneMark).normalize("NFC");
    return plain === plain.toLowerCase() ? letter : letter.toUpperCase();
  });
}
