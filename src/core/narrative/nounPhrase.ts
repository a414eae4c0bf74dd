import { foldWord } from "../intake/foldWord";
import { MONEY } from "../quantity/Quantity";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import { singularOf } from "./english";
import type { SentenceContext } from "./SentenceContext";

/** Abbreviations and the names of peoples keep their capital: MDMA, Lao nationals. */
const CAPITAL = /^(?:\p{Lu}\p{Lu}|Laos?\b|Viet ?[Nn]am|Thai\b|Chinese\b)/u;

/** Small first letter, but for proper names. */
export const lowerFirst = (label: string): string =>
  CAPITAL.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** The word a figure is counted with. */
export const counterOf = ({ counter, unit }: IndicatorRecord, { language, translate }: SentenceContext): string =>
  counter ? labelIn(counter, language) : translate(`unit.${unit}`);

/** An indicator's name within a sentence; its counter, which stands beside the number, is left out: hê-rô-in (bánh). */
export const nameOf = (indicator: IndicatorRecord, context: SentenceContext): string =>
  MONEY.includes(indicator.unit)
    ? currencyName(indicator, context)
    : inBrackets(withoutCounter(lowerFirst(labelIn(indicator.labels, context.language)), indicator, context), context);

/** What is said behind a comma of an English name would read as the next of a list: "synthetic drugs (form not stated)". */
const inBrackets = (name: string, { language }: SentenceContext): string =>
  language === "en" ? name.replace(/^([^,()]*), ([^,()]*)$/, "$1 ($2)") : name;

/** "Tiền, đồng Việt Nam" within a sentence: "tiền đồng Việt Nam", "money in Vietnamese dong". */
const currencyName = ({ labels }: IndicatorRecord, { language }: SentenceContext): string =>
  lowerFirst(labelIn(labels, language)).replace(", ", language === "en" ? " in " : " ");

function withoutCounter(label: string, indicator: IndicatorRecord, context: SentenceContext): string {
  const { catalogue, language } = context;
  const words = catalogue.vocabularies[language].units.filter(({ unit }) => unit === indicator.unit);
  const counters = [counterOf(indicator, context), ...words.flatMap((one) => one.words)].map((word) => ` (${word})`);
  const counter = counters.find((one) => label.endsWith(one)) ?? "";
  return label.slice(0, label.length - counter.length);
}

/** Whether a figure is so much of something, not so many: 35 kg or 82 bricks of heroin, but 12 guns. */
export function isAmount(indicator: IndicatorRecord, context: SentenceContext): boolean {
  const { topic, unit } = indicator;
  if (unit === "kg" || unit === "litre" || unit === "hectare") return true;
  return topic === "drugs" && !nameOf(indicator, context).endsWith(counterOf(indicator, context));
}

/** Whether a figure's name is what it counts, so that no word for that need be said. */
export const isCounted = (indicator: IndicatorRecord, context: SentenceContext): boolean =>
  indicator.measure === "count" && !isAmount(indicator, context);

/** What is counted, in English: one of it is a gun, several are guns. */
export function englishNoun(indicator: IndicatorRecord, isOne: boolean, context: SentenceContext): string {
  const { familyLabels, labels, noun = familyLabels ?? labels } = indicator;
  const words = withoutCounter(lowerFirst(noun.en), indicator, context);
  return isOne ? singularOf(words) : words;
}

/**
 * What stands behind a number in Vietnamese: "kg hê-rô-in", "khẩu súng". A name that is counted by itself needs no counter before it: "đường dây
 * triệt xóa", not "cái số đường dây triệt xóa".
 */
export function vietnameseNoun(indicator: IndicatorRecord, context: SentenceContext): string {
  const own = indicator.noun ?? indicator.familyLabels ?? indicator.labels;
  const label = withoutCounter(lowerFirst(labelIn(own, "vi")), indicator, context);
  const counter = counterOf(indicator, context);
  if (indicator.noun) return label;
  if (MONEY.includes(indicator.unit)) return counter;
  const bare = label.replace(/^số /, "");
  const first = foldWord(bare);
  // A mass of what is counted otherwise keeps its own counter: "kg viên ma túy tổng hợp".
  const units = context.catalogue.vocabularies.vi.units.filter(({ unit }) => indicator.unit !== "kg" || unit === "kg");
  const begins = [counter, ...units.flatMap(({ words }) => words)].some((word) =>
    first.startsWith(`${foldWord(word)} `),
  );
  return bare !== label || begins || first === foldWord(counter) ? bare : `${counter} ${bare}`;
}
