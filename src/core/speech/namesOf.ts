import type { Catalogue } from "../Catalogue";
import { singularOf } from "../narrative/english";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { type Labels, textsOf } from "../text/Labels";
import { foldedName } from "./foldedText";

const all = (labels: Labels | undefined): readonly string[] => textsOf(labels).map(foldedName);

/** A label as a sentence may have it: without "số" and without what stands in brackets. */
const bare = (label: string): string =>
  label
    .replace(/ ?\([^()]*(?:\([^()]*\))?[^()]*\)$/, "")
    .replace(/^số |^ຈຳນວນ/, "")
    .trim();

/** What a text may call an indicator (folded), in any language. */
export function namesOf(indicator: IndicatorRecord, { substances, vocabularies }: Catalogue): readonly string[] {
  const { aliases = [], counter, noun, familyLabels, labels, pills, substance, unit } = indicator;
  const own = [noun, familyLabels ?? labels];
  const known = substance === undefined ? undefined : substances.get(substance);
  const unitWords = Object.values(vocabularies).flatMap((vocabulary) =>
    vocabulary.units.filter((one) => one.unit === unit).flatMap(({ words }) => words.map(foldedName)),
  );
  // "3 người" is of suspects before it is of citizens, of whom it says nothing.
  const counters =
    indicator.id === "cases" || indicator.id === "suspects"
      ? [...all(counter), ...unitWords]
      : all(counter).filter((word) => unit !== "person" || !unitWords.includes(word));
  const names = [
    ...own.flatMap(all),
    ...own.flatMap((one) => (one ? [foldedName(singularOf(one.en.toLowerCase()))] : [])),
    // "All drugs by weight, without pills" is cut by its comma.
    ...(pills ? [foldedName(labels.en.split(",")[0] ?? "")] : []),
    ...all(known?.labels),
    ...[...(known?.aliases ?? []), ...aliases].map(foldedName),
  ];
  return [...new Set([...names.map(bare), ...counters])].filter((name) => name !== "");
}

/** What a text may call its breakdown. */
export const codesOf = ({ codeLabels = {} }: IndicatorRecord): readonly string[] => [
  ...new Set(Object.values(codeLabels).flatMap((labels) => all(labels))),
];
