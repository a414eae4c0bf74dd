import type { Language } from "../text/Labels";
import { SEPARATORS, type Separators } from "../text/separators";

const LAO = /[\u0E80-\u0EFF]/;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** Words no Vietnamese line without its letters has: "Heroin: 390 kg" is in either language. */
const ENGLISH =
  /\b(?:and|of|the|with|were|was|from|by|over|nearly|more|cases|suspects|persons|seized|seizures|arrested|compared|rose|fell|year)\b/gi;
/** A Vietnamese word that is no name: one without a capital. */
const WORD = /(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * How numbers are written at each place of a text. A line says it by its own words, since a draft for a meeting may hold two languages;
 * a line that doesn't is read as the rest of the text. Names say nothing: "Điện Biên seized 260.952 kg" is English.
 */
export function separatorsOf(text: string): (place: number) => Separators {
  const all = languageOf(text) ?? (VIETNAMESE.test(text.normalize("NFC")) ? "vi" : "en");
  const ends: { readonly end: number; readonly language: Language }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    ends.push({ end: index + line.length, language: languageOf(line) ?? all });
  }
  return (place) => SEPARATORS[ends.find(({ end }) => place < end)?.language ?? all];
}

/** Lao by its script, Vietnamese by its letters, English by its words; a name or a village (bản A) of the other one makes no difference. */
function languageOf(text: string): Language | undefined {
  if (LAO.test(text)) return "lo";
  const english = text.match(ENGLISH)?.length ?? 0;
  const vietnamese = (text.normalize("NFC").match(WORD) ?? []).filter((word) => VIETNAMESE.test(word)).length;
  if (english > 0 && english >= vietnamese) return "en";
  return vietnamese > 0 ? "vi" : undefined;
}
