import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { formatNumber } from "../text/formatNumber";
import { qualifierWord } from "../text/qualifierWord";
import { SEPARATORS } from "../text/separators";
import type { Figure, FigureRef } from "./Figure";
import type { FigureMarks } from "./FigureMarks";
import { keptTogether, NBSP } from "./figureInWords";
import { figureOf } from "./figureOf";
import { listOf } from "./listOf";
import { isCounted, nameOf } from "./nounPhrase";
import { wordFigure } from "./phrase";
import type { SentenceContext } from "./SentenceContext";

/** Whose change, and since when, where it is not of all together since the period before. */
export type ChangeScope = Partial<Pick<FigureRef, "party" | "period" | "since">>;

/** How some figures changed, then which of them did not: "số vụ tăng 113 vụ (2,7%); súng, xe máy không thay đổi". Nothing of those that can't be compared. */
export function changesInWords(
  indicators: readonly IndicatorRecord[],
  context: SentenceContext,
  marks: FigureMarks,
  scope: ChangeScope = {},
): string {
  const said = indicators.flatMap((indicator) => changeInWords(indicator, context, marks, scope));
  const changes = said.flatMap(({ change }) => change ?? []);
  const same = said.flatMap(({ name, change }) => (change === undefined ? [name] : []));
  const unchanged =
    same.length > 0 ? [context.translate("narrative.change.same", { name: listOf(same, context) })] : [];
  return [...(changes.length > 0 ? [listOf(changes, context)] : []), ...unchanged].join("; ");
}

/** How a figure changed; without a change where it is what it was. */
function changeInWords(
  indicator: IndicatorRecord,
  context: SentenceContext,
  marks: FigureMarks,
  scope: ChangeScope,
): readonly { readonly name: string; readonly change?: string }[] {
  const { dataset, catalogue, translate } = context;
  const of = (measure: Figure["ref"]["measure"]): Figure | undefined =>
    figureOf(dataset, catalogue, { indicator: indicator.id, period: "now", measure, ...scope });
  const difference = of("difference");
  if (!difference?.number) return [];
  const { value, qualifier, decimals } = difference.number;
  const name = nameOf(indicator, context);
  if (value === 0) return qualifier === "exact" ? [{ name }] : [];
  const size = { kind: "number", value: Math.abs(value), unit: indicator.unit, qualifier, decimals } as const;
  const { n, unit } = wordFigure(difference, size, indicator, context, marks);
  const way = `${value > 0 ? "up" : "down"}${isCounted(indicator, context) ? ".counted" : ""}`;
  const main = keptTogether(translate(`narrative.change.${way}`, { name, n, unit }), n);
  return [{ name, change: main + shareOfChange(of("times"), of("percent"), context, marks) }];
}

function shareOfChange(
  times: Figure | undefined,
  percent: Figure | undefined,
  context: SentenceContext,
  marks: FigureMarks,
): string {
  const { translate } = context;
  if (times) return translate("narrative.change.times", { x: shareInWords(times, context, marks) });
  return percent ? translate("narrative.change.share", { p: shareInWords(percent, context, marks) }) : "";
}

/** A computed figure with its decimals, as the table has it. */
export function shareInWords(figure: Figure, { language, catalogue }: SentenceContext, marks: FigureMarks): string {
  const { value = 0, qualifier = "exact", decimals = 1 } = figure.number ?? {};
  const word = qualifierWord(qualifier, undefined, catalogue.vocabularies[language]);
  const number = formatNumber(Math.abs(value), decimals, SEPARATORS[language]);
  return marks.put(word === "" ? number : `${word}${NBSP}${number}`, figure);
}
