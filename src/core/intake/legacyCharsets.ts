/** Plain vowels in the order of the tables below, and the five tones in the order grave, hook, tilde, acute, dot below. */
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** TCVN 5712:1993, table of .Vn fonts: a vowel's five toned forms, by vowel. */
const TCVN3_TONED: Readonly<Record<string, string>> = {
  a: "µ¶·¸¹",
  ă: "»¼½¾Æ",
  â: "ÇÈÉÊË",
  e: "ÌÎÏÐÑ",
  ê: "ÒÓÔÕÖ",
  i: "×ØÜÝÞ",
  o: "ßáâãä",
  ô: "åæçèé",
  ơ: "êëìíî",
  u: "ïñòóô",
  ư: "õö÷øù",
  y: "úûüýþ",
};

const TCVN3_PLAIN: readonly (readonly [string, string])[] = [
  ["ă", "¨"],
  ["â", "©"],
  ["ê", "ª"],
  ["ô", "«"],
  ["ơ", "¬"],
  ["ư", "\u00AD"],
  ["đ", "®"],
  ["Ă", "¡"],
  ["Â", "¢"],
  ["Ê", "£"],
  ["Ô", "¤"],
  ["Ơ", "¥"],
  ["Ư", "¦"],
  ["Đ", "§"],
];

/** VNI: marks written as letters behind the vowel, in the order of TONES. */
const VNI_TONES = "øûõùï";
const VNI_CIRCUMFLEX = { plain: "â", toned: "àåãáä" };
const VNI_BREVE = { plain: "ê", toned: "èúüéë" };
const VNI_OTHERS: readonly (readonly [string, string])[] = [
  ["ơ", "ô"],
  ["ư", "ö"],
  ["đ", "ñ"],
  ["ì", "ì"],
  ["ỉ", "æ"],
  ["ĩ", "ó"],
  ["í", "í"],
  ["ị", "ò"],
  ["ỵ", "î"],
];

const toned = (vowel: string, index: number): string => (vowel + (TONES[index] ?? "")).normalize("NFC");

/** What each character of TCVN3 stands for. */
export function tcvn3Table(): ReadonlyMap<string, string> {
  const table = new Map(TCVN3_PLAIN.map(([letter, code]) => [code, letter]));
  for (const [vowel, codes] of Object.entries(TCVN3_TONED)) {
    Array.from(codes).forEach((code, index) => table.set(code, toned(vowel, index)));
  }
  return table;
}

/** What each character, or vowel with its mark, of VNI stands for; small and capital. */
export function vniTable(): ReadonlyMap<string, string> {
  const pairs: [string, string][] = VNI_OTHERS.map(([letter, code]) => [code, letter]);
  const marks = (base: string, vowel: string, codes: string): void => {
    Array.from(codes).forEach((code, index) => pairs.push([base + code, toned(vowel, index)]));
  };
  for (const vowel of "aeouy") marks(vowel, vowel, VNI_TONES);
  marks("ô", "ơ", VNI_TONES);
  marks("ö", "ư", VNI_TONES);
  for (const [base, vowel] of [
    ["a", "â"],
    ["e", "ê"],
    ["o", "ô"],
  ] as const) {
    pairs.push([base + VNI_CIRCUMFLEX.plain, vowel]);
    marks(base, vowel, VNI_CIRCUMFLEX.toned);
  }
  pairs.push([`a${VNI_BREVE.plain}`, "ă"]);
  marks("a", "ă", VNI_BREVE.toned);
  return new Map(pairs.flatMap(([code, letter]) => caseForms(code).map((form) => [form, recase(letter, form)])));
}

/** VNI capitals: AÙ, and Aù as some programs write it. */
const caseForms = (code: string): readonly string[] => [
  ...new Set([code, code.toUpperCase(), code.charAt(0).toUpperCase() + code.slice(1)]),
];

const recase = (letter: string, form: string): string =>
  form.charAt(0) === form.charAt(0).toLowerCase() ? letter : letter.toUpperCase();

/** VIQR: marks of vowels and tones as ASCII behind the vowel. */
export const VIQR_VOWELS: Readonly<Record<string, string>> = {
  "a(": "ă",
  "a^": "â",
  "e^": "ê",
  "o^": "ô",
  "o+": "ơ",
  "u+": "ư",
};
export const VIQR_TONES: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  "'": "\u0301",
  ".": "\u0323",
};
