import { numericValue } from "../../quantity/Quantity";
import { groupBy } from "../../dataset/groupBy";
import type { Row, RuleData } from "../RuleData";
import { fail, PASS, type Verdict } from "../RuleOutcome";
import { AMOUNT_SPREAD, dispersionOf } from "../series/seriesKind";
import { chanceOfEqual } from "../statistics/chanceOfEqual";

export interface SameRow {
  /** Probability, for all pairs of rows together, below which equal rows are not believed to be chance. */
  readonly probability: number;
  /** Figures above nil that a row needs to be like another: one equal figure is no copied row. */
  readonly figures: number;
}

/** Two units that state the very same row: the figures of one were copied, or one seizure is counted by both. Told at the later row. */
export function sameRow({ probability, figures }: SameRow, data: RuleData): readonly Verdict[] {
  const rows = data.rows.filter(({ current }) => current);
  const pairs = (rows.length * (rows.length - 1)) / 2;
  return [...groupBy(rows, contentOf).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    const isChance = !first || aboveNil(first).length < figures || pairs * chanceOf(first, data) >= probability;
    return isChance ? alike.map(() => PASS) : [PASS, ...others.map((row) => doubt(row, first, data))];
  });
}

/** The figures of a row that are not nil. */
const aboveNil = ({ observations }: Row): readonly { readonly indicator: string; readonly value: number }[] =>
  [...observations.values()].flatMap(({ indicator, quantity }) => {
    const value = numericValue(quantity) ?? 0;
    return value > 0 ? [{ indicator, value }] : [];
  });

/** The same as a text, whatever their order. */
const contentOf = (row: Row): string =>
  aboveNil(row)
    .map(({ indicator, value }) => `${indicator}=${String(value)}`)
    .sort()
    .join(";");

const chanceOf = (row: Row, { context }: RuleData): number =>
  aboveNil(row).reduce((product, { indicator, value }) => {
    const unit = context.indicators.get(indicator)?.unit;
    return unit ? product * chanceOfEqual(value, dispersionOf(unit), AMOUNT_SPREAD) : product;
  }, 1);

function doubt(row: Row, first: Row, { dataset }: RuleData): Verdict {
  const observation = [...row.observations.values()].find(({ quantity }) => (numericValue(quantity) ?? 0) > 0);
  const other = dataset.programme.units.find(({ id }) => id === first.unit);
  return fail({
    ...(observation && { observation }),
    labels: { other: other?.labels ?? { en: first.unit } },
  });
}
