import { LANGUAGES, type Labels, type Language } from "../text/Labels";
import type { Code, FamilyDimension, IndicatorFamily, Partition } from "./IndicatorFamily";
import type { IndicatorRecord } from "./IndicatorRecord";

/** One code, or none, for each dimension of a family. */
type Cell = readonly (Code | undefined)[];

const idOf = (family: IndicatorFamily, cell: Cell): string =>
  [family.id, ...cell.flatMap((code) => code?.id ?? [])].join("_");

/** Every combination of codes, unstated first. */
function cellsOf(dimensions: readonly FamilyDimension[]): readonly Cell[] {
  const [first, ...others] = dimensions;
  if (!first) return [[]];
  const choices: Cell = [...(first.mayBeUnstated ? [undefined] : []), ...first.dimension.codes];
  return choices.flatMap((code) => cellsOf(others).map((rest) => [code, ...rest]));
}

/** The cell with one dimension not broken down. */
const without = (cell: Cell, at: number): Cell => cell.map((code, index) => (index === at ? undefined : code));

/**
 * The indicators of a family: one for each combination of codes, with ids such as `wanted_to_vn_dangerous` and labels such as
 * "Wanted persons (to Viet Nam, dangerous)". Each is included in those with one breakdown less.
 */
export function expandFamily(family: IndicatorFamily): readonly IndicatorRecord[] {
  const { dimensions, labels, review = [], ...common } = family;
  return cellsOf(dimensions).map((cell) => {
    const codes = cell.flatMap((code) => code ?? []);
    const includedIn = dimensions.flatMap(({ mayBeUnstated }, at) =>
      mayBeUnstated && cell[at] ? [idOf(family, without(cell, at))] : [],
    );
    const unsure = LANGUAGES.filter((language) =>
      [{ review }, ...codes].some((part) => part.review?.includes(language)),
    );
    return {
      ...common,
      id: idOf(family, cell),
      labels: composeLabels(labels, codes),
      family: family.id,
      codes: Object.fromEntries(
        cell.flatMap((code, at) => (code ? [[dimensions[at]?.dimension.id ?? "", code.id]] : [])),
      ),
      familyLabels: labels,
      codeLabels: Object.fromEntries(
        cell.flatMap((code, at) => (code ? [[dimensions[at]?.dimension.id ?? "", code.labels]] : [])),
      ),
      ...sentenceOf(family, cell),
      ...(includedIn.length > 0 && { includedIn }),
      ...(unsure.length > 0 && { review: unsure }),
    };
  });
}

/** The sentence of the only dimension broken down. */
function sentenceOf({ dimensions }: IndicatorFamily, cell: Cell): Pick<IndicatorRecord, "sentence"> {
  const [at, more] = cell.flatMap((code, index) => (code ? [index] : []));
  const sentence = at === undefined || more !== undefined ? undefined : dimensions[at]?.dimension.sentence;
  return sentence ? { sentence } : {};
}

function composeLabels(labels: Labels, codes: readonly Code[]): Labels {
  const compose = (language: Language): string | undefined => {
    const name = labels[language];
    if (name === undefined || codes.length === 0) return name;
    return `${name} (${codes.map((code) => code.labels[language] ?? code.labels.en).join(", ")})`;
  };
  const vi = compose("vi");
  const lo = compose("lo");
  return { en: compose("en") ?? labels.en, ...(vi !== undefined && { vi }), ...(lo !== undefined && { lo }) };
}

/** The sums that hold within a family: each total against its breakdown by one dimension. */
export function partitionsOfFamily(family: IndicatorFamily): readonly Partition[] {
  return family.dimensions.flatMap(({ dimension, mayBeUnstated, exhaustive }, at) =>
    mayBeUnstated
      ? cellsOf(family.dimensions)
          .filter((cell) => cell[at] === undefined)
          .map((cell) => ({
            total: idOf(family, cell),
            parts: dimension.codes.map((code) =>
              idOf(
                family,
                cell.map((other, index) => (index === at ? code : other)),
              ),
            ),
            relation: exhaustive ? ("equal" as const) : ("atMost" as const),
          }))
      : [],
  );
}
