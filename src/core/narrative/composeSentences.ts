import { LANGUAGES, type Language } from "../text/Labels";
import type { TableContext } from "../tables/TableContext";
import { comparisonSentences } from "./comparisonSentence";
import type { Precision } from "./Precision";
import { resultsSentences } from "./resultsSentences";
import type { Sentence } from "./Sentence";
import { seizureSentence } from "./seizureSentence";
import { sidesSentences } from "./sidesSentences";
import { topicSentences } from "./topicSentences";
import { unitsSentences } from "./unitsSentences";
import { yearsSentence } from "./yearsSentence";

/**
 * The sentences of a report in one language, in their order: results by zone, comparison, sides, units, years, the largest seizures, then the
 * other sheets of the form with their lists.
 */
export function composeSentences(context: TableContext, precision: Precision): readonly Sentence[] {
  const own = { ...context, precision };
  const results = resultsSentences(own);
  return [
    ...results,
    ...comparisonSentences(own),
    ...sidesSentences(own, results),
    ...unitsSentences(own),
    ...yearsSentence(own),
    ...seizureSentence(own),
    ...topicSentences(own),
  ].filter(({ text }) => text !== "");
}

/** The same in all languages. */
export const sentencesInAllLanguages = (
  contextIn: (language: Language) => TableContext,
  precision: Precision,
): readonly Sentence[] => LANGUAGES.flatMap((language) => composeSentences(contextIn(language), precision));
