import type { Zone } from "../dataset/Programme";
import { foldWord } from "../intake/foldWord";
import { labelIn, type Language, textsOf } from "../text/Labels";
import type { SentenceContext } from "./SentenceContext";

/** Words with which the name of a zone is a place by itself: "Across the border, 977 cases". */
const ITSELF: Readonly<Record<Language, RegExp>> = {
  en: /^(?:across|along|at|beyond|in|inside|near|on|outside|throughout|within) |^(?:abroad|elsewhere|inland|nationwide)$/i,
  vi: /^(?:tại|ở|trên|trong|phía|bên) /i,
  lo: /^(?:ຢູ່|ຝ່າຍ)/,
};
/**
 * First words of names that are no names of their own: they have a small letter within a sentence. In English every other word is taken for a name;
 * a small one would be wrong more often than a capital ("In Q territory").
 */
const COMMON: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    "^(?:the|all|both|other|two|three|four|five|six|seven|eight|nine|ten|areas?|zones?|provinces?|districts?|communes?|villages?|towns?|cities|regions?|" +
      "borders?|checkpoints?|roads?|rivers?|inland|inner|outer|coastal|mountain|mountainous|remote|rural|urban|central|northern|southern|eastern|western)(?: |$)",
    "i",
  ),
  vi: /^(?:các|những|tỉnh|thành phố|huyện|xã|phường|địa bàn|khu vực|vùng|tuyến|biên giới|toàn|phía|bên|bản|hai|ba|bốn) /i,
  lo: /^$/,
};

/** Where the figures of a zone are from, as a sentence begins: "Tại địa bàn ngoại biên", "On the Lao side", "Phía Lào". */
export function placeInWords(zone: Zone, context: SentenceContext): string {
  const { language, translate } = context;
  const name = withinSentence(labelIn(zone.inSentence ?? zone.labels, language), context);
  if (ITSELF[language].test(name)) return name.charAt(0).toUpperCase() + name.slice(1);
  return translate(language === "en" && / side$/.test(name) ? "narrative.side" : "narrative.in", { zone: name });
}

/** Names of sides, which do what the sentence says: "Phía Lào đã phát hiện ..." */
const SIDE: Readonly<Record<Language, RegExp>> = { en: /^$/, vi: /^(?:phía|bên) /i, lo: /^ຝ່າຍ/ };

/** Where or by whom, as the rest of a sentence follows it: a place has a pause behind it. */
export const asSubject = (place: string, { language }: Pick<SentenceContext, "language">): string =>
  SIDE[language].test(place) ? place : `${place},`;

/** "Province P", "District 5": a name with the word for what it is. */
const isNumbered = (name: string): boolean => /^\p{L}+ (?:\p{Lu}|\d)\S*$/u.test(name);

/** A name with a small letter, but for that of a province and one that goes on with capitals. */
function withinSentence(name: string, { catalogue, language }: SentenceContext): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  if (COMMON[language].test(name)) return language === "en" && isNumbered(name) ? name : small;
  if (language === "en") return ITSELF.en.test(name) ? small : name;
  const isCapital = /^\p{Lu}\S*[ -]\p{Lu}|^\p{Lu}\p{Lu}/u.test(name);
  const folded = foldWord(name);
  const isProvince = [...catalogue.provinces.values()].some(({ names }) =>
    names.some(({ labels }) => textsOf(labels).some((label) => folded.startsWith(foldWord(label)))),
  );
  return isCapital || isProvince ? name : small;
}
