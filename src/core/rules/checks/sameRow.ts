import { numericValue } from "../../quantity/Quantity";
import { groupBy } from "../../dataset/groupBy";
import type { Row, RuleData } from "../RuleData";
import { fail, PASS, type Verdict } from "../RuleOutcome";
import { AMOUNT_SPREAD, dispersionOf } from "../series/seriesKind";
import { chanceOfEqual } from "../statistics/chanceOfEqual";

export interface SameRow {
  /** Probability below which equal rows are not believed to be chance. */
  readonly probability: number;
}

/** Two units that state the very same row: the figures of one were copied, or one seizure is counted by both. Told at the later row. */
export function sameRow({ probability }: SameRow, data: RuleData): readonly Verdict[] {
  const rows = data.rows.filter(({ current }) => current);
  return [...groupBy(rows, contentOf).values()].flatMap(([first, ...others]) =>
    !first || others.length === 0 || chanceOf(first, data) >= probability
      ? (first ? [first, ...others] : []).map(() => PASS)
      : [PASS, ...others.map((row) => doubt(row, first, data))],
  );
}

/** All figures of a row that are not nil, by indicator. */
const contentOf = ({ observations }: Row): string =>
  [...observations.values()]
    .flatMap(({ indicator, quantity }) => {
      const value = numericValue(quantity) ?? 0;
      return value > 0 ? [`${indicator}=${String(value)}`] : [];
    })
    .sort()
    .join(";");

const chanceOf = ({ observations }: Row, { context }: RuleData): number =>
  [...observations.values()].reduce((product, { indicator, quantity }) => {
    const unit = context.indicators.get(indicator)?.unit;
    const value = numericValue(quantity) ?? 0;
    return unit && value > 0 ? product * chanceOfEqual(value, dispersionOf(unit), AMOUNT_SPREAD) : product;
  }, 1);

function doubt(row: Row, first: Row, { dataset }: RuleData): Verdict {
  const observation = [...row.observations.values()].find(({ quantity }) => (numericValue(quantity) ?? 0) > 0);
  const other = dataset.programme.units.find(({ id }) => id === first.unit);
  return fail({
    ...(observation && { observation }),
    labels: { other: other?.labels ?? { en: first.unit } },
  });
}
