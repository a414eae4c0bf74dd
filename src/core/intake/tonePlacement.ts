/** The second vowel of an open oa, oe or uy with the tone mark of the older style on it. */
const OLD_OA = /([oO])([àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ])(?!\p{L})/gu;
/** Not after q, where u belongs to the consonant: quý. */
const OLD_UY = /(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/**
 * Vietnamese with tone marks in the newer place: Hoá becomes Hóa, tuý becomes túy. The text must be NFC. Closed syllables (hoán)
 * have one spelling only and stay.
 */
export const modernTones = (text: string): string => text.replace(OLD_OA, moveTone).replace(OLD_UY, moveTone);

function moveTone(_match: string, first: string, second: string): string {
  const [vowel = "", tone = ""] = second.normalize("NFD");
  return (first + tone).normalize("NFC") + vowel;
}
