import { asSubject } from "./placeInWords";
import type { Party } from "../dataset/Programme";
import { seriesOfSides, seriesPeriods } from "../tables/seriesPeriods";
import { periodLabel } from "../tables/TableContext";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { type ChangeScope, changesInWords } from "./changeInWords";
import { singularOf } from "./english";
import { FigureMarks } from "./FigureMarks";
import { keptTogether } from "./figureInWords";
import { figureOf } from "./figureOf";
import { listOf } from "./listOf";
import { isCounted, nameOf } from "./nounPhrase";
import { refOfPeriod } from "./periodRefs";
import { wordStated } from "./phrase";
import { ofSide, paragraph, resultsSide } from "./resultsSentences";
import type { Sentence } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";
import { statedFigures } from "./statedFigures";
import { statedMean } from "./statedMean";

/**
 * The sum of the results over the periods anything is known of, their mean, and the change from the first to the last; of three periods or more. Of each
 * side where they report different ones.
 */
export function yearsSentence(context: SentenceContext): readonly Sentence[] {
  const alone = resultsSide(context);
  const sides = alone ? [] : seriesOfSides(context.dataset);
  return sides.length > 0 ? sides.flatMap((side) => sentenceOf(context, side)) : sentenceOf(context, alone);
}

function sentenceOf(context: SentenceContext, side: Party | undefined): readonly Sentence[] {
  const { dataset, indicators, language, translate } = context;
  const own = side && dataset.sidePeriods ? side.id : undefined;
  const periods = seriesPeriods(dataset, own);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || periods.length < 3) return [];
  const scope = {
    period: refOfPeriod(dataset, last, own),
    since: refOfPeriod(dataset, first, own),
    ...(side && { party: side.id }),
  };
  const marks = new FigureMarks();
  const all = periodLabel({ from: first.from, to: last.to }) + (side ? ` (${ofSide(side, context)})` : "");
  const { sayable } = statedFigures(indicators, scope, context);
  const texts = [
    paragraph(asSubject(translate("narrative.years", { period: all }), context), sayable, context, marks),
    listed(
      "narrative.years.mean",
      all,
      listOf(
        indicators.flatMap((one) => mean(one, scope, context, marks)),
        context,
      ),
      context,
    ),
    listed("narrative.years.trend", periodLabel(first), changesInWords(indicators, context, marks, scope), context),
  ];
  // The first of them says whose the others are.
  if (own !== undefined && texts[0] === "") return [];
  return [{ language, topic: "years", ...marks.finish(texts.filter((text) => text !== "").join(" ")) }];
}

const listed = (id: string, period: string, items: string, { translate }: SentenceContext): string =>
  items === "" ? "" : translate(id, { period, items });

/** "số vụ 1.375 vụ": what a figure was in the mean. */
function mean(
  indicator: IndicatorRecord,
  scope: ChangeScope,
  context: SentenceContext,
  marks: FigureMarks,
): readonly string[] {
  const { catalogue, dataset, language, translate } = context;
  const figure = figureOf(dataset, catalogue, { indicator: indicator.id, period: "now", measure: "mean", ...scope });
  const stated = figure && statedMean(figure, indicator.unit, context.precision, indicator.measure);
  if (!figure || !stated?.value) return [];
  const { n, unit } = wordStated(figure, stated, indicator, context, marks);
  const name = nameOf(indicator, context);
  const item = translate(`narrative.years.item${isCounted(indicator, context) ? ".counted" : ""}`, {
    name: language === "en" && stated.value === 1 ? singularOf(name) : name,
    n,
    unit,
  });
  return [keptTogether(item, n)];
}
