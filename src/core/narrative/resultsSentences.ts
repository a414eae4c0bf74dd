import type { Indicator, Zone } from "../dataset/Programme";
import { totalOf } from "../dataset/Dataset";
import type { Quantity } from "../quantity/Quantity";
import { labelIn, LANGUAGES, type Language } from "../text/Labels";
import type { TableContext } from "../tables/TableContext";
import { figureInWords, NBSP } from "./figureInWords";
import type { Sentence, TracedFigure } from "./Sentence";

/** What a zone's figures come to, sorted by what can be said of them. */
interface Sorted {
  readonly stated: { readonly indicator: Indicator; readonly text: string; readonly figure: string }[];
  readonly unsaid: Readonly<Record<"zero" | "notStated" | "missing" | "qualitative", string[]>>;
}

/** The units that count people and cases come first in a report, then what was seized. */
const isCount = ({ unit }: Indicator): boolean => unit === "case" || unit === "person";

/** The results sentence of every zone, in one language. */
export const resultsSentences = (context: TableContext): readonly Sentence[] =>
  context.dataset.programme.zones.map((zone) => sentenceOf(context, zone));

/** The results sentences in all languages. */
export const sentencesInAllLanguages = (contextIn: (language: Language) => TableContext): readonly Sentence[] =>
  LANGUAGES.flatMap((language) => resultsSentences(contextIn(language)));

function sentenceOf(context: TableContext, zone: Zone): Sentence {
  const { language, translate } = context;
  const phrase = translate("narrative.in", {
    zone: zone.inSentence ? labelIn(zone.inSentence, language) : lowerFirst(labelIn(zone.labels, language)),
  });
  const { stated, unsaid } = sort(context, zone);
  const list = (items: readonly { readonly text: string }[]): string => items.map(({ text }) => text).join(", ");
  const found = stated.filter(({ indicator }) => isCount(indicator));
  const seized = stated.filter(({ indicator }) => !isCount(indicator));
  const main =
    stated.length === 0
      ? ""
      : translate("narrative.results", {
          zone: phrase,
          found:
            found.length > 0
              ? translate("narrative.found", {
                  figures: found.map(({ text }) => text).join(translate("narrative.and")),
                })
              : "",
          seized:
            seized.length > 0
              ? `${found.length > 0 ? "; " : ""}${translate("narrative.seized", { figures: list(seized) })}`
              : "",
        });
  const kinds = (["zero", "notStated", "missing", "qualitative"] as const).filter((kind) => unsaid[kind].length > 0);
  const rest = kinds.map((kind, index) =>
    main === "" && index === 0
      ? translate(`narrative.only.${kind}`, { zone: phrase, names: unsaid[kind].join(", ") })
      : translate(`narrative.${kind}`, { names: unsaid[kind].join(", ") }),
  );
  const text = main + rest.join("");
  return { language, zone: zone.id, text, figures: trace(text, phrase.length, zone, [...found, ...seized]) };
}

function sort(context: TableContext, zone: Zone): Sorted {
  const { catalogue, dataset, indicators, language, translate } = context;
  const sorted: Sorted = { stated: [], unsaid: { zero: [], notStated: [], missing: [], qualitative: [] } };
  for (const indicator of indicators) {
    const { quantity } = totalOf(dataset, [zone], indicator, dataset.period);
    const name = lowerFirst(labelIn(indicator.labels, language));
    if (quantity?.kind === "number") {
      const figure = figureInWords(quantity, language, catalogue.vocabularies[language], translate);
      sorted.stated.push({ indicator, figure, text: phraseOf(indicator, figure, name, context) });
    } else {
      sorted.unsaid[kindOf(quantity)].push(name);
    }
  }
  return sorted;
}

const kindOf = (quantity: Exclude<Quantity, { kind: "number" }> | undefined): keyof Sorted["unsaid"] =>
  quantity === undefined ? "missing" : quantity.kind;

function phraseOf(indicator: Indicator, figure: string, name: string, { translate }: TableContext): string {
  const parameters = { n: figure, unit: translate(`unit.${indicator.unit}`), name };
  const own = indicator.id === "cases" || indicator.id === "suspects";
  const id = own
    ? `${indicator.id}${figure === "1" ? ".one" : ""}`
    : indicator.unit === "kg" || indicator.unit === "litre"
      ? "amount"
      : "pieces";
  // Numbers keep their unit beside them on the line.
  return translate(`narrative.${id}`, parameters).replace(`${figure} `, `${figure}${NBSP}`);
}

/** Finds each figure where it stands in the finished text behind its zone, one after the other. */
function trace(text: string, start: number, zone: Zone, stated: Sorted["stated"]): readonly TracedFigure[] {
  let from = start;
  return stated.map(({ indicator, text: phrase, figure }) => {
    const phraseStart = text.indexOf(phrase, from);
    const first = phraseStart + phrase.indexOf(figure);
    from = phraseStart + phrase.length;
    return { start: first, end: first + figure.length, table: "by_zone", row: indicator.id, column: zone.id };
  });
}

/** Small first letter, but for abbreviations: MDMA. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
