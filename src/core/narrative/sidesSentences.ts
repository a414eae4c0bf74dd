import type { Party } from "../dataset/Programme";
import { labelIn } from "../text/Labels";
import { FigureMarks } from "./FigureMarks";
import { otherResults, paragraph } from "./resultsSentences";
import type { Sentence } from "./Sentence";
import { nameWithDays } from "../tables/TableContext";
import type { SentenceContext } from "./SentenceContext";
import { isStated, statedFigures } from "./statedFigures";

/**
 * The results and seizures of each side by itself, where several state any. What the sentence of a zone says already is not said again.
 * @param results the sentences by zone.
 */
export function sidesSentences(context: SentenceContext, results: readonly Sentence[]): readonly Sentence[] {
  const { catalogue, dataset } = context;
  const stating = dataset.programme.parties.filter(({ id }) =>
    [...catalogue.indicators.values()].some(
      (one) => (one.topic === "results" || one.topic === "drugs") && isStated(dataset, one.id, { party: id }),
    ),
  );
  if (stating.length < 2) return [];
  const said = new Set(results.map(figuresOf));
  return stating
    .map((party) => sentenceOf(party, context))
    .filter((one) => one.text !== "" && !said.has(figuresOf(one)));
}

/** What a sentence says, whosever it is. */
const figuresOf = ({ figures }: Sentence): string =>
  JSON.stringify(figures.map(({ figure: { number, ref } }) => [ref.indicator, number]));

function sentenceOf(party: Party, context: SentenceContext): Sentence {
  const { language } = context;
  const marks = new FigureMarks();
  const scope = { party: party.id };
  const { sayable } = statedFigures([...context.indicators, ...otherResults(context, scope)], scope, context);
  const name = labelIn(party.labels, language);
  const side = party.scope ? `${name} (${labelIn(party.scope, language)})` : name;
  // "Quảng Trị đã phát hiện ..."; English, which has no verb of theirs, lists: "Quảng Trị: 977 cases were recorded".
  const dated = nameWithDays(context, side, scope);
  const subject = language === "en" ? `${dated}:` : dated;
  return { language, topic: "sides", ...marks.finish(paragraph(subject, sayable, context, marks)) };
}
