import { fillsModule } from "../dataset/modulesOf";
import type { Party, ReportingUnit } from "../dataset/Programme";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import { shareInWords } from "./changeInWords";
import { singularOf } from "./english";
import { FigureMarks } from "./FigureMarks";
import { keptTogether } from "./figureInWords";
import { figureOf } from "./figureOf";
import { isCounted, nameOf } from "./nounPhrase";
import { wordFigure } from "./phrase";
import type { Sentence } from "./Sentence";
import { nameWithDays } from "../tables/TableContext";
import type { SentenceContext } from "./SentenceContext";

/** The first of a side's units are told. */
const MOST = 3;
const RANKED: readonly string[] = ["cases", "suspects"];

/** The units of each side with most cases and suspects, with their shares in the side's total, where several of it report. */
export function unitsSentences(context: SentenceContext): readonly Sentence[] {
  const { parties, units } = context.dataset.programme;
  const ranked = context.indicators.filter(({ id }) => RANKED.includes(id));
  const sides = parties.map((party) => ({
    party,
    own: units.filter((unit) => unit.party === party.id && fillsModule(unit, "results")),
  }));
  const asked = sides.filter(({ own }) => own.length > 0);
  return asked.flatMap(({ own, party }) =>
    ranked.flatMap((indicator) => sentenceOf(indicator, own, asked.length > 1 ? party : undefined, context)),
  );
}

function sentenceOf(
  indicator: IndicatorRecord,
  units: readonly ReportingUnit[],
  party: Party | undefined,
  context: SentenceContext,
): readonly Sentence[] {
  const { catalogue, dataset, language, translate } = context;
  const known = units.flatMap((unit) => {
    const ref = { indicator: indicator.id, unit: unit.id, period: "now" } as const;
    const figure = figureOf(dataset, catalogue, { ...ref, measure: "amount" });
    const { quantity } = figure ?? {};
    return figure && quantity?.kind === "number" ? [{ unit, ref, figure, quantity }] : [];
  });
  if (known.length < 2) return [];
  const marks = new FigureMarks();
  const name = nameOf(indicator, context);
  const items = known
    .sort((a, b) => b.quantity.value - a.quantity.value)
    .slice(0, MOST)
    .map(({ figure, quantity, ref, unit }) => {
      const { n, unit: counter } = wordFigure(figure, quantity, indicator, context, marks);
      const share = figureOf(dataset, catalogue, { ...ref, measure: "share" });
      const counted =
        language !== "en" || !isCounted(indicator, context) ? counter : quantity.value === 1 ? singularOf(name) : name;
      const said = translate("narrative.units.item", { unit: labelIn(unit.labels, language), n, counter: counted });
      const part = share ? translate("narrative.units.share", { p: shareInWords(share, context, marks) }) : "";
      return keptTogether(said, n) + part;
    });
  const side = party
    ? ` (${nameWithDays(context, labelIn(party.labels, language), { party: party.id }, (days) => `, ${days}`)})`
    : "";
  const text = translate("narrative.units", { side, name, items: items.join("; ") });
  return [{ language, topic: "units", ...marks.finish(text) }];
}
