const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?";

/** Rimes by their vowels, with the final consonants or glides each takes. */
const RIMES = [
  "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?",
  "ă(?:c|m|n|ng|p|t)",
  "â(?:c|m|n|ng|p|t|u|y)",
  "e(?:c|m|n|ng|o|p|t)?",
  "ê(?:ch|m|n|nh|p|t|u)?",
  "i(?:a|ch|m|n|nh|p|t|u|ê(?:c|m|n|ng|p|t|u))?",
  "o(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|ă(?:c|m|n|ng|t)|e(?:n|o|t)?|c|i|m|n|ng|p|t|o(?:c|ng))?",
  "ô(?:c|i|m|n|ng|p|t)?",
  "ơ(?:i|m|n|p|t)?",
  "u(?:a|â(?:n|ng|t|y)|c|ê(?:ch|nh)?|i|m|n|ng|ô(?:c|i|m|n|ng|t)|ơ|p|t|y(?:a|ch|n|nh|t|u|ê(?:n|t))?)?",
  "ư(?:a|c|i|n|ng|ơ(?:c|i|m|n|ng|p|t|u)|t|u)?",
  "y(?:ê(?:m|n|ng|t|u))?",
].join("|");

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES})$`, "u");
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is spelled like one Vietnamese syllable with at most one tone mark; foreign words mostly are not. */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const toneless = apart.replace(TONE, "");
  return apart.length - toneless.length <= 1 && SYLLABLE.test(toneless.normalize("NFC"));
}
