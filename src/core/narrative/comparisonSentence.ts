import type { Party } from "../dataset/Programme";
import { periodFor, periodsDiffer } from "../dataset/sidePeriods";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { nameWithDays, periodLabel } from "../tables/TableContext";
import { changesInWords } from "./changeInWords";
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
 * How some figures changed since the last period; only those that can be compared are named. Where the sides report or compare with different periods,
 * a sentence a side, with its days.
 * @param side whose figures, where they are not of all together.
 */
export function comparisonOf(
  topic: SentenceTopic,
  indicators: readonly IndicatorRecord[],
  context: SentenceContext,
  side?: Party,
): readonly Sentence[] {
  const { dataset } = context;
  const differ = periodsDiffer(dataset, "this") || periodsDiffer(dataset, "last");
  if (!side && differ) {
    return dataset.programme.parties.flatMap((party) => comparisonFor(topic, indicators, context, party));
  }
  return comparisonFor(topic, indicators, context, side);
}

function comparisonFor(
  topic: SentenceTopic,
  indicators: readonly IndicatorRecord[],
  context: SentenceContext,
  side: Party | undefined,
): readonly Sentence[] {
  const { dataset, language, translate } = context;
  const whose = side ? { party: side.id } : {};
  const [now, last] = [periodFor(dataset, "this", whose), periodFor(dataset, "last", whose)];
  if (!now || !last) return [];
  const marks = new FigureMarks();
  const items = changesInWords(indicators, context, marks, side && { party: side.id });
  if (items === "") return [];
  const ofWhom = side && nameWithDays(context, ofSide(side, context), whose, (days) => `, ${days}`);
  const since = sinceInWords(now, last, context);
  const base = ofWhom === undefined ? since : `${since} (${ofWhom})`.replace(") (", "; ");
  const text = translate("narrative.change", { base, items });
  return [{ language, topic, ...marks.finish(text) }];
}

/** What is compared with, as reports say it: "So với năm 2018", "So với cùng kỳ năm 2023"; any other period by its dates. */
function sinceInWords(
  period: ReferencePeriod,
  last: ReferencePeriod,
  { translate }: Pick<SentenceContext, "translate">,
): string {
  const label = periodLabel(last);
  const year = last.from.slice(0, 4);
  if (label === year) return translate("narrative.change.since.year", { year });
  const isWithinYear = last.to.startsWith(year);
  const isSame = isYearBefore(last.from, period.from) && isYearBefore(last.to, period.to);
  return isWithinYear && isSame
    ? translate("narrative.change.since.same", { year })
    : translate("narrative.change.since", { period: label });
}

/** Whether a day is the same one of the year before; a February ends on its last day. */
const isYearBefore = (day: string, later: string): boolean =>
  Number(day.slice(0, 4)) + 1 === Number(later.slice(0, 4)) &&
  day.slice(4).replace("02-29", "02-28") === later.slice(4).replace("02-29", "02-28");
