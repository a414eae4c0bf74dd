import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import { foldWord } from "../intake/foldWord";
import type { Figure, FigureRef } from "../narrative/Figure";
import { figureOf } from "../narrative/figureOf";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import { type Labels, textsOf } from "../text/Labels";
import type { Fact } from "./Fact";

/** Every figure of a dataset that a text may give: amounts as a whole and by zone, side and unit, of both periods, and their changes. */
export function factsOf(dataset: Dataset, catalogue: Catalogue): readonly Fact[] {
  const stated = new Set([...dataset.programme.indicators, ...dataset.observations.map(({ indicator }) => indicator)]);
  return [...stated].flatMap((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) return [];
    const words = { indicator, names: namesOf(indicator, catalogue), codes: codesOf(indicator) };
    return figuresOf(indicator, dataset, catalogue).map((figure): Fact => ({ figure, ...words }));
  });
}

/** Names of things seized that the dataset says nothing of: a number beside one is no figure of another thing. */
export function strangeNames(facts: readonly Fact[], catalogue: Catalogue): readonly string[] {
  const known = new Set(facts.flatMap(({ names }) => names));
  const seized = [...catalogue.indicators.values()].filter(({ topic }) => topic === "drugs" || topic === "exhibits");
  return [...new Set(seized.flatMap((indicator) => namesOf(indicator, catalogue)))].filter((name) => !known.has(name));
}

function figuresOf({ id }: IndicatorRecord, dataset: Dataset, catalogue: Catalogue): readonly Figure[] {
  const own = dataset.observations.filter(({ indicator }) => indicator === id);
  const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
  const zones = distinct(own.map(({ zone }) => zone));
  const parties = distinct(own.map(({ party }) => party));
  const units = distinct(own.map(({ reportingUnit }) => reportingUnit));
  const scopes: Pick<FigureRef, "zone" | "party" | "unit">[] = [
    {},
    ...zones.map((zone) => ({ zone })),
    ...(parties.length > 1 ? parties.map((party) => ({ party })) : []),
    ...(units.length > 1 ? units.flatMap((unit) => [{ unit }, ...zones.map((zone) => ({ unit, zone }))]) : []),
  ];
  const measures = ["amount", "difference", "percent", "times"] as const;
  return scopes.flatMap((scope) =>
    (["now", "before"] as const).flatMap((period) =>
      measures.flatMap((measure) => {
        if (period === "before" && measure !== "amount") return [];
        const figure = figureOf(dataset, catalogue, { indicator: id, ...scope, period, measure });
        return figure?.number ? [figure] : [];
      }),
    ),
  );
}

const all = (labels: Labels | undefined): readonly string[] => textsOf(labels).map(foldWord);

/** A label as a sentence may have it: without "số" and without what stands in brackets. */
const bare = (label: string): string =>
  label
    .replace(/ ?\([^()]*(?:\([^()]*\))?[^()]*\)$/, "")
    .replace(/^số |^ຈຳນວນ/, "")
    .trim();

function namesOf(indicator: IndicatorRecord, { substances, vocabularies }: Catalogue): readonly string[] {
  const { counter, noun, familyLabels, labels, substance, unit } = indicator;
  const known = substance === undefined ? undefined : substances.get(substance);
  const unitWords =
    indicator.id === "cases" || indicator.id === "suspects"
      ? Object.values(vocabularies).flatMap((vocabulary) =>
          vocabulary.units.filter((one) => one.unit === unit).flatMap(({ words }) => words.map(foldWord)),
        )
      : [];
  const names = [
    ...all(noun),
    ...all(familyLabels ?? labels),
    ...all(known?.labels),
    ...(known?.aliases ?? []).map(foldWord),
  ];
  return [...new Set([...names.map(bare), ...all(counter), ...unitWords])].filter((name) => name !== "");
}

const codesOf = ({ codeLabels = {} }: IndicatorRecord): readonly string[] => [
  ...new Set(Object.values(codeLabels).flatMap((labels) => all(labels))),
];
