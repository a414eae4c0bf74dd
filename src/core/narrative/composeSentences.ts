import { LANGUAGES, type Language } from "../text/Labels";
import type { TableContext } from "../tables/TableContext";
import { comparisonSentence } from "./comparisonSentence";
import type { Precision } from "./Precision";
import { resultsSentences } from "./resultsSentences";
import type { Sentence } from "./Sentence";
import { topicSentences } from "./topicSentences";

/** The sentences of a report in one language, in their order: results by zone, comparison, then the other sheets of the form. */
export function composeSentences(context: TableContext, precision: Precision): readonly Sentence[] {
  const own = { ...context, precision };
  return [...resultsSentences(own), ...comparisonSentence(own), ...topicSentences(own)].filter(
    ({ text }) => text !== "",
  );
}

/** The same in all languages. */
export const sentencesInAllLanguages = (
  contextIn: (language: Language) => TableContext,
  precision: Precision,
): readonly Sentence[] => LANGUAGES.flatMap((language) => composeSentences(contextIn(language), precision));
