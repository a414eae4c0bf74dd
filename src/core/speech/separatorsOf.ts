import type { Language } from "../text/Labels";
import { SEPARATORS, type Separators } from "../text/separators";

const LAO = /[\u0E80-\u0EFF]/;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** Words no Vietnamese line without its letters has: "Heroin: 390 kg" is in either language. */
const ENGLISH = /\b(?:and|of|the|with|were|was|from|over|nearly|cases|suspects|persons)\b/i;

/**
 * How numbers are written at each place of a text. A line says it by its own letters, since a draft for a meeting may hold two languages;
 * a line that doesn't is read as the rest of the text.
 */
export function separatorsOf(text: string): (place: number) => Separators {
  const all = languageOf(text) ?? "en";
  const ends: { readonly end: number; readonly language: Language }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    ends.push({ end: index + line.length, language: languageOf(line) ?? (ENGLISH.test(line) ? "en" : all) });
  }
  return (place) => SEPARATORS[ends.find(({ end }) => place < end)?.language ?? all];
}

/** Lao by its script, Vietnamese by its letters. */
function languageOf(text: string): Language | undefined {
  if (LAO.test(text)) return "lo";
  return VIETNAMESE.test(text.normalize("NFC")) ? "vi" : undefined;
}
