import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { periodLabel } from "../tables/TableContext";
import { changeInWords } from "./changeInWords";
import { FigureMarks } from "./FigureMarks";
import { otherResults } from "./resultsSentences";
import type { Sentence, SentenceTopic } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";

/** How the results changed since the last period: the programme's figures, then the others that somebody states. */
export const comparisonSentences = (context: SentenceContext): readonly Sentence[] => [
  ...comparisonOf("comparison", context.indicators, context),
  ...comparisonOf("comparison", otherResults(context), context),
];

/** How some figures changed since the last period; only those that can be compared are named. */
export function comparisonOf(
  topic: SentenceTopic,
  indicators: readonly IndicatorRecord[],
  context: SentenceContext,
): readonly Sentence[] {
  const { dataset, language, translate } = context;
  if (!dataset.previousPeriod) return [];
  const marks = new FigureMarks();
  const items = indicators.flatMap((indicator) => changeInWords(indicator, context, marks));
  if (items.length === 0) return [];
  const period = periodLabel(dataset.previousPeriod);
  const text = translate("narrative.change", { period, items: items.join(", ") });
  return [{ language, topic, ...marks.finish(text) }];
}
