import type { Stated } from "../quantity/Quantity";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import { singularOf } from "./english";
import type { Figure } from "./Figure";
import type { FigureMarks } from "./FigureMarks";
import { figureInWords, keptTogether, NBSP } from "./figureInWords";
import { counterOf, englishNoun, isAmount, lowerFirst, nameOf, vietnameseNoun } from "./nounPhrase";
import { roundFigure } from "./roundFigure";
import type { SentenceContext } from "./SentenceContext";

/** From a tonne on, round masses are said in tonnes: trên 60 tấn. */
const TONNE = 1000;

/** A number with its unit in the place of {n} and {unit}. */
interface Worded {
  readonly n: string;
  readonly unit: string;
}

/** A figure in the words of a sentence, at the precision chosen. */
export function wordFigure(
  figure: Figure,
  stated: Stated,
  indicator: IndicatorRecord,
  context: SentenceContext,
  marks: FigureMarks,
): Worded {
  return wordStated(figure, roundFigure(stated, context.precision, indicator.measure), indicator, context, marks);
}

/** The same of what has been rounded already. */
export function wordStated(
  figure: Figure,
  rounded: Stated,
  indicator: IndicatorRecord,
  context: SentenceContext,
  marks: FigureMarks,
): Worded {
  const { catalogue, language, translate } = context;
  const tonnes = inTonnes(rounded);
  const isOne = language === "en" && (tonnes ?? rounded).value === 1;
  const unit = tonnes ? translate("unit.tonne") : counterOf(indicator, context);
  const words = figureInWords(tonnes ?? rounded, language, catalogue.vocabularies[language], translate);
  return { n: marks.put(words, figure), unit: isOne ? singularOf(unit) : unit };
}

/** A mass in tonnes, where that takes one decimal at most. */
function inTonnes(figure: Stated): Stated | undefined {
  if (figure.unit !== "kg" || figure.value < TONNE || !Number.isInteger(figure.value / 100)) return undefined;
  const value = figure.value / TONNE;
  return { ...figure, value, decimals: Number.isInteger(value) ? 0 : 1 };
}

/** How a phrase stands: as in the results, as one of a list of its own, or as a part of the figure before it. */
export type PhraseRole = "result" | "item" | "part";

/** One figure with what it counts: "390 kg hê-rô-in", "3 chuyên án chung do C04 xác lập". */
export function phraseOf(
  figure: Figure,
  stated: Stated,
  indicator: IndicatorRecord,
  role: PhraseRole,
  context: SentenceContext,
  marks: FigureMarks,
): string {
  const { language } = context;
  const { n, unit } = wordFigure(figure, stated, indicator, context, marks);
  const isOne = stated.value === 1;
  const template = templateOf(indicator, role, isOne, context);
  const { codeLabels = {} } = indicator;
  const parameters: Readonly<Record<string, string>> = {
    n,
    unit,
    name: nameOf(indicator, context),
    noun:
      language === "vi"
        ? tonneNoun(vietnameseNoun(indicator, context), unit, indicator, context)
        : language === "en"
          ? englishNoun(indicator, isOne, context)
          : labelIn(indicator.noun ?? indicator.familyLabels ?? indicator.labels, language),
    code: Object.values(codeLabels)
      .map((labels) => {
        const label = labelIn(labels, language);
        if (language !== "en") return label;
        return withArticle(template, isOne && role === "part" ? singularOf(label) : label);
      })
      .join(", "),
  };
  const filled = template.replace(/\{(\w+)\}/g, (_, key: string) => parameters[key] ?? "");
  // Numbers keep their unit beside them on the line.
  return keptTogether(filled, n);
}

/** "Led by the Lao Drug Control Department", but "led by C04". */
const withArticle = (template: string, code: string): string =>
  / by \{code\}/.test(template) && /^(?:Vietnamese|Lao) /.test(code) ? `the ${code}` : code;

/** One substance in several units: "38 kg và 99 bánh hê-rô-in". */
export function amountsOf(
  all: readonly { readonly figure: Figure; readonly stated: Stated; readonly indicator: IndicatorRecord }[],
  context: SentenceContext,
  marks: FigureMarks,
): string {
  const { catalogue, language, translate } = context;
  const worded = all.map(({ figure, indicator, stated }) => wordFigure(figure, stated, indicator, context, marks));
  const [first] = all;
  const labels = catalogue.substances.get(first?.indicator.substance ?? "")?.labels ?? first?.indicator.labels;
  const label = labels ? lowerFirst(labelIn(labels, language)) : "";
  const amounts = worded.map(({ n, unit }) => `${n}${NBSP}${unit}`);
  return translate("narrative.amounts", {
    amounts: [amounts.slice(0, -1).join(", "), amounts.at(-1) ?? ""].join(translate("narrative.amounts.and")),
    name: all.reduce((name, { indicator }) => uncounted(name, counterOf(indicator, context)), label),
  });
}

/** A name without the word it is counted with: "viên ma túy tổng hợp", "synthetic drug pills". */
const uncounted = (name: string, counter: string): string =>
  name.startsWith(`${counter} `)
    ? name.slice(counter.length + 1)
    : name.endsWith(` ${counter}`)
      ? `${name.slice(0, -counter.length - 1)}s`
      : name;

/** "60 tấn ma túy", where the noun brings its counter along. */
function tonneNoun(noun: string, unit: string, indicator: IndicatorRecord, context: SentenceContext): string {
  const counter = counterOf(indicator, context);
  return noun.startsWith(`${counter} `) ? unit + noun.slice(counter.length) : noun;
}

function templateOf(indicator: IndicatorRecord, role: PhraseRole, single: boolean, context: SentenceContext): string {
  const { language, translate } = context;
  const raw = (id: string): string => translate(id, {});
  if (indicator.id === "cases" || indicator.id === "suspects") {
    return raw(`narrative.${indicator.id}${single ? ".one" : ""}`);
  }
  if (indicator.sentence) return labelIn(indicator.sentence, language);
  if (isAmount(indicator, context)) return raw("narrative.amount");
  const isMeasured = indicator.measure === "quantity";
  const isCoded = Object.keys(indicator.codeLabels ?? {}).length > 0;
  // No brackets within those of the whole: "44 khẩu súng (trong đó 17 khẩu quân dụng)".
  if (isCoded && role === "part" && indicator.topic === "exhibits") return raw("narrative.part.coded");
  if (isCoded) return raw(`narrative.item.coded${isMeasured ? ".measured" : ""}`);
  if (role === "result" || indicator.noun) return raw("narrative.pieces");
  return raw(isMeasured ? "narrative.item.measured" : "narrative.item");
}
