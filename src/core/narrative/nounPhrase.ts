import { foldWord } from "../intake/foldWord";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { labelIn } from "../text/Labels";
import type { SentenceContext } from "./SentenceContext";

/** Small first letter, but for abbreviations: MDMA. */
export const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** The word a figure is counted with. */
export const counterOf = ({ counter, unit }: IndicatorRecord, { language, translate }: SentenceContext): string =>
  counter ? labelIn(counter, language) : translate(`unit.${unit}`);

/** An indicator's name within a sentence; its counter, which stands beside the number, is left out: hê-rô-in (bánh). */
export const nameOf = (indicator: IndicatorRecord, context: SentenceContext): string =>
  withoutCounter(lowerFirst(labelIn(indicator.labels, context.language)), indicator, context);

const withoutCounter = (label: string, indicator: IndicatorRecord, context: SentenceContext): string => {
  const counter = ` (${counterOf(indicator, context)})`;
  return label.endsWith(counter) ? label.slice(0, -counter.length) : label;
};

/**
 * What stands behind a number in Vietnamese: "kg hê-rô-in", "khẩu súng". A name that is counted by itself needs no counter before it: "đường dây
 * triệt xóa", not "cái số đường dây triệt xóa".
 */
export function vietnameseNoun(indicator: IndicatorRecord, context: SentenceContext): string {
  const own = indicator.noun ?? indicator.familyLabels ?? indicator.labels;
  const label = withoutCounter(lowerFirst(labelIn(own, "vi")), indicator, context);
  const counter = counterOf(indicator, context);
  if (indicator.noun) return label;
  if (["vnd", "lak", "thb", "cny", "usd"].includes(indicator.unit)) return counter;
  const bare = label.replace(/^số /, "");
  const first = foldWord(bare);
  // A mass of what is counted otherwise keeps its own counter: "kg viên ma túy tổng hợp".
  const units = context.catalogue.vocabularies.vi.units.filter(({ unit }) => indicator.unit !== "kg" || unit === "kg");
  const begins = [counter, ...units.flatMap(({ words }) => words)].some((word) =>
    first.startsWith(`${foldWord(word)} `),
  );
  return bare !== label || begins || first === foldWord(counter) ? bare : `${counter} ${bare}`;
}
