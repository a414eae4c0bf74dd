import type { Stated } from "../quantity/Quantity";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn, type Labels } from "../text/Labels";
import type { Figure } from "./Figure";
import type { FigureMarks } from "./FigureMarks";
import { figureInWords, keptTogether } from "./figureInWords";
import { counterOf, lowerFirst, nameOf, vietnameseNoun } from "./nounPhrase";
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
  const { catalogue, language, precision, translate } = context;
  const rounded = roundFigure(stated, precision, indicator.measure);
  const tonnes = inTonnes(rounded);
  const words = figureInWords(tonnes ?? rounded, language, catalogue.vocabularies[language], translate);
  return { n: marks.put(words, figure), unit: tonnes ? translate("unit.tonne") : counterOf(indicator, context) };
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
  const template = templateOf(indicator, role, stated.value === 1, context);
  const { codeLabels = {} } = indicator;
  const own: Labels = indicator.noun ?? indicator.familyLabels ?? indicator.labels;
  const parameters: Readonly<Record<string, string>> = {
    n,
    unit,
    name: nameOf(indicator, context),
    noun:
      language === "vi"
        ? tonneNoun(vietnameseNoun(indicator, context), unit, indicator, context)
        : lowerFirst(labelIn(own, language)),
    code: Object.values(codeLabels)
      .map((labels) => labelIn(labels, language))
      .join(", "),
  };
  const filled = template.replace(/\{(\w+)\}/g, (_, key: string) => parameters[key] ?? "");
  // Numbers keep their unit beside them on the line.
  return keptTogether(filled, n);
}

/** "60 tấn ma túy", where the noun brings its counter along. */
function tonneNoun(noun: string, unit: string, indicator: IndicatorRecord, context: SentenceContext): string {
  const counter = counterOf(indicator, context);
  return noun.startsWith(`${counter} `) ? unit + noun.slice(counter.length) : noun;
}

function templateOf(
  indicator: IndicatorRecord,
  role: PhraseRole,
  single: boolean,
  { language, translate }: SentenceContext,
): string {
  const raw = (id: string): string => translate(id, {});
  if (indicator.id === "cases" || indicator.id === "suspects") {
    return raw(`narrative.${indicator.id}${single ? ".one" : ""}`);
  }
  if (indicator.sentence) return labelIn(indicator.sentence, language);
  if (role === "result") {
    const amount = indicator.unit === "kg" || indicator.unit === "litre";
    return raw(amount ? "narrative.amount" : "narrative.pieces");
  }
  if (Object.keys(indicator.codeLabels ?? {}).length > 0) return raw("narrative.item.coded");
  return raw(indicator.measure === "quantity" ? "narrative.item.measured" : "narrative.item");
}
