/** Lao tone marks may stand between the two halves of the vowel am. */
const LAO_AM = /\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g;

/**
 * The form in which names are compared. NFC, lower case; Vietnamese tone and vowel marks dropped and đ made d (so the old and the
 * new place of a tone mark fold alike); Lao am, ho-sung digraphs and ligatures made one spelling; whatever is no letter, mark or
 * digit dropped (spaces, hyphens, points, zero-width characters). NFKC is never used: it breaks Lao.
 */
export function foldName(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[đð]/g, "d")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .replace(LAO_AM, "$1\u0EB3")
    .replaceAll("\u0EAB\u0EBC", "\u0EAB\u0EA5")
    .replaceAll("\u0EDC", "\u0EAB\u0E99")
    .replaceAll("\u0EDD", "\u0EAB\u0EA1");
}
