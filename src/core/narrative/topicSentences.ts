import type { IndicatorRecord, Topic } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import { FigureMarks } from "./FigureMarks";
import { keptTogether } from "./figureInWords";
import type { Party } from "../dataset/Programme";
import { periodFor, periodsDiffer } from "../dataset/sidePeriods";
import { periodLabel } from "../tables/TableContext";
import { comparisonOf } from "./comparisonSentence";
import { listSentences } from "./listSentences";
import { wordFigure } from "./phrase";
import { ofSide } from "./resultsSentences";
import type { Sentence } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";
import { phrasesOf } from "./phrasesOf";
import { isStated, type StatedFigures, statedFigures } from "./statedFigures";
import { unsaidText } from "./unsaidText";

/** The sheets of a form beside results and drugs, in the order of reports. */
const TOPICS = ["exhibits", "jointCases", "cooperation", "facilities", "contactPoints", "awards", "meetings"] as const;
type OwnTopic = (typeof TOPICS)[number];

/** For each sheet of the form: what is stated, how it changed, what only the last period states, how many rows its lists have. */
export const topicSentences = (context: SentenceContext): readonly Sentence[] =>
  TOPICS.flatMap((topic) => {
    const stated = statedOf(topic, context);
    return [
      ...sentenceOf(topic, stated, context),
      ...comparisonOf(topic, stated, context),
      ...lastPeriodSentences(topic, context),
      ...listSentences(topic, context),
    ];
  });

function sentenceOf(
  topic: OwnTopic,
  indicators: readonly IndicatorRecord[],
  context: SentenceContext,
): readonly Sentence[] {
  const { language, translate } = context;
  if (indicators.length === 0) return [];
  const marks = new FigureMarks();
  const { figures, side } = ofOneSide(statedFigures(indicators, {}, context));
  const items = topic === "awards" ? awards(figures, context, marks) : phrasesOf(figures, "item", context, marks);
  const main =
    items.length > 0
      ? translate(`narrative.topic.${topic}`, {
          items:
            items.join(topic === "awards" ? "; " : ", ") +
            (side === undefined ? "" : ` (${translate("narrative.ofSide", { side })})`),
        })
      : "";
  const rest = unsaidText(figures.unsaid, "", translate);
  const finished = marks.finish((main + rest).trim());
  return [{ language, topic, ...finished }];
}

/** Where all figures are one side's, it is named once, behind them. */
function ofOneSide(figures: StatedFigures): { readonly figures: StatedFigures; readonly side?: string } {
  const sides = new Set(figures.sayable.map(({ whose }) => whose));
  const [side] = sides;
  if (side === undefined || sides.size > 1 || figures.sayable.length < 2) return { figures };
  return { side, figures: { ...figures, sayable: figures.sayable.map(({ whose: _whose, ...one }) => one) } };
}

/** What the last period states and this one does not, told of each side where theirs differ: what was built by then still stands. */
const lastPeriodSentences = (topic: OwnTopic, context: SentenceContext): readonly Sentence[] =>
  periodsDiffer(context.dataset, "last")
    ? context.dataset.programme.parties.flatMap((party) => lastPeriodSentence(topic, context, party))
    : lastPeriodSentence(topic, context);

function lastPeriodSentence(topic: OwnTopic, context: SentenceContext, side?: Party): readonly Sentence[] {
  const { catalogue, dataset, language, translate } = context;
  const whose = side ? { party: side.id } : {};
  const period = periodFor(dataset, "last", whose);
  if (!period) return [];
  const marks = new FigureMarks();
  const indicators = [...catalogue.indicators.values()].filter(
    (one) =>
      one.topic === topic && !isStated(dataset, one.id, whose) && isStated(dataset, one.id, { period, ...whose }),
  );
  const items = phrasesOf(statedFigures(indicators, { period: "before", ...whose }, context), "item", context, marks);
  if (items.length === 0) return [];
  const days = side ? `${ofSide(side, context)}, ${periodLabel(period)}` : periodLabel(period);
  const text = translate("narrative.lastPeriod", { period: days, items: items.join(", ") });
  return [{ language, topic, ...marks.finish(text) }];
}

/** But for the programme's own, which its results tell. */
const statedOf = (topic: Topic, { catalogue, dataset, indicators }: SentenceContext): readonly IndicatorRecord[] =>
  [...catalogue.indicators.values()].filter(
    (one) => one.topic === topic && !indicators.includes(one) && isStated(dataset, one.id),
  );

/** Awards of one kind from one giver to one side stand together: collectives, then individuals. */
function awards({ sayable }: StatedFigures, context: SentenceContext, marks: FigureMarks): readonly string[] {
  const { language, translate } = context;
  const groups = new Map<string, StatedFigures["sayable"][number][]>();
  for (const one of sayable) {
    const key = JSON.stringify([one.indicator.codes, one.whose]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const items = group.map(({ indicator, figure, stated }) => {
      const { n, unit } = wordFigure(figure, stated, indicator, context, marks);
      const phrase = translate("narrative.award.item", { n, counter: unit });
      return keptTogether(phrase, n);
    });
    const labels = Object.entries(group[0]?.indicator.codeLabels ?? {});
    const codes = Object.fromEntries(labels.map(([dimension, label]) => [dimension, labelIn(label, language)]));
    const words = { award_giver: "", award_kind: "", award_receiver: "", ...codes };
    return translate("narrative.award", { ...words, items: items.join(", ") }).replace(/ +(?=[ :])/g, "");
  });
}
