import { modernTones } from "./tonePlacement";

/** Lao am in two characters, with or without a tone mark between them. */
const LAO_AM = /\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g;

/**
 * The form in which words are compared: NFC, lower case, one place for Vietnamese tone marks, one spelling for the Lao vowel am and
 * for the digraphs with ho sung. Unlike names, words keep their tones: gần and gân are two.
 */
export const foldWord = (text: string): string =>
  modernTones(text.normalize("NFC").toLowerCase())
    .replace(LAO_AM, "$1\u0EB3")
    .replaceAll("\u0EAB\u0EBC", "\u0EAB\u0EA5")
    .replaceAll("\u0EDC", "\u0EAB\u0E99")
    .replaceAll("\u0EDD", "\u0EAB\u0EA1");
