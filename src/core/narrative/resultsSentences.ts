import type { Party, Zone } from "../dataset/Programme";
import { numericValue } from "../quantity/Quantity";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import { sideAlone } from "../tables/sideAlone";
import type { FigureRef } from "./Figure";
import { FigureMarks } from "./FigureMarks";
import { figureOf } from "./figureOf";
import type { Sentence } from "./Sentence";
import type { SentenceContext } from "./SentenceContext";
import { listOf } from "./listOf";
import { phrasesOf } from "./phrasesOf";
import { asSubject, placeInWords } from "./placeInWords";
import { isStated, statedFigures, type StatedFigures } from "./statedFigures";
import { unsaidText } from "./unsaidText";

/** The results of every zone, and of all together where there are several. */
export function resultsSentences(context: SentenceContext): readonly Sentence[] {
  const { zones } = context.dataset.programme;
  return [
    ...zones.map((zone) => sentenceOf(context, zone)),
    ...(zones.length > 1 ? [sentenceOf(context, undefined)] : []),
  ];
}

/**
 * Results and seizures of a zone in the order of reports: cases, suspects and what else was broken up, then what was seized, first the
 * programme's own indicators, then the others that somebody states.
 */
function sentenceOf(context: SentenceContext, zone: Zone | undefined): Sentence {
  const { language, translate } = context;
  const marks = new FigureMarks();
  const side = resultsSide(context);
  const place = zone ? placeInWords(zone, context) : translate("narrative.inAll");
  const subject = asSubject(place + (side ? ` (${ofSide(side, context)})` : ""), context);
  const indicators = resultIndicators(context, zone?.id).filter(
    ({ id }) => zone !== undefined || isInEveryZone(id, side, context),
  );
  const { sayable, unsaid } = statedFigures(
    indicators,
    { ...(zone && { zone: zone.id }), ...(side && { party: side.id }) },
    context,
  );
  const main = paragraph(subject, sayable, context, marks);
  const none = { zero: [], notStated: [], missing: [], qualitative: [] };
  // What the zones leave unsaid was said of them already.
  const rest = unsaidText(zone ? unsaid : none, main === "" ? subject : "", translate);
  // Where the sides' figures stand apart there is no whole they would be a part of.
  const isWhole = main !== "" && sayable.every(({ whose }) => whose === undefined);
  const alone = zone && isWhole ? largestUnit(context, zone, marks) : "";
  const finished = marks.finish(main + rest + alone);
  return { language, topic: "results", ...(zone && { zone: zone.id }), ...finished };
}

/** The side whose results are all there are, where several are asked for theirs. */
export const resultsSide = (context: SentenceContext): Party | undefined => sideAlone(context, ["results", "drugs"]);

/** Says whose figures follow: "số liệu của Công an tỉnh ...". */
export const ofSide = ({ labels }: Party, { language, translate }: SentenceContext): string =>
  translate("narrative.ofSide", { side: labelIn(labels, language) });

/** A total that leaves a zone out reads as if it were of all: it is not said. */
const isInEveryZone = (indicator: string, side: Party | undefined, { dataset, catalogue }: SentenceContext): boolean =>
  dataset.programme.zones.every(({ id }) => {
    const ref: FigureRef = { indicator, zone: id, period: "now", measure: "amount", ...(side && { party: side.id }) };
    const { quantity } = figureOf(dataset, catalogue, ref) ?? {};
    return numericValue(quantity) !== undefined;
  });

/** Results, then seizures of somebody: "Tại ..., đã phát hiện, bắt giữ ...; thu giữ ...". */
export function paragraph(
  subject: string,
  sayable: StatedFigures["sayable"],
  context: SentenceContext,
  marks: FigureMarks,
): string {
  const { translate } = context;
  if (sayable.length === 0) return "";
  const of = (group: Group): readonly string[] =>
    phrasesOf({ sayable: sayable.filter(({ indicator }) => groupOf(indicator) === group) }, "result", context, marks);
  const [counted, found, seized, fields] = [of("counted"), of("found"), of("seized"), of("fields")];
  const all = listOf([...counted, ...found], context);
  const isOne = sayable
    .filter(({ indicator }) => groupOf(indicator) === "counted")
    .every(({ stated }) => stated.value === 1);
  const kind = counted.length === 0 ? ".other" : isOne && counted.length + found.length === 1 ? ".one" : "";
  const clauses = [
    all === "" ? "" : translate(`narrative.found${kind}`, { figures: all }),
    seized.length > 0 ? translate("narrative.seized", { figures: listOf(seized, context) }) : "",
    fields.join(", "),
  ].filter((clause) => clause !== "");
  return translate("narrative.results", { zone: subject, clauses: clauses.join("; ") });
}

/** What a sentence tells together: cases and suspects, what else was broken up, what was seized, fields of plants. */
type Group = "counted" | "found" | "seized" | "fields";

function groupOf({ topic, unit }: IndicatorRecord): Group {
  if (topic === "drugs" || topic === "exhibits") return unit === "hectare" ? "fields" : "seized";
  return unit === "case" || unit === "person" ? "counted" : "found";
}

/** The programme's own, said to be missing where nobody states them; but for those no sheet asks for, of which nothing is missing. */
function resultIndicators(context: SentenceContext, zone: string | undefined): readonly IndicatorRecord[] {
  const scope = zone === undefined ? {} : { zone };
  const { dataset, indicators, moduleOf } = context;
  const own = indicators.filter(({ id }) => moduleOf(id) !== undefined || isStated(dataset, id, scope));
  return [...own, ...otherResults(context, scope)];
}

/** Results and drugs beside the programme's own that somebody states. */
export function otherResults(
  { catalogue, dataset, indicators }: SentenceContext,
  scope: { readonly zone?: string; readonly party?: string } = {},
): readonly IndicatorRecord[] {
  const own = new Set(indicators.map(({ id }) => id));
  return [...catalogue.indicators.values()].filter(
    ({ id, topic }) => (topic === "results" || topic === "drugs") && !own.has(id) && isStated(dataset, id, scope),
  );
}

/** Where several units report on a zone, the one with most cases, by itself: "riêng". */
function largestUnit(context: SentenceContext, zone: Zone, marks: FigureMarks): string {
  const { dataset, catalogue, indicators, language, translate } = context;
  const counts = indicators.filter(({ id }) => id === "cases" || id === "suspects");
  const byUnit = dataset.programme.units.flatMap(({ id, labels }) => {
    const sayable = counts.flatMap((indicator) => {
      const ref = { indicator: indicator.id, zone: zone.id, unit: id, period: "now", measure: "amount" } as const;
      const figure = figureOf(dataset, catalogue, ref);
      return figure?.quantity?.kind === "number" ? [{ indicator, figure, stated: figure.quantity }] : [];
    });
    const [cases] = sayable;
    return cases?.indicator.id === "cases" ? [{ labels, sayable, value: cases.stated.value }] : [];
  });
  const [first, second] = [...byUnit].sort((a, b) => b.value - a.value);
  if (!first || !second || first.value === second.value) return "";
  return translate("narrative.alone", {
    unit: labelIn(first.labels, language),
    figures: listOf(phrasesOf(first, "result", context, marks), context),
  });
}
