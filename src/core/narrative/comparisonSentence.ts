import { periodLabel } from "../tables/TableContext";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { formatNumber } from "../text/formatNumber";
import { SEPARATORS } from "../text/separators";
import { qualifierWord } from "../text/qualifierWord";
import type { Figure } from "./Figure";
import { FigureMarks } from "./FigureMarks";
import { NBSP } from "./figureInWords";
import { figureOf } from "./figureOf";
import { nameOf } from "./nounPhrase";
import { wordFigure } from "./phrase";
import type { Sentence } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";

/** How the programme's figures changed since the last period; only those that can be compared are named. */
export function comparisonSentence(context: SentenceContext): readonly Sentence[] {
  const { dataset, indicators, language, translate } = context;
  if (!dataset.previousPeriod) return [];
  const marks = new FigureMarks();
  const items = indicators.flatMap((indicator) => change(indicator, context, marks));
  if (items.length === 0) return [];
  const period = periodLabel(dataset.previousPeriod);
  const text = translate("narrative.change", { period, items: items.join(", ") });
  return [{ language, topic: "comparison", ...marks.finish(text) }];
}

function change(indicator: IndicatorRecord, context: SentenceContext, marks: FigureMarks): readonly string[] {
  const { dataset, catalogue, translate } = context;
  const of = (measure: Figure["ref"]["measure"]): Figure | undefined =>
    figureOf(dataset, catalogue, { indicator: indicator.id, period: "now", measure });
  const difference = of("difference");
  if (!difference?.number) return [];
  const { value, qualifier, decimals } = difference.number;
  const name = nameOf(indicator, context);
  if (value === 0) return qualifier === "exact" ? [translate("narrative.change.same", { name })] : [];
  const size = { kind: "number", value: Math.abs(value), unit: indicator.unit, qualifier, decimals } as const;
  const { n, unit } = wordFigure(difference, size, indicator, context, marks);
  const main = translate(`narrative.change.${value > 0 ? "up" : "down"}`, { name, n, unit }).replace(
    `${n} `,
    `${n}${NBSP}`,
  );
  return [main + share(of("times"), of("percent"), context, marks)];
}

function share(
  times: Figure | undefined,
  percent: Figure | undefined,
  context: SentenceContext,
  marks: FigureMarks,
): string {
  const { translate } = context;
  if (times) return translate("narrative.change.times", { x: wordShare(times, context, marks) });
  return percent ? translate("narrative.change.share", { p: wordShare(percent, context, marks) }) : "";
}

/** A computed share with one decimal, as the table has it. */
function wordShare(figure: Figure, { language, catalogue }: SentenceContext, marks: FigureMarks): string {
  const { value = 0, qualifier = "exact" } = figure.number ?? {};
  const word = qualifierWord(qualifier, undefined, catalogue.vocabularies[language]);
  const number = formatNumber(Math.abs(value), 1, SEPARATORS[language]);
  return marks.put(word === "" ? number : `${word}${NBSP}${number}`, figure);
}
