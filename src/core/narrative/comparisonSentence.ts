import type { Party } from "../dataset/Programme";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { periodLabel } from "../tables/TableContext";
import { changeInWords } from "./changeInWords";
import { FigureMarks } from "./FigureMarks";
import { ofSide, otherResults, resultsSide } from "./resultsSentences";
import type { Sentence, SentenceTopic } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";

/** How the results changed since the last period: the programme's figures, then the others that somebody states. */
export function comparisonSentences(context: SentenceContext): readonly Sentence[] {
  const side = resultsSide(context);
  return [context.indicators, otherResults(context)].flatMap((some) => comparisonOf("comparison", some, context, side));
}

/**
 * How some figures changed since the last period; only those that can be compared are named.
 * @param side whose figures, where they are not of all together.
 */
export function comparisonOf(
  topic: SentenceTopic,
  indicators: readonly IndicatorRecord[],
  context: SentenceContext,
  side?: Party,
): readonly Sentence[] {
  const { dataset, language, translate } = context;
  if (!dataset.previousPeriod) return [];
  const marks = new FigureMarks();
  const items = indicators.flatMap((indicator) => changeInWords(indicator, context, marks, side && { party: side.id }));
  if (items.length === 0) return [];
  const period = periodLabel(dataset.previousPeriod) + (side ? `; ${ofSide(side, context)}` : "");
  const text = translate("narrative.change", { period, items: items.join(", ") });
  return [{ language, topic, ...marks.finish(text) }];
}
