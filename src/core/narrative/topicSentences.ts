import type { IndicatorRecord, Topic } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import { FigureMarks } from "./FigureMarks";
import { NBSP } from "./figureInWords";
import { counterOf } from "./nounPhrase";
import { wordFigure } from "./phrase";
import type { Sentence } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";
import { isStated, phrasesOf, type StatedFigures, statedFigures } from "./statedFigures";
import { unsaidText } from "./unsaidText";

/** The sheets of a form beside results and drugs, in the order of reports. */
const TOPICS = ["exhibits", "jointCases", "cooperation", "facilities", "contactPoints", "awards", "meetings"] as const;

/** One sentence for each sheet of the form on which anything is stated. */
export const topicSentences = (context: SentenceContext): readonly Sentence[] =>
  TOPICS.flatMap((topic) => sentenceOf(topic, context));

function sentenceOf(topic: (typeof TOPICS)[number], context: SentenceContext): readonly Sentence[] {
  const { language, translate } = context;
  const indicators = statedOf(topic, context);
  if (indicators.length === 0) return [];
  const marks = new FigureMarks();
  const figures = statedFigures(indicators, undefined, context);
  const items = topic === "awards" ? awards(figures, context, marks) : phrasesOf(figures, "item", context, marks);
  const main =
    items.length > 0
      ? translate(`narrative.topic.${topic}`, { items: items.join(topic === "awards" ? "; " : ", ") })
      : "";
  const rest = unsaidText(figures.unsaid, "", translate);
  const finished = marks.finish((main + rest).trim());
  return [{ language, topic, ...finished }];
}

const statedOf = (topic: Topic, { catalogue, dataset }: SentenceContext): readonly IndicatorRecord[] =>
  [...catalogue.indicators.values()].filter((one) => one.topic === topic && isStated(dataset, one.id));

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
      const { n } = wordFigure(figure, stated, indicator, context, marks);
      const phrase = translate("narrative.award.item", { n, counter: counterOf(indicator, context) });
      return phrase.replace(`${n} `, `${n}${NBSP}`);
    });
    const labels = Object.entries(group[0]?.indicator.codeLabels ?? {});
    const codes = Object.fromEntries(labels.map(([dimension, label]) => [dimension, labelIn(label, language)]));
    const words = { award_giver: "", award_kind: "", award_receiver: "", ...codes };
    return translate("narrative.award", { ...words, items: items.join(", ") }).replace(/ +(?=[ :])/g, "");
  });
}
